"""Templates to Markdown, HTML and PDF; decides no content.

The page and the PDF are imported from their own modules, when they are wanted.
"""

from generator.render.annotated import publish
from generator.render.handbook import Handbook
from generator.render.write import write

PAPERS = ("a4", "letter")

__all__ = ["PAPERS", "Handbook", "publish", "write"]
