"""What is installed from the wheel works far from the checkout, with no network."""

from __future__ import annotations

import re
import shutil
import tarfile
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from generator.project.scaffold import languages
from tests.helpers.command import ROOT, written
from tests.helpers.reading import Page, markdown_text, pdf_pages, squeeze
from tests.package.conftest import Installed, build, names

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
TREES = {
    "generator": "generator",
    "templates": "generator/_shipped/templates",
    "playbooks": "generator/_shipped/playbooks",
    "rubrics": "generator/_shipped/rubrics",
}


def first_playbook() -> str:
    readme = (ROOT / "README.md").read_text("utf-8")
    found = re.search(r"^```yaml\n(.*?)^```", readme, re.DOTALL | re.MULTILINE)
    assert found
    return found[1]


def project(folder: Path, name: str, text: str) -> str:
    (folder / "playbooks").mkdir()
    (folder / "playbooks" / f"{name}.yaml").write_text(text, "utf-8")
    return f"playbooks/{name}.yaml"


# What the wheel carries


def test_it_holds_every_file_of_ours_and_nothing_else(wheel: Path) -> None:
    ours = {
        f"{target}/{path.relative_to(ROOT / source).as_posix()}"
        for source, target in TREES.items()
        for path in (ROOT / source).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.name != ".DS_Store"
    }
    held = names(wheel)
    assert {n for n in held if not n.partition("/")[0].endswith(".dist-info")} == ours
    assert len(held) == len(set(held))
    tops = {name.partition("/")[0] for name in held}
    assert len(tops) == 2
    assert tops - {"generator"} == {n for n in tops if n.endswith(".dist-info")}


@pytest.mark.parametrize(
    "name",
    [
        "generator/py.typed",
        "generator/_shipped/templates/style.css",
        "generator/_shipped/templates/new/common/gitignore",
        "generator/_shipped/templates/new/common/vscode-settings.json",
        "generator/_shipped/playbooks/ai-assistant-backend.zh-Hans.yaml",
        "generator/_shipped/rubrics/senior-backend.yaml",
        "generator/checks/jurisdictions/us.yaml",
        *(f"generator/locale/catalogs/{language}.yaml" for language in LANGUAGES),
        *(f"generator/_shipped/templates/new/{language}/README.md" for language in LANGUAGES),
    ],
)
def test_it_holds(name: str, wheel: Path) -> None:
    assert name in names(wheel)


def test_its_metadata(wheel: Path) -> None:
    with ZipFile(wheel) as opened:
        held = {n.partition("/")[2]: n for n in opened.namelist() if ".dist-info/" in n}
        licence = opened.read(held["licenses/LICENSE"])
        metadata = opened.read(held["METADATA"]).decode()
        commands = opened.read(held["entry_points.txt"]).decode()
        kind = opened.read(held["WHEEL"]).decode()
    assert licence == (ROOT / "LICENSE").read_bytes()
    assert "\nLicense-Expression: MIT\n" in metadata
    assert "\nRequires-Python: >=3.11\n" in metadata
    assert "playbook = generator.cli:main" in commands
    assert "Root-Is-Purelib: true" in kind
    assert "hypothesis" not in metadata
    assert "pytest" not in metadata


def test_the_same_sources_make_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    assert build("wheel", ROOT, tmp_path).read_bytes() == wheel.read_bytes()


def test_the_sdist_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "sdist").mkdir()
    (tmp_path / "wheel").mkdir()
    with tarfile.open(build("sdist", ROOT, tmp_path / "sdist")) as opened:
        held = opened.getnames()
        # Debian 12's Python knows no filters yet, and newer ones warn without
        safe: Any = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        opened.extractall(tmp_path / "unpacked", **safe)
    (source,) = (tmp_path / "unpacked").iterdir()
    assert not any("/output/" in n or "/.venv" in n or "__pycache__" in n for n in held)
    assert (source / "tests" / "conftest.py").is_file()
    assert sorted(names(build("wheel", source, tmp_path / "wheel"))) == sorted(names(wheel))


# What is installed


