from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.helpers.command import no_network, own_mounts, playbook, project, written
from tests.helpers.reading import Page, pdf_pages, squeeze

BARE = "playbooks/bare.en.yaml"
EVERY = "playbooks/every-field.en.yaml"
CHINESE = "playbooks/every-field.zh-Hans.yaml"
ADA = "candidates/ada"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return project(tmp_path)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


# What is written, and where


def test_three_files_are_written_and_named(here: Path) -> None:
    run = playbook("render", BARE, cwd=here)
    files = [f"output/bare.en/blank.{suffix}" for suffix in ("md", "html", "pdf")]
    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines() == files
    assert written(here / "output") == sorted(f.removeprefix("output/") for f in files)
    assert [mode(here / file) for file in files] == [0o644] * 3


def test_a_candidates_files_are_for_their_owner_alone(here: Path) -> None:
    run = playbook("render", EVERY, "--candidate", ADA, "--output", "o", cwd=here)
    assert (run.code, run.err) == (0, "")
    made = here / "o" / "every-field.en"
    assert written(made) == ["ada.html", "ada.md", "ada.pdf"]
    assert {mode(path) for path in made.iterdir() if path.is_file()} == {0o600}


@pytest.mark.parametrize(
    ("asked", "suffixes"),
    [("md", ["md"]), ("html", ["html"]), ("html,md", ["html", "md"]), (" MD ,md,", ["md"])],
)
def test_what_is_asked_for_is_written_and_no_more(
    asked: str, suffixes: list[str], here: Path
) -> None:
    assert playbook("render", BARE, "--to", asked, cwd=here).code == 0
    assert written(here / "output" / "bare.en") == [f"blank.{suffix}" for suffix in suffixes]


def test_the_paper_is_the_one_asked_for(here: Path) -> None:
    for paper, size in (("letter", (612, 792)), ("a4", (595, 842))):
        run = playbook("render", BARE, "--to", "pdf", "--paper", paper, "--output", paper, cwd=here)
        assert run.code == 0
        with pypdfium2.PdfDocument(here / paper / "bare.en" / "blank.pdf") as document:
            assert {tuple(map(round, page.get_size())) for page in document} == {size}


def test_a_date_is_printed_and_no_other_is(here: Path) -> None:
    for date, text in (("31 *January*", "Date31*January*"), ("", "Date______")):
        run = playbook("render", BARE, "--to", "html", "--date", date, "--force", cwd=here)
        assert run.code == 0
        page = Page((here / "output" / "bare.en" / "blank.html").read_text("utf-8"))
        assert text in squeeze(page.text)


def test_several_playbooks_and_candidates_make_a_file_each(here: Path) -> None:
    people = ("--candidate", ADA, "--candidate", "candidates/gu/candidate.yaml")
    run = playbook("render", BARE, EVERY, *people, "--to", "md", "-q", cwd=here)
    assert (run.code, run.out, run.err) == (0, "", "")
    assert written(here / "output") == [
        f"{playbook}/{person}.md" for playbook in ("bare.en", "every-field.en") for person in ("ada", "gu")
    ]  # fmt: skip


def test_a_candidates_folder_may_be_named_from_inside(here: Path) -> None:
    inside = here / ADA / "old"
    inside.mkdir()
    for cwd, given in ((here / ADA, "."), (inside, ".."), (inside, "../../ada/candidate.yaml")):
        run = playbook("render", here / BARE, "--candidate", given, "--to", "md", "--output", here / "o", cwd=cwd)  # fmt: skip
        assert run.code == 0
        assert written(here / "o") == ["bare.en/ada.md"]


def test_a_candidates_file_of_another_name_names_its_handbook(here: Path) -> None:
    (here / ADA / "candidate.yaml").rename(here / ADA / "second.round.yaml")
    given = f"{ADA}/second.round.yaml"
    assert playbook("render", BARE, "--candidate", given, "--to", "md", cwd=here).code == 0
    assert written(here / "output") == ["bare.en/second.round.md"]


def test_one_file_by_two_names_is_rendered_once(here: Path) -> None:
    run = playbook("render", BARE, f"./{BARE}", here / BARE, "--to", "md", cwd=here)
    assert (run.code, run.out) == (0, "output/bare.en/blank.md\n")


# The same from anywhere, and again


