def split_budget(total, parts):
    if parts == 0:
        return []
    shares = [total // parts] * parts
    if total % parts > 0:
        shares[0] = shares[0] + 1
    return shares
