"""What ``playbook check`` finds, and how it is reported."""

from generator.checks.examine import Examiner
from generator.checks.gate import at_render, refuses
from generator.checks.registry import rules, select
from generator.checks.rule import Rule
from generator.checks.run import Report, check

__all__ = ["Examiner", "Report", "Rule", "at_render", "check", "refuses", "rules", "select"]
