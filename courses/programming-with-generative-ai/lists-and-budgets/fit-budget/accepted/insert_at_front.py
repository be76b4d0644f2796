def fit_budget(messages, budget):
    result = []
    total = 0
    for i in range(len(messages) - 1, -1, -1):
        total += len(messages[i].split())
        if total > budget:
            return result
        result.insert(0, messages[i])
    return result
