"""Printed words and text conventions of a language, from catalogs in YAML."""

from generator.locale.catalog import Catalog, available, load_catalog
from generator.locale.conventions import clock, closes_up, figure, join

__all__ = ["Catalog", "available", "clock", "closes_up", "figure", "join", "load_catalog"]
