def split_budget(total, parts):
    if not total or not parts:
        return []
    shares = [0] * parts
    for i in range(total):
        shares[i % parts] = shares[i % parts] + 1
    return shares