def test_the_same_bytes_come_out_again(here: Path, tmp_path: Path) -> None:
    """Another process, hash seed, working directory, home, time zone and language."""
    person = ("--candidate", here / ADA)
    first = {"PYTHONHASHSEED": "1", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    second = {"PYTHONHASHSEED": "2", "TZ": "Asia/Shanghai", "LC_ALL": "C", "LANGUAGE": "zh",
              "XDG_CACHE_HOME": "", "HOME": str(tmp_path), "SOURCE_DATE_EPOCH": "7"}  # fmt: skip
    for name, env, cwd in (("one", first, here), ("two", second, tmp_path), ("3", first, tmp_path)):
        who = () if name == "3" else person
        of = here / (CHINESE if name == "3" else EVERY)
        assert playbook("render", of, *who, "--output", tmp_path / name, cwd=cwd, env=env).code == 0
    again = tmp_path / "4"
    assert playbook("render", here / CHINESE, "--output", again, cwd=here, env=second).code == 0
    for one, two in (("one", "two"), ("3", "4")):
        names = written(tmp_path / one)
        assert len(names) == 3
        assert names == written(tmp_path / two)
        for file in names:
            assert (tmp_path / one / file).read_bytes() == (tmp_path / two / file).read_bytes()


def test_it_works_with_no_network(here: Path) -> None:
    run = playbook("render", EVERY, "--candidate", ADA, cwd=here, within=no_network())
    assert (run.code, run.err) == (0, "")


def test_it_works_where_no_cache_can_be_kept(here: Path) -> None:
    env = {"HOME": "/dev/null", "XDG_CACHE_HOME": ""}
    assert playbook("render", BARE, "--to", "md", cwd=here, env=env).code == 0


# A file that somebody edited


def test_an_edited_file_is_left_alone_and_the_others_are_written(here: Path) -> None:
    files = [here / "output" / "bare.en" / f"blank.{suffix}" for suffix in ("md", "html")]
    render = ("render", BARE, "--to", "md,html", "--date")
    assert playbook(*render, "one", cwd=here).code == 0
    files[0].write_text("mine")
    run = playbook(*render, "two", cwd=here)
    assert run.code == 2
    assert "output/bare.en/blank.md was edited by hand and is left alone" in run.err
    assert "--force" in run.err
    assert run.out == "output/bare.en/blank.html\n"
    assert files[0].read_text() == "mine"
    assert "two" in files[1].read_text("utf-8")

    assert playbook(*render, "three", "--force", cwd=here).code == 0
    assert "three" in files[0].read_text("utf-8")
    assert playbook(*render, "four", cwd=here).code == 0
    assert "four" in files[0].read_text("utf-8")


# A place that cannot be written to


def test_a_folder_in_the_place_of_a_file_is_named(here: Path) -> None:
    (here / "output" / "bare.en" / "blank.md").mkdir(parents=True)
    run = playbook("render", BARE, "--to", "md", cwd=here)
    assert run.code == 3
    assert "output/bare.en/blank.md is a folder" in run.err
    assert written(here / "output") == []


@pytest.mark.parametrize("file", ["output", "output/bare.en"])
def test_a_file_in_the_place_of_a_folder_is_said(file: str, here: Path) -> None:
    (here / file).parent.mkdir(exist_ok=True)
    (here / file).write_text("x")
    run = playbook("render", BARE, "--to", "md", cwd=here)
    assert run.code == 3
    assert "a file stands where a folder must be" in run.err
    assert "--output" in run.err
    assert (here / file).read_text() == "x"


def test_a_folder_that_is_read_only_is_said(here: Path) -> None:
    (here / "o").mkdir()
    read_only = own_mounts("mount -t tmpfs -o ro none o", '"$@"')
    run = playbook("render", BARE, "--output", "o", cwd=here, within=read_only)
    assert run.code == 3
    assert run.err.count("error:") == 1
    assert "o/bare.en/blank.md cannot be written: Read-only file system" in run.err
    assert "--output" in run.err


def test_a_full_disk_leaves_whole_files_and_what_stood_there(here: Path) -> None:
    whole = playbook("render", EVERY, "--to", "md,html", "--output", "whole", cwd=here)
    assert whole.code == 0
    (here / "disk").mkdir()
    small = own_mounts(
        "mount -t tmpfs -o size=28k none disk", '"$@" || code=$?', "cp -rT disk seen", "exit $code"
    )
    run = playbook("render", EVERY, "--to", "md,html", "--output", "disk", cwd=here, within=small)
    assert run.code == 3
    assert "disk/every-field.en/blank.html cannot be written: No space left on device" in run.err
    assert "hint: free some disk space" in run.err
    assert written(here / "seen") == ["every-field.en/blank.md"]
    whole_md = (here / "whole" / "every-field.en" / "blank.md").read_bytes()
    assert (here / "seen" / "every-field.en" / "blank.md").read_bytes() == whole_md

    full = own_mounts(
        "mount -t tmpfs -o size=64k none disk",
        "mkdir -p disk/every-field.en",
        "cp -rT whole/every-field.en disk/every-field.en",
        "cat /dev/zero > disk/more 2>&- || true",
        '"$@" || code=$?',
        "rm disk/more",
        "cp -rT disk/every-field.en kept",
        "exit $code",
    )
    again = ("render", EVERY, "--to", "md,html", "--output", "disk", "--date", "now")
    run = playbook(*again, cwd=here, within=full)
    assert run.code == 3
    assert "disk/every-field.en/blank.md cannot be written: No space left on device" in run.err
    for name in ("blank.md", "blank.html"):
        kept, before = (here / folder / name for folder in ("kept", "whole/every-field.en"))
        assert kept.read_bytes() == before.read_bytes()


def test_a_full_disk_behind_the_terminal_is_said(here: Path) -> None:
    full = ("sh", "-c", '"$@" > /dev/full', "sh")
    run = playbook("render", BARE, "--to", "md", cwd=here, within=full)
    assert run.code == 3
    assert "No space left on device" in run.err


def test_a_reader_that_goes_away_is_no_error(here: Path) -> None:
    gone = ("sh", "-c", '"$@" | true', "sh")
    run = playbook("render", BARE, "--to", "md", cwd=here, within=gone)
    assert (run.code, run.err) == (0, "")


def test_a_terminal_that_lacks_a_character_shows_its_number(here: Path) -> None:
    env = {"PYTHONIOENCODING": "gbk"}
    made = playbook("render", BARE, "--to", "md", "--output", "o👋", cwd=here, env=env)
    assert (made.code, made.out) == (0, "o\\U0001f44b/bare.en/blank.md\n")


# A machine that lacks something


def test_without_fonts_markdown_and_html_are_written(here: Path) -> None:
    (here / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
    )
    env = {"FONTCONFIG_FILE": str(here / "fonts.conf")}
    run = playbook("render", BARE, cwd=here, env=env)
    assert run.code == 3
    assert "no installed font has" in run.err
    assert "apt-get install fonts-noto-cjk" in run.err
    assert written(here / "output" / "bare.en") == ["blank.html", "blank.md"]


def test_without_pango_markdown_and_html_are_written(here: Path) -> None:
    # as on a machine without it: the loader of libraries says that there is none
    (here / "sitecustomize.py").write_text(
        "import cffi\n"
        "load = cffi.FFI.dlopen\n"
        "def dlopen(self, name, flags=0):\n"
        "    if 'pango' in str(name):\n"
        "        raise OSError(f\"cannot load library '{name}': No such file or directory\")\n"
        "    return load(self, name, flags)\n"
        "cffi.FFI.dlopen = dlopen\n"
    )
    path = {"PYTHONPATH": f"{here}:{Path(__file__).parents[2]}"}
    run = playbook("render", BARE, cwd=here, env=path)
    assert run.code == 3
    assert "a PDF needs Pango, and the library libpango" in run.err
    assert "apt-get install libpango-1.0-0" in run.err
    assert run.err.count("\n") == 2, "WeasyPrint’s own advice is not shown"
    assert written(here / "output" / "bare.en") == ["blank.html", "blank.md"]


def test_a_character_without_a_font_is_named(here: Path) -> None:
    file = here / BARE
    file.write_text(file.read_text().replace("title: Bare", "title: Bare \U0001e900"), "utf-8")
    run = playbook("render", BARE, cwd=here)
    assert run.code == 3
    assert "no installed font has \U0001e900 (U+1E900)" in run.err
    assert written(here / "output" / "bare.en") == ["blank.html", "blank.md"]


# Inputs that cannot be meant


@pytest.mark.parametrize(
    ("names", "people"),
    [
        (("a/same.yaml", "b/same.yaml"), ()),
        (("a/same.yaml", "b/same.yml"), ()),
        (("a/same.yaml", "b/same.yaml"), (ADA,)),
    ],
)
def test_two_playbooks_that_would_write_one_file_are_both_named(
    names: tuple[str, str], people: tuple[str, ...], here: Path
) -> None:
    for name in names:
        (here / name).parent.mkdir()
        (here / name).write_bytes((here / BARE).read_bytes())
    given = [argument for person in people for argument in ("--candidate", person)]
    run = playbook("render", *names, *given, cwd=here)
    assert run.code == 2
    assert f"{names[0]} and {names[1]} would both write output/same/" in run.err
    assert not (here / "output").exists()


def test_two_candidates_that_would_write_one_file_are_both_named(here: Path) -> None:
    (here / ADA / "candidate.yaml").rename(here / "ada.yaml")
    (here / "other").mkdir()
    (here / "other" / "ada.yaml").write_bytes((here / "ada.yaml").read_bytes())
    people = ("--candidate", "ada.yaml", "--candidate", "other/ada.yaml")
    run = playbook("render", BARE, *people, cwd=here)
    assert run.code == 2
    assert "ada.yaml and other/ada.yaml would both write output/bare.en/ada" in run.err
    assert not (here / "output").exists()


def test_two_resumes_in_a_folder_are_both_named(here: Path) -> None:
    file = here / ADA / "candidate.yaml"
    file.write_text(file.read_text().replace("resume: cv.md\n", ""))
    (here / ADA / "new.pdf").touch()
    run = playbook("render", BARE, "--candidate", ADA, cwd=here)
    assert run.code == 1
    assert f"{ADA}/cv.md and {ADA}/new.pdf could both be the résumé" in run.err
    assert not (here / "output").exists()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("candidates/nobody", "there is no candidate at candidates/nobody"),
        ("candidates", "candidates holds no candidate.yaml"),
        (f"{ADA}/cv.md", f"{ADA}/cv.md is a résumé"),
    ],
)
def test_a_candidate_that_cannot_be_meant_is_named(given: str, message: str, here: Path) -> None:
    run = playbook("render", BARE, "--candidate", given, cwd=here)
    assert run.code == 2
    assert message in run.err
    assert "hint: " in run.err
    assert not (here / "output").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Missing argument"),
        ((BARE, "--to", "docx"), "write some of md,html,pdf"),
        ((BARE, "--to", ","), "write some of md,html,pdf"),
        ((BARE, "--paper", "a5"), "'a5' is not one of"),
        ((BARE, "--date", "a\nb"), "the date holds a character that cannot be printed"),
        ((BARE, "--date", "\ue000"), "the date holds a character that cannot be printed"),
        ((BARE, "--date", "\udcff"), "the date holds a character that cannot be printed"),
        ((BARE, "--nothing"), "No such option"),
    ],
)
def test_a_usage_that_cannot_be_meant_is_said(
    arguments: tuple[str, ...], message: str, here: Path
) -> None:
    run = playbook("render", *arguments, cwd=here)
    assert run.code == 2
    assert message in run.err
    assert not (here / "output").exists()


