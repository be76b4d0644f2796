def count_pairs(words):
    pieces = []
    for word in words:
        pieces = pieces + word
    counts = {}
    for i in range(len(pieces) - 1):
        pair = (pieces[i], pieces[i + 1])
        counts[pair] = counts.get(pair, 0) + 1
    return counts
