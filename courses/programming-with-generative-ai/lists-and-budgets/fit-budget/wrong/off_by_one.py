def fit_budget(messages, budget):
    kept = []
    used = 0
    for i in range(len(messages) - 1, 0, -1):
        size = len(messages[i].split())
        if used + size > budget:
            break
        used = used + size
        kept.append(messages[i])
    kept.reverse()
    return kept