def test_all_errors_of_all_files_come_in_one_run_and_once(here: Path) -> None:
    broken, absent = here / "playbooks" / "broken.yaml", "playbooks/absent.yaml"
    broken.write_text((here / BARE).read_text().replace("title: Bare", "titel: Bare"))
    people = ("--candidate", ADA, "--candidate", "candidates/gu")
    run = playbook(
        "render", "playbooks/broken.yaml", absent, EVERY, *people, "--to", "md", cwd=here
    )
    assert run.code == 1
    assert run.err.count("playbooks/broken.yaml:5:1 STR003 unknown key “titel”") == 1
    assert run.err.count("playbooks/broken.yaml:1:1 STR004 the key “title” is missing") == 1
    assert run.err.count("error: playbooks/broken.yaml is not rendered") == 1
    assert run.err.count(f"{absent}:1:1 YML001 there is no such file") == 1
    assert written(here / "output") == ["every-field.en/ada.md", "every-field.en/gu.md"]


def test_a_candidate_with_an_error_gets_no_handbook(here: Path) -> None:
    (here / ADA / "candidate.yaml").write_text("kind: candidate\nnom: Ada\n")
    run = playbook("render", BARE, "--candidate", ADA, cwd=here)
    assert run.code == 1
    assert f"{ADA}/candidate.yaml:2:1 STR003 unknown key “nom”" in run.err
    assert not (here / "output").exists()


