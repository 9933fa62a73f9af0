from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.helpers.command import playbook, project, written
from tests.helpers.reading import Page, pdf_pages, squeeze

MARKDOWN = "# Mine\n\n## 1 One\n\nA line. 一行。\n"


def files(folder: Path, *arguments: str | Path) -> tuple[int, str, list[str]]:
    run = playbook("print", *arguments, cwd=folder)
    return run.code, run.err, run.out.splitlines()


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.md"
    path.write_text(MARKDOWN, "utf-8")
    return path


def test_an_edited_sentence_stands_in_html_and_pdf(tmp_path: Path) -> None:
    here = project(tmp_path)
    render = ("render", "playbooks/every-field.en.yaml", "--candidate", "candidates/ada")
    assert playbook(*render, "--to", "md", cwd=here).code == 0
    made = here / "output" / "every-field.en"
    text = (made / "ada.md").read_text("utf-8")
    mark = "Zebras graze at noon, 斑马在吃草。"
    (made / "ada.md").write_text(text.replace("\n> ", f"\n> {mark} ", 1), "utf-8")
    code, err, out = files(here, made / "ada.md")
    names = [f"output/every-field.en/ada-edited.{suffix}" for suffix in ("html", "pdf")]
    assert (code, err, out) == (0, "", names)
    page = Page((made / "ada-edited.html").read_text("utf-8"))
    assert squeeze(mark) in squeeze(page.text)
    printed = squeeze(unicodedata.normalize("NFKC", "".join(pdf_pages(made / "ada-edited.pdf"))))
    assert squeeze(mark) in printed
    assert page.outline.count("section.section.module") > 1


def test_it_stands_beside_the_handbook_or_where_it_is_asked_for(mine: Path) -> None:
    here = mine.parent
    assert files(here, mine, "--to", "html") == (0, "", ["mine-edited.html"])
    assert files(here, mine, "--to", "html", "--output", "a/b") == (0, "", ["a/b/mine-edited.html"])
    assert files(here, mine, "--to", "pdf", "--output", "c") == (0, "", ["c/mine-edited.pdf"])
    assert written(here) == ["a/b/mine-edited.html", "c/mine-edited.pdf", "mine-edited.html", "mine.md"]  # fmt: skip
    for path in here.rglob("mine-edited.*"):
        assert path.stat().st_mode & 0o777 == 0o600
    assert mine.read_text("utf-8") == MARKDOWN


def test_what_it_wrote_it_writes_anew_and_what_somebody_made_it_leaves_alone(mine: Path) -> None:
    here, made = mine.parent, mine.parent / "mine-edited.html"
    made.write_text("by hand")
    code, err, out = files(here, mine, "--to", "html")
    assert (code, out, made.read_text()) == (2, [], "by hand")
    assert "mine-edited.html was edited by hand and is left alone" in err
    assert "--force" in err
    assert files(here, mine, "--to", "html", "--force")[0] == 0
    mine.write_text(f"{MARKDOWN}\nOne more.\n", "utf-8")
    assert files(here, mine, "--to", "html") == (0, "", ["mine-edited.html"])
    assert "One more." in made.read_text("utf-8")


def test_line_ends_and_a_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    made = set()
    for name, raw in {
        "lf": MARKDOWN.encode(),
        "crlf": MARKDOWN.replace("\n", "\r\n").encode(),
        "cr": MARKDOWN.replace("\n", "\r").encode(),
        "bom": MARKDOWN.encode("utf-8-sig"),
    }.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.md").write_bytes(raw)
        assert files(tmp_path, f"{name}/mine.md", "--to", "html")[0] == 0
        made.add((tmp_path / name / "mine-edited.html").read_bytes())
    assert len(made) == 1


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (MARKDOWN.encode("utf-16"), "the file is UTF-16, not UTF-8"),
        (MARKDOWN.encode("utf-16-le"), "the file looks like UTF-16, not UTF-8"),
        (MARKDOWN.encode("gbk"), "the file looks like GBK"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "the byte 0x89 is not UTF-8"),
        (b"a" * 2_000_001, "is larger than 2,000,000 bytes"),
        (b">" * 300 + b" x", "nested too deeply"),
    ],
)
def test_what_cannot_be_printed_is_said(raw: bytes, says: str, mine: Path) -> None:
    mine.write_bytes(raw)
    code, err, out = files(mine.parent, mine)
    assert (code, out) == (1, [])
    assert says in err
    assert err.splitlines()[-1].startswith(("error: ", "hint: "))
    assert written(mine.parent) == ["mine.md"]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("none.md", "error: none.md cannot be read: No such file or directory\n"),
        (".", "error: . cannot be read: Is a directory\n"),
        ("mine.md/x", "error: mine.md/x cannot be read: Not a directory\n"),
        ("/dev/zero", "error: /dev/zero is larger than 2,000,000 bytes\n"),
    ],
)
def test_a_file_that_is_none_is_said(name: str, says: str, mine: Path) -> None:
    assert files(mine.parent, name, "--output", "o") == (1, says, [])
    assert written(mine.parent) == ["mine.md"]


def test_a_character_that_no_font_has_is_named_and_the_html_stays(mine: Path) -> None:
    mine.write_text("a \U0001bc00 b", "utf-8")
    code, err, out = files(mine.parent, mine)
    assert (code, out) == (3, ["mine-edited.html"])
    assert "error: no installed font has" in err
    assert "U+1BC00" in err


@pytest.mark.parametrize("name", [b"\xff.md", "张 三.v2.md".encode(), b"mine", b".md", b"-x.md"])
def test_a_file_of_any_name(name: bytes, tmp_path: Path) -> None:
    path = Path(name.decode(errors="surrogateescape"))
    (tmp_path / path).write_text("no heading", "utf-8")
    code, err, _ = files(tmp_path, "--to", "html", "--", path)
    assert (code, err) == (0, "")
    assert (tmp_path / f"{path.stem}-edited.html").is_file()


def test_a_format_that_it_does_not_make_is_refused(mine: Path) -> None:
    assert files(mine.parent, mine, "--to", "md")[0] == 2
    assert written(mine.parent) == ["mine.md"]
