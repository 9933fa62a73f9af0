from __future__ import annotations

from pathlib import Path

import pytest

from generator.source import MAX_BYTES, read, read_text


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"\xef\xbb\xbfkind: playbook\r\n")
    assert read_text(file, "a") == ("kind: playbook\r\n", [])
    document, findings = read(file)
    assert findings == []
    assert document is not None
    assert (document.file, document.data) == (str(file), {"kind": "playbook"})


def refused(file: Path) -> tuple[str, int, int, str]:
    document, (finding,) = read(file, "name")
    assert document is None
    assert finding.file == "name"
    assert finding.hint
    return finding.code, finding.line, finding.column, finding.message


def test_what_cannot_be_read_is_a_finding_at_its_beginning(tmp_path: Path) -> None:
    code, *place, message = refused(tmp_path / "none.yaml")
    assert (code, place) == ("YML001", [1, 1])
    assert "no such file" in message
    code, *place, message = refused(tmp_path)
    assert (code, place) == ("YML001", [1, 1])
    assert "folder" in message
    assert refused(tmp_path / ("x" * 300))[0] == "YML001"
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "inside.yaml")[0] == "YML001"


def test_a_file_without_permission_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", closed)  # no file is closed to the superuser
    assert "Permission denied" in refused(tmp_path / "a.yaml")[3]


def test_size_is_bounded(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"#" * MAX_BYTES)
    assert read_text(file, "a")[1] == []
    file.write_bytes(b"#" * (MAX_BYTES + 1))
    assert refused(file)[:3] == ("YML007", 1, 1)


def test_a_device_without_end_is_refused() -> None:
    assert refused(Path("/dev/zero"))[0] == "YML007"
