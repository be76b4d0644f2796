def fit_budget(messages, budget):
    if not messages:
        return []
    size = len(messages[-1].split())
    if size > budget:
        return []
    return fit_budget(messages[:-1], budget - size) + [messages[-1]]
