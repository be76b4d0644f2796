def split_budget(total, parts):
    shares = []
    left = total
    while parts > 0 and left > 0:
        share = -(-left // parts)
        shares.append(share)
        left = left - share
        parts = parts - 1
    return shares
