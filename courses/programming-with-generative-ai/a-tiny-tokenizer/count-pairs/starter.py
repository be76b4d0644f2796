def count_pairs(words):
    """Return how often each pair of neighbouring pieces occurs."""
    counts = {}
