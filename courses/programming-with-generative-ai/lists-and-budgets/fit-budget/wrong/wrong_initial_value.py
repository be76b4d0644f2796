def fit_budget(messages, budget):
    kept = []
    used = 1
    for message in reversed(messages):
        size = len(message.split())
        if used + size > budget:
            break
        used = used + size
        kept.append(message)
    kept.reverse()
    return kept
