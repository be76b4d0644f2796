def typed(outputs):
    return [(type(output), output) for output in outputs]


def first_that_passes(candidates, expected):
    if not expected:
        return None
    wanted = typed(expected)
    for i, outputs in enumerate(candidates):
        if typed(outputs) == wanted:
            return i
