def first_that_passes(candidates, expected):
    for i in range(len(candidates)):
        for j in range(min(len(candidates[i]), len(expected))):
            if candidates[i][j] == expected[j] and type(candidates[i][j]) is type(expected[j]):
                return i
    return None
