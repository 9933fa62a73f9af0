"""The author's texts of one file: live words where they may stand, lines on one line."""

from __future__ import annotations

from generator.diagnostics.diagnostic import YamlPath
from generator.loading.loaded import Loaded
from generator.spec import PERSON_NAMES, Leaf, Live
from generator.spec.markup import LiveUse, parse

_LITERAL = "for braces that are meant as such write \\{{"


def check_texts(loaded: Loaded) -> None:
    """Report live words that are malformed or misplaced, and lines with line breaks."""
    for leaf in loaded.leaves:
        if (leaf.plain or (leaf.authored and not leaf.authored.block)) and "\n" in leaf.value:
            loaded.report(
                "TXT005",
                leaf.path,
                "a line break in a field that is one line",
                "join the lines, or split them into items of their own",
            )
        if leaf.authored:
            _live(loaded, leaf)


def _live(loaded: Loaded, leaf: Leaf) -> None:
    assert leaf.authored is not None
    uses = parse(leaf.value, leaf.authored).live
    allowed = leaf.authored.live
    for use in uses:
        within = (use.start, use.end)
        if allowed is Live.NOTHING:
            loaded.report(
                "TXT002",
                leaf.path,
                f"nothing is live in this field: {use.source}",
                f"slots stand only in say, a follow-up’s ask and contingencies; {_LITERAL}",
                within=within,
            )
        elif not use.name:
            loaded.report(
                "TXT001",
                leaf.path,
                f"{use.source} is not the name of a slot",
                f"write {{{{ name_of_slot }}}}; {_LITERAL}",
                within=within,
            )
        elif allowed is Live.PERSON and use.name not in PERSON_NAMES:
            loaded.report(
                "TXT004",
                leaf.path,
                f"the slot “{use.name}” stands in “otherwise”, which is said when slots are empty",
                "write words that are complete without a résumé",
                within=within,
            )
    slots = [use for use in uses if use.name and use.name not in PERSON_NAMES]
    if allowed is Live.SLOTS and slots and not _has_otherwise(loaded, leaf):
        loaded.report(
            "TXT003",
            leaf.path,
            f"the slot “{slots[0].name}” may stay empty, and there is no “otherwise”",
            "add “otherwise: …”, complete without a résumé",
            within=(slots[0].start, slots[0].end),
        )


def _has_otherwise(loaded: Loaded, leaf: Leaf) -> bool:
    item = loaded.get(*leaf.path[:-1])
    return leaf.path[-1] in ("say", "ask") and isinstance(item, dict) and "otherwise" in item


def slot_uses(loaded: Loaded) -> list[tuple[YamlPath, LiveUse]]:
    """Every use of a slot where slots may stand, with the path of its text."""
    return [
        (leaf.path, use)
        for leaf in loaded.leaves
        if leaf.authored and leaf.authored.live is Live.SLOTS
        for use in parse(leaf.value, leaf.authored).live
        if use.name and use.name not in PERSON_NAMES
    ]
