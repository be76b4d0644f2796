def first_that_passes(candidates, expected):
    texts = [repr(outputs) for outputs in candidates]
    if expected and repr(expected) in texts:
        return texts.index(repr(expected))
    return None
