"""YAML text to plain data with a place for every key and value.

Bounded and strict; knows nothing of what a playbook is.
"""

from generator.source.characters import FORBIDDEN, LINE_END
from generator.source.decode import decode
from generator.source.document import Document, Node
from generator.source.glance import glance
from generator.source.parse import MAX_BYTES, MAX_DEPTH, parse
from generator.source.read import read, read_text
from generator.source.scalars import core_type

__all__ = [
    "FORBIDDEN",
    "LINE_END",
    "MAX_BYTES",
    "MAX_DEPTH",
    "Document",
    "Node",
    "core_type",
    "decode",
    "glance",
    "parse",
    "read",
    "read_text",
]
