"""Finding talk about grounds that a candidate must not be asked about, by words and patterns."""
