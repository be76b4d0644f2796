def split_budget(total, parts):
    if parts == 0:
        return []
    share, rest = divmod(total, parts)
    return [share + 1] * rest + [share] * (parts - rest)
