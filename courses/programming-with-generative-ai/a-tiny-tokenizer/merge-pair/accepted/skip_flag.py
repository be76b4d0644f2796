def merge_pair(pieces, pair):
    result = []
    used = False
    for i in range(len(pieces)):
        if used:
            used = False
        elif pieces[i:i + 2] == list(pair):
            result.append(pair[0] + pair[1])
            used = True
        else:
            result.append(pieces[i])
    return result
