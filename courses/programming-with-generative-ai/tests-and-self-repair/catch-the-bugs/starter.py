def cases():
    """Return test cases for split_budget(total, parts)."""
    return [
        ((7, 3), [3, 2, 2]),
    ]
