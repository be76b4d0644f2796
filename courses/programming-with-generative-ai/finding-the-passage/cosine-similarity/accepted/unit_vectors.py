from math import sqrt


def unit(vector):
    size = sqrt(sum(x * x for x in vector))
    return [x / size if size else 0.0 for x in vector]


def cosine_similarity(a, b):
    if len(a) != len(b):
        raise ValueError("unequal lengths")
    total = 0.0
    for x, y in zip(unit(a), unit(b)):
        total += x * y
    return total
