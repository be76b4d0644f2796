from math import sqrt


def cosine_similarity(a, b):
    if len(a) != len(b):
        raise ValueError("the vectors differ in the number of their entries")
    products = 0
    squares_a = 0
    squares_b = 0
    for i in range(len(a)):
        products = products + a[i] * b[i]
        squares_a = squares_a + a[i] ** 2
        squares_b = squares_b + b[i] ** 2
    if squares_a == 0 or squares_b == 0:
        return 0.0
    return products / (sqrt(squares_a) + sqrt(squares_b))
