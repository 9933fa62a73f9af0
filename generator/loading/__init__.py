"""Files to models, with every error in one run at its place."""

from generator.loading.interview import Interview, Loader
from generator.loading.loaded import Loaded, has_errors
from generator.loading.read import load_file
from generator.loading.texts import slot_uses

__all__ = ["Interview", "Loaded", "Loader", "has_errors", "load_file", "slot_uses"]
