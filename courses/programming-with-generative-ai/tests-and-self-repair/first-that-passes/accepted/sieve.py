def first_that_passes(candidates, expected):
    left = [i for i, outputs in enumerate(candidates) if len(outputs) == len(expected)]
    for place, wanted in enumerate(expected):
        left = [
            i for i in left
            if type(candidates[i][place]) is type(wanted) and candidates[i][place] == wanted
        ]
    if left and expected:
        return left[0]
    return None
