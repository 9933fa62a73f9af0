"""From an offset in a scalar's value back to the character in the file."""

from __future__ import annotations

import re

_BREAK = re.compile(r"\r\n|\r|\n")
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


def core_type(lexeme: str) -> str:
    """What YAML 1.2's core schema reads a plain scalar as: null, bool, int, float or str."""
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
    if style in ("|", ">"):
        return _block(raw, style, value)
    pairs = _flow(raw, style)
    return [at for _, at in pairs] if "".join(c for c, _ in pairs) == value else None


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
            if _BREAK.match(escape[0][1:]):  # an escaped line end joins without a space
                at = _skip_blank(raw, escape.end(), stop)
                kept = len(out)
                while broken := _BREAK.match(raw, at):
                    out.append(("\n", at))
                    at = _skip_blank(raw, broken.end(), stop)
                    kept = len(out)
            else:
                out.append((_unescape(escape[0]), at))
                at = escape.end()
                kept = len(out)
        elif _BREAK.match(raw, at):
            while len(out) > kept and out[-1][0] in " \t":
                out.pop()
            first, breaks = at, []
            while at < stop and (broken := _BREAK.match(raw, at)):
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


def _block(raw: str, style: str, value: str) -> list[int] | None:
    """Place the characters of a literal or folded block scalar (YAML 1.2.2, 8.1)."""
    header = _BREAK.search(raw)
    if header is None:
        return [] if not value else None
    lines = []  # (start, end) of each line of content
    at = header.end()
    while at <= len(raw):
        broken = _BREAK.search(raw, at)
        lines.append((at, broken.start() if broken else len(raw)))
        if not broken:
            break
        at = broken.end()
    indent = _indent(raw, lines, value)
    out: list[int] = []
    done = 0  # characters of `value` placed
    breaks: list[int] = []  # line ends since the last line with content
    for start, end in lines:
        content = raw[min(start + indent, end) : end]
        blank = not content and not raw[start:end].strip(" ")
        if blank or done >= len(value):
            breaks.append(end)
            continue
        while done < len(value) and not value.startswith(content, done):
            # what stands between two lines: line ends, or the one space of a folded one
            if value[done] not in " \n" or (style == "|" and value[done] != "\n"):
                return None
            out.append(breaks.pop(0) if len(breaks) > 1 else breaks[0] if breaks else start)
            done += 1
        # a more indented line may itself begin with the blank that was looked for
        out.extend(range(start + indent, start + indent + len(content)))
        done += len(content)
        breaks = [end]
    while done < len(value):
        if value[done] != "\n":
            return None
        out.append(breaks.pop(0) if len(breaks) > 1 else breaks[0] if breaks else len(raw) - 1)
        done += 1
    return out


def _indent(raw: str, lines: list[tuple[int, int]], value: str) -> int:
    """Columns that YAML took off each line: the first line's blanks less those it kept."""
    for start, end in lines:
        line = raw[start:end]
        if line.strip():
            first = next((part for part in value.split("\n") if part.strip()), "")
            return (len(line) - len(line.lstrip(" "))) - (len(first) - len(first.lstrip(" ")))
    return 0
