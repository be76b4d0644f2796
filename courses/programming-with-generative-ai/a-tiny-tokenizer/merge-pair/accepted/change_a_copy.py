def merge_pair(pieces, pair):
    copy = pieces[:]
    i = 0
    while i < len(copy) - 1:
        if copy[i] == pair[0] and copy[i + 1] == pair[1]:
            copy[i:i + 2] = [pair[0] + pair[1]]
        i += 1
    return copy
