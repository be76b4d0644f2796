import random


def inputs(seed):
    rng = random.Random(seed)
    result = []
    for _ in range(40):
        text = rng.choice(["", " ", "\n"]) + rng.choice(["", "", "", "about ", "1"])
        text = text + rng.choice(["0", "1", "2", "3", "4", "5", "6", "five", ""])
        text = text + rng.choice(["", " star", " Stars", "stars", " stars", "/5"])
        result.append((text + rng.choice(["", ".", " ", "..", "\n"]),))
    return result
