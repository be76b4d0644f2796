def merge_pair(pieces, pair):
    left, right = pair
    result = []
    i = 0
    while i < len(pieces):
        if pieces[i] == left and pieces[i + 1] == right:
            result.append(left + right)
            i = i + 2
        else:
            result.append(pieces[i])
            i = i + 1
    return result
