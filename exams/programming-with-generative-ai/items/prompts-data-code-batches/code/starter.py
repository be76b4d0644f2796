def batches(paragraphs, budget):
    """Return the paragraphs in batches of at most budget words."""
    result = []
