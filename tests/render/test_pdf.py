from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pypdfium2
import pytest

from generator.diagnostics import MachineError
from generator.render.page import page
from generator.render.pdf import pdf, text_of
from tests.helpers.handbooks import (
    PLAYBOOKS,
    Filling,
    handbook,
    handbook_for,
    interview,
    person,
    printed_lines,
)
from tests.helpers.pdfs import (
    MADE,
    Pdfs,
    font_table,
    language,
    make,
    outline,
    streams,
    texts_by_font,
)
from tests.helpers.reading import pdf_pages, squeeze, stands_in

IDS = [f"{path.stem}-{filling}" for path, filling in MADE]
SHELL = (
    '<!DOCTYPE html><html lang="en"><head><title>T</title>{head}</head><body>{body}</body></html>'
)
FACES = ("Noto-Sans-CJK-", "Noto-Serif-CJK-", "Noto-Sans-Mono-CJK-", "Noto-Color-Emoji")
INPUT = Path(__file__).parents[1] / "goldens" / "input" / "playbooks"


@pytest.mark.parametrize(("path", "filling"), MADE, ids=IDS)
def test_every_line_that_belongs_in_a_handbook_stands_in_its_pdf(
    path: Path, filling: Filling, pdfs: Pdfs
) -> None:
    pages = [squeeze(text) for text in pdf_pages(pdfs.path(path, filling))]
    lines = printed_lines(handbook(path, filling))
    missing = [(where, line) for where, line in lines if not stands_in(line, pages)]
    assert missing == []


@pytest.mark.parametrize(("path", "filling"), MADE, ids=IDS)
def test_a_pdf_is_complete(path: Path, filling: Filling, pdfs: Pdfs) -> None:
    """Pages, outline, title, language and fonts."""
    of, made = handbook(path, filling), pdfs.path(path, filling)
    modules = of.interview.playbook.modules
    pages = pdf_pages(made)
    assert 3 <= len(pages) <= 20
    assert all(squeeze(text) for text in pages)
    assert made.stat().st_size < 1_500_000

    with pypdfium2.PdfDocument(made) as document:
        assert document.get_metadata_dict()["Title"] == of.title
    assert language(made) == of.catalog.html_lang

    titles = [squeeze(title) for _, title in outline(made)]
    numbered = [squeeze(f"{n}{m.icon or ''}{m.title}") for n, m in enumerate(modules, 1)]
    assert [title for title in titles if title in numbered] == numbered
    assert titles[0] == squeeze(of.interview.playbook.title)

    fonts = font_table(made)
    assert all(embedded == ["yes", "yes", "yes"] for embedded in fonts.values()), fonts
    assert all("+" in name and name.split("+")[1].startswith(FACES) for name in fonts), fonts


@pytest.mark.parametrize(("path", "filling"), MADE, ids=IDS)
def test_no_digit_is_set_in_the_emoji_face(path: Path, filling: Filling, pdfs: Pdfs) -> None:
    texts = texts_by_font(pdfs.path(path, filling))
    (emoji,) = (text for family, text in texts.items() if "Emoji" in family)
    assert not set("0123456789#*©®") & set(emoji)
    icons = "".join(module.icon or "" for module in interview(path).playbook.modules)
    assert set(squeeze(icons)) <= set(emoji)


def test_a_process_of_its_own_makes_the_same_bytes(pdfs: Pdfs) -> None:
    path = PLAYBOOKS[-1]
    assert make(path, "all") == pdfs.path(path, "all").read_bytes()


