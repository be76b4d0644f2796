def read_stars(answer):
    """Return the number of stars from 1 to 5, or None."""
    text = answer.strip()
