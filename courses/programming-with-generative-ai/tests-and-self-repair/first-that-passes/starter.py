def first_that_passes(candidates, expected):
    """Return the position of the first candidate that passes, or None."""
    for i in range(len(candidates)):
        outputs = candidates[i]
