from collections import defaultdict


def count_pairs(words):
    counts = defaultdict(int)
    for pieces in words:
        left = None
        for piece in pieces:
            if left is not None:
                counts[(left, piece)] += 1
            left = piece
    return dict(counts)
