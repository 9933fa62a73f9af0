"""How questions are phrased in each language: word lists and patterns for the rules of asking.

A pattern is compiled when a playbook first says one of the words that it needs, so that a sound
playbook pays for hardly any. Texts are folded before (:mod:`generator.checks.wording.heard`):
Chinese into simplified characters with 您, English into lower case, always of the same length.
"""
