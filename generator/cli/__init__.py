"""The command line: one short file a command, no logic."""

import generator.cli.startup  # noqa: F401 - first, so that it holds for all other imports
from generator.cli.main import main

__all__ = ["main"]