def test_the_installed_package_is_used_and_not_the_checkout(
    installed: Installed, tmp_path: Path
) -> None:
    code = "import generator, sys; print(generator.__file__, *sys.path, sep='\\n')"
    run = installed.run("python", "-c", code, cwd=tmp_path)
    assert run.code == 0, run.err
    file, *path = run.out.splitlines()
    assert Path(file) == installed.packages / "generator" / "__init__.py"
    assert str(ROOT) not in path
    assert not [p for p in path if "site-packages" in p and Path(p) != installed.packages]


def test_there_is_no_network_in_these_tests(installed: Installed, tmp_path: Path) -> None:
    code = "import socket; print([name for _, name in socket.if_nameindex()])"
    assert installed.run("python", "-c", code, cwd=tmp_path).out == "['lo']\n"


def test_the_readmes_first_playbook(installed: Installed, tmp_path: Path) -> None:
    given = project(tmp_path, "first", first_playbook())
    check = installed.playbook("check", given, cwd=tmp_path)
    assert (check.code, check.err) == (0, "")
    run = installed.playbook("render", given, cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    made = tmp_path / "output" / "first"
    assert written(made) == ["blank.html", "blank.md", "blank.pdf"]
    asked = squeeze("Please tell me about a request that was hard to fulfil.")
    assert asked in squeeze(markdown_text((made / "blank.md").read_text("utf-8")))
    assert asked in squeeze(Page((made / "blank.html").read_text("utf-8")).text)
    assert asked in squeeze("".join(pdf_pages(made / "blank.pdf")))


@pytest.mark.parametrize("name", sorted(p.name for p in (ROOT / "playbooks").glob("*.yaml")))
def test_a_shipped_starter_copied_out_of_the_package(
    name: str, installed: Installed, tmp_path: Path
) -> None:
    """Its rubric is not copied along: the shipped one is found."""
    (tmp_path / "playbooks").mkdir()
    shipped = installed.packages / "generator" / "_shipped" / "playbooks" / name
    shutil.copy(shipped, tmp_path / "playbooks" / name)
    run = installed.playbook("render", f"playbooks/{name}", "--to", "md,html", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    assert written(tmp_path / "output" / Path(name).stem) == ["blank.html", "blank.md"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_project_in_each_language(
    language: str, installed: Installed, tmp_path: Path
) -> None:
    new = installed.playbook("new", "sales", "--language", language, cwd=tmp_path)
    assert (new.code, new.err) == (0, "")
    folder = tmp_path / "sales"
    assert (folder / ".gitignore").is_file()
    assert (folder / ".vscode" / "settings.json").is_file()
    check = installed.playbook("check", "--format", "json", cwd=folder)
    assert check.code == 0, check.out
    assert '"code"' not in check.out
    person = ("--candidate", "candidates/example")
    formats = ["html", "md", *(["pdf"] if language == "zh-Hans" else [])]  # of one, for time's sake
    given = ("playbooks/sales.yaml", *person, "--to", ",".join(formats))
    run = installed.playbook("render", *given, cwd=folder)
    assert (run.code, run.err) == (0, "")
    assert written(folder / "output" / "sales") == [f"example.{suffix}" for suffix in formats]


def test_it_knows_the_languages_that_it_ships() -> None:
    assert tuple(languages()) == LANGUAGES


def test_an_edited_handbook_is_printed(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("# One\n\nTwo 三。\n", "utf-8")
    run = installed.playbook("print", "one.md", "--output", "o", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    assert written(tmp_path / "o") == ["one-edited.html", "one-edited.pdf"]


def test_doctor_finds_nothing_missing(installed: Installed, tmp_path: Path) -> None:
    run = installed.playbook("doctor", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    assert "MISS" not in run.out


def test_version_and_module(installed: Installed, tmp_path: Path) -> None:
    version = installed.playbook("--version", cwd=tmp_path).out
    assert version == installed.run("python", "-m", "generator", "--version", cwd=tmp_path).out
    assert version.split()[-1] in installed.wheel.name


def test_nothing_beside_the_package_can_be_imported(installed: Installed, tmp_path: Path) -> None:
    for name in ("templates", "playbooks", "tests", "benchmarks", "pytest"):
        run = installed.run("python", "-c", f"import importlib.util as u; print(u.find_spec('{name}'))", cwd=tmp_path)  # fmt: skip
        assert run.out == "None\n"
