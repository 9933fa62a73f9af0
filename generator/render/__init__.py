"""Templates to Markdown, HTML and PDF; decides no content."""

from generator.render.annotated import publish
from generator.render.handbook import Handbook
from generator.render.page import PAPERS, page
from generator.render.write import write

__all__ = ["PAPERS", "Handbook", "page", "publish", "write"]
