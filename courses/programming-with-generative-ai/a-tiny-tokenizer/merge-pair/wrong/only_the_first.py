def merge_pair(pieces, pair):
    left, right = pair
    for i in range(len(pieces) - 1):
        if pieces[i] == left and pieces[i + 1] == right:
            return pieces[:i] + [left + right] + pieces[i + 2:]
    return list(pieces)
