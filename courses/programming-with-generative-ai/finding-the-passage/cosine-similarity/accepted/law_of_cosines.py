from math import sqrt


def cosine_similarity(a, b):
    if len(a) != len(b):
        raise ValueError("the lists must be equally long")
    aa = bb = apart = 0
    for i, x in enumerate(a):
        aa += x * x
        bb += b[i] * b[i]
        apart += (x - b[i]) ** 2
    if aa == 0 or bb == 0:
        return 0.0
    return (aa + bb - apart) / (2 * sqrt(aa) * sqrt(bb))
