def count_pairs(words):
    counts = {}
    for pieces in words:
        counts = {}
        for i in range(len(pieces) - 1):
            pair = (pieces[i], pieces[i + 1])
            counts[pair] = counts.get(pair, 0) + 1
    return counts
