from itertools import accumulate


def fit_budget(messages, budget):
    sizes = [len(message.split()) for message in reversed(messages)]
    count = sum(1 for total in accumulate(sizes) if total <= budget)
    return messages[len(messages) - count:]
