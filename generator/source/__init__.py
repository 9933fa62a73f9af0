"""YAML text to plain data with a place for every key and value.

Bounded and strict; knows nothing of what a playbook is.
"""

from generator.source.decode import decode
from generator.source.document import Document, Node
from generator.source.parse import MAX_BYTES, MAX_DEPTH, parse, read
from generator.source.scalars import core_type

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "Document",
    "Node",
    "core_type",
    "decode",
    "parse",
    "read",
]
