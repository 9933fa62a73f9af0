"""Wheels without a network: what is installed here, packed again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePosixPath
from zipfile import ZIP_STORED, ZipFile

from packaging.requirements import Requirement


def closure(of: Distribution) -> Iterator[Distribution]:
    """What a distribution says it needs, and what that needs in turn, from this environment."""
    todo = [(of, "")]
    done = {canonical(of.metadata["Name"])}
    for one, extra in todo:
        for text in one.requires or ():
            requirement = Requirement(text)
            if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
                continue
            found = distribution(requirement.name)
            assert requirement.specifier.contains(found.version, prereleases=True), text
            todo += [(found, more) for more in sorted(requirement.extras)]
            if (name := canonical(requirement.name)) not in done:
                done.add(name)
                todo.append((found, ""))
                yield found


def canonical(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def pack(of: Distribution, folder: Path) -> Path:
    """The wheel that an installed distribution came from; its scripts are made anew from it."""
    said = of.read_text("WHEEL") or ""
    (tag, *_) = re.findall(r"^Tag: (.+)$", said, re.MULTILINE)
    name = re.sub("[-_.]+", "_", of.metadata["Name"])
    made = folder / f"{name}-{of.version}-{tag}.whl"
    with ZipFile(made, "w", ZIP_STORED) as wheel:
        for file in of.files or ():
            path = Path(str(of.locate_file(file)))
            if PurePosixPath(str(file)).parts[0] != ".." and path.is_file():
                wheel.write(path, str(file))
    return made
