def count_pairs(words):
    counts = {}
    for pieces in words:
        for i in range(len(pieces)):
            pair = (pieces[i], pieces[i + 1])
            counts[pair] = counts.get(pair, 0) + 1
    return counts