def test_a_rubric_is_no_playbook(here: Path) -> None:
    run = playbook("render", "rubrics/scale.yaml", cwd=here)
    assert run.code == 1
    assert "rubrics/scale.yaml:1:7 STR001 this is a rubric, not a playbook" in run.err


def test_quiet_prints_errors_only(here: Path) -> None:
    file = here / EVERY
    file.write_text(file.read_text("utf-8").replace("title: Goodbye", "title: 2024"), "utf-8")
    loud = playbook("render", EVERY, "--to", "md", cwd=here)
    assert loud.code == 0
    assert "1 warning; “playbook check” shows them" in loud.err
    quiet = playbook("render", EVERY, "--to", "md", "--quiet", cwd=here)
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")
    both = playbook("render", EVERY, "absent.yaml", "--to", "md", "--quiet", cwd=here)
    assert both.code == 1
    assert both.out == ""
    assert "absent.yaml:1:1" in both.err
    assert "warning" not in both.err


# A project's own templates


def template(here: Path, name: str, text: str) -> None:
    (here / "templates").mkdir(exist_ok=True)
    (here / "templates" / name).write_text(text, "utf-8")


def test_a_projects_own_template_wins_file_by_file(here: Path) -> None:
    template(here, "module.md.j2", "## {{ step.module.title }}!\n\n::: furniture mine\n:::\n")
    template(here, "furniture.html.j2", '<div class="furniture">drawn {{ name }}</div>')
    run = playbook("render", BARE, EVERY, cwd=here)
    assert (run.code, run.err) == (0, "")
    page = Page((here / "output" / "bare.en" / "blank.html").read_text("utf-8"))
    assert "Only!" in page.text
    assert "drawn mine" in page.furniture
    assert "How the time goes" in page.text, "the others are still ours"
    assert any("Goodbye!" in text for text in pdf_pages(here / "output/every-field.en/blank.pdf"))


