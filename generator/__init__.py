"""Interview playbooks as data: YAML in, an interviewer's handbook out."""

__version__ = "0.1.0"
