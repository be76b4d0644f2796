def merge_pair(pieces, pair):
    result = []
    i = 0
    while i < len(pieces):
        if i + 1 < len(pieces) and pieces[i] in pair and pieces[i + 1] in pair:
            result.append(pieces[i] + pieces[i + 1])
            i = i + 2
        else:
            result.append(pieces[i])
            i = i + 1
    return result
