from math import sqrt


def cosine_similarity(a, b):
    """Return the cosine similarity of two lists of numbers."""
    products = 0
