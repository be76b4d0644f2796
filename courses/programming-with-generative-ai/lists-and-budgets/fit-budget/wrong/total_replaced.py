def fit_budget(messages, budget):
    kept = []
    used = 0
    for message in reversed(messages):
        size = len(message.split())
        if used + size > budget:
            break
        used = size
        kept.append(message)
    kept.reverse()
    return kept
