def longest_match(text, vocabulary):
    """Return the tokens of text, always the longest one that fits."""
    tokens = []
    position = 0
