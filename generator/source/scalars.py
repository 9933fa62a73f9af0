"""From an offset in a scalar's value back to the character in the file."""

from __future__ import annotations

import re

from generator.source.characters import LINE_END

_ESCAPE = re.compile(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.|\r|\n)", re.DOTALL
)

# YAML 1.2.2, 10.3.2: what an editor's core schema reads as something other than a string.
_CORE = (
    ("null", re.compile(r"(?:null|Null|NULL|~|)\Z")),
    ("bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z")),
    ("int", re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z")),
    (
        "float",
        re.compile(
            r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
        ),
    ),
)


_BEGINS_CORE = frozenset("nN~tTfF-+.0123456789")


def core_type(lexeme: str) -> str:
    """What YAML 1.2's core schema reads a plain scalar as: null, bool, int, float or str."""
    if lexeme and lexeme[0] not in _BEGINS_CORE:
        return "str"  # nearly all; three of four patterns would find it out one by one
    return next((name for name, pattern in _CORE if pattern.match(lexeme)), "str")


def offsets(raw: str, style: str, value: str) -> list[int] | None:
    """For each character of a scalar's value, the index in its raw text.

    Args:
        raw: The scalar as it stands in the file, with quotes or block header.
        style: ``"plain"``, ``"'"``, ``'"'``, ``"|"`` or ``">"``.
        value: What YAML made of it.

    Returns:
        One index per character of ``value``; a folded line end counts where the line ends.
        ``None`` when the two do not fit together.
    """
    pairs = _block(raw, style, value) if style in ("|", ">") else _flow(raw, style)
    read = "".join(char for char, _ in pairs)
    # of the line ends behind a block scalar, its header says how many count
    fits = read.startswith(value) if style in ("|", ">") else read == value
    return [at for _, at in pairs[: len(value)]] if fits else None


def _flow(raw: str, style: str) -> list[tuple[str, int]]:
    """Unfold a plain or quoted scalar into (character, index) pairs (YAML 1.2.2, 6.5, 7.3)."""
    at, stop = (1, len(raw) - 1) if style in ("'", '"') else (0, len(raw))
    out: list[tuple[str, int]] = []
    kept = 0  # characters of `out` that line folding may not trim
    while at < stop:
        char = raw[at]
        if style == "'" and raw.startswith("''", at):
            out.append(("'", at))
            at += 2
            kept = len(out)
        elif style == '"' and char == "\\" and (escape := _ESCAPE.match(raw, at)):
            if LINE_END.match(escape[0][1:]):  # an escaped line end joins without a space
                at = _skip_blank(raw, escape.end(), stop)
                kept = len(out)
                while broken := LINE_END.match(raw, at):
                    out.append(("\n", at))
                    at = _skip_blank(raw, broken.end(), stop)
                    kept = len(out)
            else:
                out.append((_unescape(escape[0]), at))
                at = escape.end()
                kept = len(out)
        elif LINE_END.match(raw, at):
            while len(out) > kept and out[-1][0] in " \t":
                out.pop()
            first, breaks = at, []
            while at < stop and (broken := LINE_END.match(raw, at)):
                breaks.append(at)
                at = _skip_blank(raw, broken.end(), stop)
            out.extend([("\n", b) for b in breaks[1:]] or [(" ", first)])
            kept = len(out)
        else:
            out.append((char, at))
            at += 1
    return out


def _skip_blank(raw: str, at: int, stop: int) -> int:
    while at < stop and raw[at] in " \t":
        at += 1
    return at


_SIMPLE = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85",
    "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def _unescape(escape: str) -> str:
    if escape[1] in "xuU":
        return chr(int(escape[2:], 16))
    return _SIMPLE.get(escape[1], escape[1])


def _block(raw: str, style: str, value: str) -> list[tuple[str, int]]:
    """Unfold a block scalar, with every line end behind it (YAML 1.2.2, 8.1)."""
    header = LINE_END.search(raw)
    if header is None:
        return []
    ends = [(end.start(), end.end()) for end in LINE_END.finditer(raw, header.end())]
    starts = [header.end(), *(end for _, end in ends)]
    lines = list(zip(starts, [*(start for start, _ in ends), len(raw)], strict=True))
    indent = _indent([raw[start:end] for start, end in lines], value.split("\n"))
    out: list[tuple[str, int]] = []
    last: int | None = None  # the end of the last line with content
    more = False  # whether that line was indented more than the scalar, and is not folded
    blanks: list[int] = []  # ends of the blank lines since
    for start, end in lines:
        first = start + indent
        if first >= end and not raw[start:end].strip(" "):
            blanks.append(end)
            continue
        folded = style == ">" and not more and raw[first] not in " \t"
        if last is not None and not folded:
            out.append(("\n", last))
        elif last is not None and not blanks:
            out.append((" ", last))
        out += [("\n", blank) for blank in blanks]
        out += [(raw[at], at) for at in range(first, end)]
        last, more, blanks = end, raw[first] in " \t", []
    rest = blanks if last is None else [last, *blanks]
    return out + [("\n", end) for end in rest]


def _indent(lines: list[str], read: list[str]) -> int:
    """Columns that YAML took off each line, told by the first line that is not blank.

    It stands behind as many line ends in the file as in what YAML read.
    """
    for line, kept in zip(lines, read, strict=False):
        if kept:
            return _blanks(line) - _blanks(kept)
    return max(map(len, lines))


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
