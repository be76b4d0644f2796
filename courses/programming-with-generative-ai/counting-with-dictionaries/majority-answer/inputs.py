import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["yes", "Yes", "no", "12", "15", ""]
    result = []
    for _ in range(40):
        pool = rng.sample(words, rng.randint(1, 4))
        result.append(([rng.choice(pool) for _ in range(rng.randint(0, 7))],))
    return result
