def merge_pair(pieces, pair):
    left, right = pair
    result = []
    i = 0
    while i < len(pieces):
        if i + 1 < len(pieces) and pieces[i] == left and pieces[i + 1] == right:
            result.append(left + right)
            i = i + 2
        elif pieces[i] != left:
            result.append(pieces[i])
            i = i + 1
    return result
