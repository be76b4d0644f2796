def add_pairs(pieces, counts):
    if len(pieces) < 2:
        return
    pair = tuple(pieces[:2])
    counts.setdefault(pair, 0)
    counts[pair] += 1
    add_pairs(pieces[1:], counts)


def count_pairs(words):
    counts = {}
    for pieces in words:
        add_pairs(pieces, counts)
    return counts
