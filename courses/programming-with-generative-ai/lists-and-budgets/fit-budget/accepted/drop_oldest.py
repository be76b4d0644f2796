def fit_budget(messages, budget):
    kept = list(messages)
    while sum(len(m.split()) for m in kept) > budget:
        kept = kept[1:]
    return kept
