def read_stars(answer):
    for sign in answer:
        if sign in "12345":
            return int(sign)
    return None
