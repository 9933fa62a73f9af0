"""How long a cold `playbook render` takes, as ratios to what nobody could do without.

    .venv/bin/python benchmarks/render.py [PAIRS]

Each pair runs ours and the yardstick one after the other in fresh processes; the median of the
pairs' ratios is printed with the smallest and largest. Goals: PDF ≤ 1.25, Markdown ≤ 1.8.
"""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLAYBOOK = ROOT / "playbooks" / "ai-assistant-backend.zh-Hans.yaml"
CANDIDATE = ROOT / "candidates" / "lin-peiyu"
IMPORTS = "import click, yaml, jinja2, markdown_it; from pydantic import BaseModel"


def seconds(command: list[str], folder: Path) -> float:
    """Wall time of one run of a command, which must succeed."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, check=True, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def compare(name: str, ours: list[str], yardstick: list[str], folder: Path, pairs: int) -> None:
    """Print the ratio of two commands."""
    seconds(ours, folder)
    seconds(yardstick, folder)
    times = [(seconds(ours, folder), seconds(yardstick, folder)) for _ in range(pairs)]
    ratios = [a / b for a, b in times]
    print(
        f"{name}: {statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f}), "
        f"{statistics.median(a for a, _ in times):.2f} s against "
        f"{statistics.median(b for _, b in times):.2f} s, {pairs} pairs"
    )


def main() -> None:
    """Measure both."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    compileall.compile_dir(ROOT / "generator", quiet=1)
    script = Path(sys.executable).with_name("playbook")
    render = [str(script), "render", str(PLAYBOOK), "--candidate", str(CANDIDATE), "-q", "--to"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compare("Markdown", [*render, "md"], [sys.executable, "-c", IMPORTS], folder, pairs)
        subprocess.run([*render, "html"], check=True, cwd=folder)
        html = next(folder.glob("output/*/*.html"))
        weasyprint = [str(script.with_name("weasyprint")), "--quiet", "--pdf-variant", "pdf/ua-1"]
        compare("PDF", [*render, "pdf"], [*weasyprint, str(html), "w.pdf"], folder, pairs)


if __name__ == "__main__":
    main()
