def fit_budget(messages, budget):
    kept = []
    used = 0
    i = len(messages) - 1
    while i >= 0:
        size = len(messages[i].split())
        if used + size <= budget:
            used = used + size
            kept.append(messages[i])
            i = i - 1
    kept.reverse()
    return kept
