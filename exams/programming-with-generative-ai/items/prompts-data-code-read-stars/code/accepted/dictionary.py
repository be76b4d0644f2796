def read_stars(answer):
    known = {}
    for n in [1, 2, 3, 4, 5]:
        for ending in ["", " star", " stars"]:
            known[str(n) + ending] = n
    return known.get(answer.strip().lower().rstrip("."))
