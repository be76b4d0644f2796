def merge_pair(pieces, pair):
    """Return pieces with every occurrence of pair joined into one piece."""
    result = []
    i = 0
