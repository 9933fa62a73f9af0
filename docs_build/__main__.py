"""Write the pages anew, as ``pytest --update-goldens tests/docs_site`` does as well."""

from __future__ import annotations

from docs_build.pages import DOCS, pages


def main() -> None:
    for name, text in pages().items():
        (DOCS / name).parent.mkdir(exist_ok=True)
        (DOCS / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
