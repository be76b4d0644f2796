def cases():
    found = []
    for value in range(-3, 3):
        found.append(((value, -2, 1), min(max(value, -2), 1)))
    return found
