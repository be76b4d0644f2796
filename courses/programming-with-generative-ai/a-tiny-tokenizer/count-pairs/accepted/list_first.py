def count_pairs(words):
    pairs = []
    for pieces in words:
        for i in range(1, len(pieces)):
            pairs.append((pieces[i - 1], pieces[i]))
    return {pair: pairs.count(pair) for pair in pairs}
