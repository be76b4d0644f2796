def majority_answer(answers):
    """Return the most frequent answer, or None if there are no answers."""
    counts = {}
