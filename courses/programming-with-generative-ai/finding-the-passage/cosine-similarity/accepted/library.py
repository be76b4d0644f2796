import math


def cosine_similarity(a, b):
    if len(a) != len(b):
        raise ValueError(f"{len(a)} and {len(b)} entries")
    size = math.hypot(*a) * math.hypot(*b)
    if size == 0:
        return 0.0
    return math.fsum(x * y for x, y in zip(a, b)) / size
