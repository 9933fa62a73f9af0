"""Where a project begins, how it is configured and which file a name means."""

from generator.project.config import NO_CONFIG, Config, Limits
from generator.project.files import project_files
from generator.project.names import display_name
from generator.project.project import SUFFIXES, Project, find_project, forget, shipped

__all__ = [
    "NO_CONFIG",
    "SUFFIXES",
    "Config",
    "Limits",
    "Project",
    "display_name",
    "find_project",
    "forget",
    "project_files",
    "shipped",
]
