def count_pairs(words):
    counts = {}
    for pieces in words:
        for i in range(len(pieces) - 1):
            pair = (pieces[i], pieces[i + 1])
            counts[pair] = counts[pair] + 1
    return counts
