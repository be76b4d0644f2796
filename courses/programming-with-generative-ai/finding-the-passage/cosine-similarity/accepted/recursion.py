from math import sqrt


def dot(a, b):
    if not a:
        return 0
    return a[0] * b[0] + dot(a[1:], b[1:])


def cosine_similarity(a, b):
    if len(a) != len(b):
        raise ValueError
    if not any(a) or not any(b):
        return 0.0
    return dot(a, b) / sqrt(dot(a, a) * dot(b, b))
