"""A small client of the language server protocol, for the real YAML language server."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).parents[2] / ".venv" / "editor"
SERVER = HERE / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"


class LanguageServer:
    """The server with one project open; ends with the block that it is opened in."""

    def __init__(self, root: Path, *, settings: bool = False) -> None:
        """Open a project, with or without what its ``.vscode/settings.json`` says of YAML."""
        self.root = root
        self._settings: dict[str, Any] = {}
        if settings:
            said = json.loads((root / ".vscode" / "settings.json").read_text("utf-8"))
            self._settings = {
                key.removeprefix("yaml."): value
                for key, value in said.items()
                if key.startswith("yaml.")
            }
        self._number = 0
        self._told: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        node = HERE.parent / "bin" / "node"
        self._process = subprocess.Popen(
            [node, SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        capabilities: dict[str, Any] = {
            "textDocument": {
                "completion": {"completionItem": {"snippetSupport": True}},
                "hover": {"contentFormat": ["markdown"]},
            },
            "workspace": {"configuration": True, "workspaceFolders": True},
        }
        uri = self.root.as_uri()
        folders = [{"uri": uri, "name": "project"}]
        self.request(
            "initialize",
            processId=None, rootUri=uri, capabilities=capabilities, workspaceFolders=folders,
        )  # fmt: skip
        self.notify("initialized")
        self.notify("workspace/didChangeConfiguration", settings={})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, path: Path, text: str) -> list[dict[str, Any]]:
        """Open a file with a text of its own; returns its diagnostics."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.notify("textDocument/didOpen", textDocument=document)
        while True:
            for told in self._told:
                if (
                    told["method"] == "textDocument/publishDiagnostics"
                    and told["params"]["uri"] == path.as_uri()
                ):
                    self._told.remove(told)
                    found: list[dict[str, Any]] = told["params"]["diagnostics"]
                    return found
            self._told.append(self._read())

    def completion(self, path: Path, line: int, column: int) -> list[dict[str, Any]]:
        """What is offered at a place (0-based)."""
        made = self._at("textDocument/completion", path, line, column)
        items: list[dict[str, Any]] = made["items"] if isinstance(made, dict) else made
        return items

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is explained at a place (0-based)."""
        made = self._at("textDocument/hover", path, line, column)
        return json.dumps(made["contents"], ensure_ascii=False) if made else ""

    def _at(self, method: str, path: Path, line: int, column: int) -> Any:
        position = {"line": line, "character": column}
        return self.request(method, textDocument={"uri": path.as_uri()}, position=position)

    def request(self, method: str, **params: Any) -> Any:
        """Ask; returns the result."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            read = self._read()
            if read.get("id") == self._number and "method" not in read:
                assert "error" not in read, read
                return read["result"]
            self._told.append(read)

    def notify(self, method: str, **params: Any) -> None:
        """Tell without an answer."""
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server ended"
        read: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if "id" in read and "method" in read:  # the server asks
            self._send({"id": read["id"], "result": self._answer(read)})
        return read

    def _answer(self, asked: dict[str, Any]) -> Any:
        """The settings, as VS Code has them, but for the store of schemas: it lies on the network."""
        if asked["method"] != "workspace/configuration":
            return None
        yaml = {"validate": True, "hover": True, "completion": True, **self._settings}
        known = {"yaml": {**yaml, "schemaStore": {"enable": False}}, "editor": {}}
        return [known.get(item.get("section", "")) for item in asked["params"]["items"]]
