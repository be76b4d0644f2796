from collections import deque


def merge_pair(pieces, pair):
    waiting = deque(pieces)
    result = []
    while waiting:
        piece = waiting.popleft()
        if waiting and piece == pair[0] and waiting[0] == pair[1]:
            piece += waiting.popleft()
        result.append(piece)
    return result
