"""What ``playbook check`` finds, and how it is reported."""

from generator.checks.reporters import REPORTERS
from generator.checks.run import Report, check

__all__ = ["REPORTERS", "Report", "check"]
