"""Fills slots for one candidate; touches nothing that is not a slot."""

from generator.personalize.fill import Filling, Personalized, personalize

__all__ = ["Filling", "Personalized", "personalize"]
