"""From YAML's event stream to a document, in one bounded pass.

Reading events and building the tree ourselves keeps hostile files harmless: nothing recurses
(libyaml's composer dies on 200,000 nested brackets), and aliases, tags and depth are refused at
the first one met.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Place, Severity
from generator.diagnostics.diagnostic import YamlPath
from generator.source.characters import FORBIDDEN, check_characters, line_column
from generator.source.document import Document, Node
from generator.source.scalars import core_type

MAX_BYTES = 1_000_000
MAX_DEPTH = 64

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TRUTH = {"true": True, "false": False}
# Numbers on which every YAML and JSON reader agrees; `012`, `1_000`, `.5`, `1e3` stay text.
_INT = re.compile(r"-?(?:0|[1-9][0-9]{0,14})\Z")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,15}\Z")
_STYLES = ("'", '"', "|", ">")


class _Refused(Exception):
    """A file that is read no further."""


def too_large(name: str, message: str) -> Diagnostic:
    """The finding of a file that is refused for its size."""
    hint = "a playbook or rubric has a few hundred lines; split it"
    return Diagnostic.at("YML007", Severity.ERROR, name, Place(1, 1, 1, 1), message, hint=hint)


def parse(text: str, file: str) -> tuple[Document | None, list[Diagnostic]]:
    """Parse one YAML document.

    Args:
        text: The file's text.
        file: The name for diagnostics.

    Returns:
        The document, or ``None`` when it cannot be parsed, and what is wrong. Duplicate keys are
        all reported and leave no document.
    """
    if len(text) > MAX_BYTES:
        return None, [too_large(file, f"the text is longer than {MAX_BYTES:,} characters")]
    if findings := check_characters(text, file):
        return None, findings
    builder = _Builder(file)
    try:
        loader = LOADER(text)
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            builder.take(event)
    except _Refused:
        return None, builder.findings
    except yaml.MarkedYAMLError as error:
        return None, [*builder.findings, _syntax(error, text, file)]
    if not builder.nodes:
        place = Place(1, 1, 1, 1)
        hint = "begin with “kind: playbook”"
        builder.findings.append(
            Diagnostic.at("YML008", Severity.ERROR, file, place, "the file is empty", hint=hint)
        )
    if builder.findings:
        return None, builder.findings
    return Document(file, text, builder.root, builder.nodes, tuple(builder.odd)), []


_NO_COLON = "could not find expected ':'"
_PLAIN_WORDS = (
    ("mapping values are not allowed", "a “: ” stands where none can",
     "put the text in quotes, or on lines of its own after “|-”"),
    (_NO_COLON, "a key without “:”", "write “key: value”, with a blank behind the colon"),
    ("did not find expected key", "the indentation does not fit, or a quote ended too early",
     "align this line with its neighbours, or put the whole text in quotes"),
    ("found character that cannot start any token", "a tab or a reserved character stands here",
     "indent with spaces; put text that begins with @, ` or % in quotes"),
    ("found a tab character", "a tab stands where spaces belong", "indent with spaces"),
    ("found unexpected end of stream", "a quote is opened and never closed", "close the quote"),
    ("did not find expected ',' or", "a list or mapping in brackets is not closed",
     "close it, or put a comma between its items"),
    ("did not find expected node content", "an item is missing here",
     "take out a comma or a bracket, or put the text in quotes"),
    ("did not find expected '-' indicator", "an item of this list is not where the others are",
     "align the “-” of all items"),
    ("block sequence entries are not allowed", "a list cannot begin here",
     "begin it on a line of its own"),
    ("did not find expected alphabetic", "“*” or “&” begins a text", "put the text in quotes"),
    ("found undefined tag handle", "a tag (“!…”) is not allowed", "put the text in quotes"),
    ("did not find expected whitespace or line break", "a tag (“!…”) is not allowed",
     "put the text in quotes"),
    ("found unknown escape character", "a “\\” with a letter that means nothing",
     "write “\\\\” for a “\\”, or use single quotes"),
    ("did not find expected comment or line break", "text stands behind “|” or “>”",
     "begin the text on the next line"),
    ("did not find expected <document start>", "something stands behind the end of the data",
     "begin each line with a key, and put text that begins with a quote in quotes as a whole"),
)  # fmt: skip


def _syntax(error: yaml.MarkedYAMLError, text: str, file: str) -> Diagnostic:
    mark, begun = error.problem_mark or error.context_mark, error.context_mark
    assert mark is not None  # libyaml marks every error of syntax
    problem = (error.problem or "it cannot be read").strip()
    words, hint = next(
        (w for start, *w in _PLAIN_WORDS if problem.startswith(start)), (problem, "")
    )
    message = f"this is not YAML: {words}"
    at_end = not text[mark.index :].strip()
    if begun and begun.index < mark.index and (problem == _NO_COLON or at_end):
        mark = begun  # what is never closed is mended where it is opened
    elif begun and error.context and begun.line != mark.line:
        message += f" ({error.context}, begun in line {begun.line + 1})"
    # libyaml adds a line end where the last one is missing, and marks the line behind it
    line, column = line_column(text, min(mark.index, len(text.rstrip())))
    place = Place(line, column, line, column + 1)
    return Diagnostic.at("YML002", Severity.ERROR, file, place, message, hint=hint)


@dataclass
class _Open:
    """A mapping or list that is not closed yet."""

    value: Any
    path: YamlPath
    start: Any
    key_place: Place | None
    key: str | None = None  # of a mapping: the key whose value comes next
    next_key_place: Place | None = None
    keys: dict[str, Place] = field(default_factory=dict)
    is_mapping: bool = False


class _Builder:
    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Any = None
        self.nodes: dict[YamlPath, Node] = {}
        self.findings: list[Diagnostic] = []
        self.stack: list[_Open] = []
        self.documents = 0
        self.odd: list[YamlPath] = []

    def wrong(self, code: str, event: Any, message: str, hint: str) -> None:
        place = _place(event)
        if place.end_line != place.line:
            place = Place(place.line, place.column, place.line, place.column + 1)
        self.findings.append(
            Diagnostic.at(code, Severity.ERROR, self.file, place, message, hint=hint)
        )

    def refuse(self, code: str, event: Any, message: str, hint: str) -> None:
        self.wrong(code, event, message, hint)
        raise _Refused

    def take(self, event: Any) -> None:
        if type(event) is yaml.ScalarEvent and not event.anchor and not event.tag:
            self.text(event)  # by far the most
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                hint = "keep one playbook, rubric or candidate in a file"
                self.refuse("YML008", event, "a second document begins here", hint)
        elif isinstance(event, yaml.AliasEvent):
            hint = "write the text out again; or put it in quotes if it begins with “*”"
            self.refuse("YML004", event, f"the alias “*{event.anchor}” is not allowed", hint)
        elif isinstance(event, yaml.NodeEvent):
            self.node(event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.close(event)

    def node(self, event: Any) -> None:
        if event.anchor:
            hint = (
                "write the text out where it is needed; or put it in quotes if it begins with “&”"
            )
            self.refuse("YML004", event, f"the anchor “&{event.anchor}” is not allowed", hint)
        if event.tag:
            hint = "leave the tag out; or put the text in quotes if it begins with “!”"
            self.refuse("YML005", event, f"the tag “{event.tag[:40]}” is not allowed", hint)
        here = self.stack[-1] if self.stack else None
        if here is not None and here.is_mapping and here.key is None:
            self.mapping_key(here, event)
            return
        path, key_place = self.next_path(here)
        if len(self.stack) >= MAX_DEPTH:
            hint = "a playbook needs no more than ten levels"
            self.refuse("YML006", event, f"more than {MAX_DEPTH} levels deep", hint)
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.attach(here, value)
        # the place is completed when the collection closes
        self.nodes[path] = Node(_place(event), event.start_mark.index, 0, "", "", key_place)
        mapping = isinstance(value, dict)
        self.stack.append(_Open(value, path, event.start_mark, key_place, is_mapping=mapping))

    def text(self, event: Any) -> None:
        """Take a key, or a scalar that is a value."""
        here = self.stack[-1] if self.stack else None
        if here is not None and here.is_mapping and here.key is None:
            self.mapping_key(here, event)
            return
        path, key_place = self.next_path(here)
        value: str = event.value
        style = event.style
        if style not in _STYLES:
            style = "plain"
        elif style == '"':
            self.escapes(event)
        start, end = event.start_mark.index, event.end_mark.index
        self.nodes[path] = Node(_place(event), start, end, style, value, key_place)
        if style == "plain" and (kind := core_type(value)) != "str":
            self.odd.append(path)
            self.attach(here, _plain_value(value, kind))
        else:
            self.attach(here, value)

    def mapping_key(self, here: _Open, event: Any) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            hint = (
                "put text that begins with “{” or “[” in quotes, or on a line of its own after “|-”"
            )
            self.refuse("YML002", event, "a key must be a word, not a list or mapping", hint)
        if event.style == '"':
            self.escapes(event)
        key, place = event.value, _place(event)
        if first := here.keys.get(key):
            self.wrong(
                "YML003",
                event,
                f"the key “{key}” stands twice; first at {first.line}:{first.column}",
                "keep one of the two",
            )
        here.keys.setdefault(key, place)
        here.key, here.next_key_place = key, place

    def next_path(self, here: _Open | None) -> tuple[YamlPath, Place | None]:
        if here is None:
            return (), None
        if here.is_mapping:
            return (*here.path, here.key or ""), here.next_key_place
        return (*here.path, len(here.value)), None

    def attach(self, here: _Open | None, value: Any) -> None:
        if here is None:
            self.root = value
        elif here.is_mapping:
            here.value[here.key] = value
            here.key = None
        else:
            here.value.append(value)

    def escapes(self, event: Any) -> None:
        """Refuse what an escape smuggles in; a lone CR too, which no line of a file can hold.

        Only double quotes have escapes; what stands in the file is checked as it stands.
        """
        value = event.value
        at = value.find("\r")
        bad = FORBIDDEN.search(value, 0, at if at >= 0 else len(value))
        if bad or at >= 0:
            number = ord(bad[0]) if bad else ord("\r")
            message = f"the escape stands for U+{number:04X}, which cannot be printed"
            self.wrong("YML009", event, message, "delete it")

    def close(self, event: Any) -> None:
        closed = self.stack.pop()
        start, end = closed.start, event.end_mark
        place = Place(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        self.nodes[closed.path] = Node(place, start.index, end.index, "", "", closed.key_place)


def _place(event: Any) -> Place:
    start, end = event.start_mark, event.end_mark
    line, column = start.line + 1, start.column + 1
    if end.line != start.line and isinstance(event, yaml.ScalarEvent) and event.style in ("|", ">"):
        return Place(line, column, line, column + 1)
    return Place(line, column, end.line + 1, end.column + 1)


def _plain_value(text: str, kind: str) -> Any:
    if kind == "null":
        return None
    if kind == "bool":
        return _TRUTH[text.lower()]
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
