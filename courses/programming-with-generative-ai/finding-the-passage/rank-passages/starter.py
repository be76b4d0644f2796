def rank_passages(passages, scores, threshold, limit):
    """Return the best passages, best first, at most limit of them."""
    good = []
