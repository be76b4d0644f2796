def merge_pair(pieces, pair):
    result = []
    for piece in pieces:
        if result and (result[-1], piece) == pair:
            result[-1] = result[-1] + piece
        else:
            result.append(piece)
    return result
