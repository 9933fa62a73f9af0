"""What was filled from where; decides nothing."""

from generator.evidence.record import Record, record

__all__ = ["Record", "record"]
