def split_budget(total, parts):
    if parts == 0:
        return []
    share = total // parts
    shares = [share] * parts
    shares[0] = shares[0] + total % parts
    return shares