def test_the_templates_of_the_playbooks_project_are_taken_from_anywhere(
    here: Path, tmp_path: Path
) -> None:
    template(here, "module.md.j2", "## mine\n")
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "templates").mkdir(parents=True)
    (elsewhere / "templates" / "handbook.md.j2").write_text("not this one")
    run = playbook("render", here / BARE, "--to", "md", cwd=elsewhere)
    assert run.code == 0
    text = (elsewhere / "output" / "bare.en" / "blank.md").read_text("utf-8")
    assert "## mine" in text
    assert "not this one" not in text


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("handbook.md.j2", "\n\n{{ nobody }}", 3, "'nobody' is undefined"),
        ("module.md.j2", "\n{{ step.module.colour }}", 2, "has no attribute 'colour'"),
        ("parts.md.j2", "\n{% macro %}", 2, "expected token"),
        ("module.md.j2", "{{ step.number // 0 }}", 1, "ZeroDivisionError"),
        ("module.md.j2", "\n\n\n{{ step.module.goal }}", 4, "there is nothing to print here"),
        ("module.md.j2", "{{ step.module }}", 1, "a Shown cannot be printed"),
        ("module.md.j2", "\n{% include 'absent.j2' %}", 2, "there is no template “absent.j2”"),
        ("furniture.html.j2", "\n{{ nobody }}", 2, "'nobody' is undefined"),
        ("page.html.j2", "\n\n{% if %}", 3, "Expected an expression"),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(
    name: str, text: str, line: int, message: str, here: Path
) -> None:
    template(here, name, text)
    run = playbook("render", EVERY, "--to", "html", cwd=here)
    assert run.code == 1
    assert f"templates/{name}:{line}:1 TPL001 " in run.err
    assert message in run.err
    assert f"error: the template templates/{name} cannot be rendered" in run.err
    assert not (here / "output").exists()


def test_a_directive_of_a_template_that_means_nothing_is_named(here: Path) -> None:
    template(here, "module.md.j2", "::: furniture strip number=seven\n:::\n")
    run = playbook("render", BARE, "--to", "html", cwd=here)
    assert run.code == 1
    assert "a template writes a line “::: furniture strip number=seven”" in run.err


def test_a_style_sheet_in_another_encoding_is_named(here: Path) -> None:
    (here / "templates").mkdir()
    (here / "templates" / "style.css").write_bytes("/* 文 */".encode("gb18030"))
    run = playbook("render", BARE, "--to", "md,html", cwd=here)
    assert run.code == 1
    assert "templates/style.css:1:1 TPL001" in run.err
    assert written(here / "output") == ["bare.en/blank.md"]
