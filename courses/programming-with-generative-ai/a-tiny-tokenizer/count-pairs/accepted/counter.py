from collections import Counter


def count_pairs(words):
    pairs = [pair for pieces in words for pair in zip(pieces, pieces[1:])]
    return dict(Counter(pairs))
