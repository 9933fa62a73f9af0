"""A machine that is no Unix, or that has no Pango: what needs neither still works."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import generator
from tests.helpers.command import playbook, project, written
from tests.helpers.reading import Page

PLAYBOOK = "playbooks/bare.en.yaml"
NAMES = sorted(m.name for m in pkgutil.walk_packages(generator.__path__, "generator."))
# Python runs a module of this name, where it finds one, before anything else.
START = """
import os, sys
for name in ("fcntl", "grp", "pwd", "resource", "syslog", "termios", "tty"):
    sys.modules[name] = None
for name in ("chown", "fchmod", "fchown", "getuid", "getgid", "geteuid", "getegid", "lchown",
             "mkfifo", "O_NOFOLLOW", "O_DIRECTORY", "uname"):
    if hasattr(os, name):
        delattr(os, name)

import ctypes, ctypes.util, cffi

NATIVE = ("fontconfig", "pango", "gobject", "glib", "harfbuzz")

def without(load):
    def loaded(self, name=None, *args, **kwargs):
        if name and any(part in str(name).lower() for part in NATIVE):
            raise OSError(f"cannot load library '{name}'")
        return load(self, name, *args, **kwargs)
    return loaded

ctypes.CDLL.__init__ = without(ctypes.CDLL.__init__)
cffi.FFI.dlopen = without(cffi.FFI.dlopen)
ctypes.util.find_library = lambda name: None
"""


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "start"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(START)
    root = Path(__file__).parents[2]
    return {"PYTHONPATH": f"{folder}:{root}", "XDG_CACHE_HOME": str(tmp_path / "cache")}


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return project(tmp_path)


def python(code: str, env: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        env={"PATH": "", **env},
        capture_output=True,
        check=False,
        text=True,
    )


def test_this_is_elsewhere(elsewhere: dict[str, str], tmp_path: Path) -> None:
    """The tests below would pass for nothing if it were not."""
    for code in (
        "import fcntl",
        "import termios",
        "import pwd",
        "import os; os.getuid()",
        "import weasyprint",
        "import ctypes; ctypes.CDLL('libfontconfig.so.1')",
        "import ctypes; ctypes.CDLL('libpango-1.0.so.0')",
    ):
        assert python(code, elsewhere, tmp_path).returncode == 1, code


def test_every_module_can_be_imported(elsewhere: dict[str, str], tmp_path: Path) -> None:
    code = f"import importlib\nfor name in {NAMES}:\n    importlib.import_module(name)"
    made = python(code, elsewhere, tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    assert len(NAMES) > 50


def test_markdown_and_html_are_written(here: Path, elsewhere: dict[str, str]) -> None:
    run = playbook("render", PLAYBOOK, "--to", "md,html", cwd=here, env=elsewhere)
    assert (run.code, run.err) == (0, "")
    assert written(here / "output" / "bare.en") == ["blank.html", "blank.md"]
    usual = playbook("render", PLAYBOOK, "--to", "md,html", "--output", "usual", cwd=here)
    assert usual.code == 0
    for name in ("blank.md", "blank.html"):
        same = [(here / folder / "bare.en" / name).read_bytes() for folder in ("output", "usual")]
        assert same[0] == same[1]


@pytest.mark.parametrize("formats", ["html,pdf", "pdf,html", "md,html,pdf,png", "html,png"])
def test_html_is_written_where_a_pdf_cannot_be(
    formats: str, here: Path, elsewhere: dict[str, str]
) -> None:
    run = playbook("render", PLAYBOOK, "--to", formats, cwd=here, env=elsewhere)
    assert run.code == 3
    assert "error: a PDF needs Pango, and the library " in run.err
    assert "hint: on Debian: apt-get install libpango-1.0-0" in run.err
    made = here / "output" / "bare.en"
    assert set(written(made)) == {f"blank.{s}" for s in formats.split(",") if s in ("md", "html")}
    assert "</html>" in (made / "blank.html").read_text("utf-8")


def test_an_edited_handbook_is_printed_as_far_as_it_goes(
    tmp_path: Path, elsewhere: dict[str, str]
) -> None:
    (tmp_path / "mine.md").write_text("# Mine\n\nA line.\n")
    run = playbook("print", "mine.md", "--output", "o", cwd=tmp_path, env=elsewhere)
    assert (run.code, run.out) == (3, "o/mine-edited.html\n")
    assert "hint: on Debian: apt-get install libpango" in run.err
    assert written(tmp_path / "o") == ["mine-edited.html"]


def test_doctor_says_what_is_missing(tmp_path: Path, elsewhere: dict[str, str]) -> None:
    run = playbook("doctor", cwd=tmp_path, env=elsewhere)
    assert (run.code, run.err) == (3, "")
    assert "MISS  Pango: a PDF needs Pango" in run.out
    assert "MISS  fontconfig is missing" in run.out
    assert "apt-get install libpango-1.0-0" in run.out


def test_a_new_project_is_checked_and_rendered(tmp_path: Path, elsewhere: dict[str, str]) -> None:
    assert playbook("new", "sales", "--language", "en", cwd=tmp_path, env=elsewhere).code == 0
    folder = tmp_path / "sales"
    assert playbook("check", cwd=folder, env=elsewhere).code == 0
    given = ("playbooks/sales.yaml", "--candidate", "candidates/example", "--to", "md,html")
    run = playbook("render", *given, cwd=folder, env=elsewhere)
    assert (run.code, run.err) == (0, "")
    assert written(folder / "output" / "sales") == ["example.html", "example.md"]
    page = Page((folder / "output" / "sales" / "example.html").read_text("utf-8"))
    assert "Fernhill Outfitters" in page.text
