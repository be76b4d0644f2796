def fit_budget(messages, budget):
    """Return the newest messages that fit into budget words."""
    kept = []