def test_characters_of_rare_names_are_all_there(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    rare = "𠮷野 㐂龘 Zoë ① ✅ 葛\U000e0100 1️⃣ ⚙️"
    who = person(name=rare, headline=f"{rare} & <b>")
    made = tmp_path / "a.pdf"
    made.write_bytes(pdf(page(handbook_for(interview(INPUT / "bare.en.yaml"), who))))
    assert ".notdef" not in caplog.text
    text = squeeze("".join(pdf_pages(made)))
    for character in squeeze(rare.replace("\U000e0100", "")):
        assert character in text
    emoji = next(text for family, text in texts_by_font(made).items() if "Emoji" in family)
    assert {"✅", "⚙"} <= set(emoji)


def test_a_missing_glyph_would_be_seen(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = SHELL.format(head="", body="<p>a \U0001e900</p>")
    with pytest.raises(MachineError, match=r"no installed font has \U0001e900 \(U\+1E900\)"):
        pdf(html)
    monkeypatch.setattr("generator.render.fonts.Fonts.without_glyph", lambda *_: [])
    pdf(html)
    assert ".notdef" in caplog.text  # which is how make() in helpers/pdfs.py sees it


def test_missing_characters_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = "".join(chr(0x1E900 + number) for number in range(7))
    with pytest.raises(MachineError, match=r"\(U\+1E904\) and 2 more") as raised:
        pdf(SHELL.format(head="", body=missing))
    assert "fonts-noto-cjk" in raised.value.hint


class Asked(BaseHTTPRequestHandler):
    """Writes down what it is asked for."""

    paths: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.paths.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    """Of a server on this machine."""
    Asked.paths.clear()
    server = HTTPServer(("127.0.0.1", 0), Asked)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_is_fetched_and_nothing_is_said_of_it(
    address: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the-secret-of-this-machine")
    picture = tmp_path / "picture.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>the-secret</text></svg>')
    wanted = [f"{address}/x", secret.as_uri(), picture.as_uri(), str(secret), "secret.txt"]
    head = "".join(
        f'<link rel=attachment href="{a}"><link rel=stylesheet href="{a}"><base href="{a}">'
        f'<style>@import url("{a}"); @font-face {{ font-family: x; src: url("{a}") }}'
        f'body {{ font-family: x; background: url("{a}"); list-style-image: url("{a}") }}'
        f'@page {{ background: url("{a}") }}</style>'
        for a in wanted
    )
    body = "".join(
        f'<p>a<img src="{a}"><a rel=attachment href="{a}">b</a><object data="{a}"></object>'
        f'<embed src="{a}"><iframe src="{a}"></iframe><svg><image href="{a}"/></svg>'
        for a in wanted
    )
    made = tmp_path / "a.pdf"
    made.write_bytes(pdf(SHELL.format(head=head, body=body)))
    assert Asked.paths == []
    everything = made.read_bytes() + b"".join(streams(made))
    assert b"secret-of-this" not in everything
    assert b"EmbeddedFile" not in everything
    assert capfd.readouterr() == ("", "")


def test_text_with_addresses_is_text(address: str, tmp_path: Path) -> None:
    text = f"{address}/x file:///etc/passwd <img src={address}/y> ![z]({address}/z)"
    who = person(name=text, headline=text, given_by=text, slots={"employer": text})
    made = tmp_path / "a.pdf"
    made.write_bytes(pdf(page(handbook_for(interview(INPUT / "every-field.en.yaml"), who))))
    assert Asked.paths == []
    assert squeeze(text) in squeeze("".join(pdf_pages(made)))
    everything = made.read_bytes() + b"".join(streams(made))
    # an author's link is one; a candidate's address is characters
    assert everything.count(b"/URI (") == everything.count(b"/URI (https://example.org/roof_")


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("weasyprint")]:
        monkeypatch.delitem(sys.modules, name)

    def missing(*args: object, **keys: object) -> None:
        raise OSError("cannot load library 'libpango-1.0-0': no such file")

    monkeypatch.setattr("cffi.FFI.dlopen", missing)
    with pytest.raises(MachineError, match=r"the library libpango-1\.0-0 is missing") as raised:
        pdf(SHELL.format(head="", body="a"))
    assert "apt-get install libpango" in raised.value.hint


def test_the_text_of_a_page_is_without_style_and_script() -> None:
    body = "<p>a &amp; b</p><script>c</script>d"
    assert text_of(SHELL.format(head="<style>e</style>", body=body)) == "Ta & bd"
