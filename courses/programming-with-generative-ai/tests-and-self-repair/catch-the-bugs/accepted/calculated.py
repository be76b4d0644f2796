def deal_out(total, parts):
    shares = [0] * parts
    for i in range(total):
        if parts > 0:
            shares[i % parts] += 1
    return shares


def cases():
    return [
        ((total, parts), deal_out(total, parts))
        for total in (0, 1, 2, 5, 6)
        for parts in (0, 1, 2, 3, 4)
    ]
