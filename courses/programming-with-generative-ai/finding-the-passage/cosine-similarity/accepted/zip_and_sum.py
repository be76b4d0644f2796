def dot(a, b):
    return sum(x * y for x, y in zip(a, b, strict=True))


def cosine_similarity(a, b):
    product = dot(a, b)
    size = dot(a, a) ** 0.5 * dot(b, b) ** 0.5
    return product / size if size > 0 else 0.0
