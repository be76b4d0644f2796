def passes(outputs, expected):
    if len(outputs) != len(expected):
        return False
    for i in range(len(expected)):
        if outputs[i] != expected[i]:
            return False
        if type(outputs[i]) is not type(expected[i]):
            return False
    return True


def first_that_passes(candidates, expected):
    if len(expected) == 0:
        return None
    found = 0
    for i in range(len(candidates)):
        if not found and passes(candidates[i], expected):
            found = i
    if found:
        return found
    return None
