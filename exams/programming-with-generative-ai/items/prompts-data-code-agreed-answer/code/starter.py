def agreed_answer(answers, needed):
    """Return the only answer that was given at least needed times, or None."""
    counts = {}
