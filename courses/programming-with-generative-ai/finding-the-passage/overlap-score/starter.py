def overlap_score(question, passage):
    """Return the number of different words that both texts contain."""
    score = 0
