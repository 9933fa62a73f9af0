"""Finds a candidate's files; reading what a résumé says is not built yet."""

from generator.resume.folder import candidate_file, resume_file

__all__ = ["candidate_file", "resume_file"]
