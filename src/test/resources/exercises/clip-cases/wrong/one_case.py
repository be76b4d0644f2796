def cases():
    return [((5, 1, 9), 5)]
