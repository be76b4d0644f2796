def cases():
    result = []
    result.append(((10, 4), [3, 3, 2, 2]))
    result.append(((3, 5), [1, 1, 1, 0, 0]))
    result.append(((9, 3), [3] * 3))
    for parts in range(1, 4):
        result.append(((0, parts), [0] * parts))
    for total in range(3):
        result.append(((total, 0), []))
    return result
