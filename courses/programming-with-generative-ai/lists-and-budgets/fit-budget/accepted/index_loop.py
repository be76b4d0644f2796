def fit_budget(messages, budget):
    start = len(messages)
    left = budget
    while start > 0 and len(messages[start - 1].split()) <= left:
        start -= 1
        left -= len(messages[start].split())
    return messages[start:]
