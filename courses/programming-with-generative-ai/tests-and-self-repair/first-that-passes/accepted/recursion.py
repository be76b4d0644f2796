def same(outputs, expected):
    if not outputs or not expected:
        return outputs == expected
    a, b = outputs[0], expected[0]
    return type(a) == type(b) and a == b and same(outputs[1:], expected[1:])


def first_that_passes(candidates, expected, start=0):
    if not expected or start >= len(candidates):
        return None
    if same(candidates[start], expected):
        return start
    return first_that_passes(candidates, expected, start + 1)
