def split_budget(total, parts):
    share = total // parts
    rest = total % parts
    return [share + 1] * rest + [share] * (parts - rest)
