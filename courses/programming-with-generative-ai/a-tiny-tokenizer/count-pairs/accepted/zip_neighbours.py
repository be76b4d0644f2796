def count_pairs(words):
    counts = {}
    for pieces in words:
        for left, right in zip(pieces, pieces[1:]):
            if (left, right) in counts:
                counts[left, right] += 1
            else:
                counts[left, right] = 1
    return counts
