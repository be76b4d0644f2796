import random


def inputs(seed):
    rng = random.Random(seed)
    pool = ["yes", "Yes", " yes", "no", "NO\n", "", "  ", "maybe"]
    result = []
    for _ in range(40):
        answers = [rng.choice(pool) for _ in range(rng.randint(0, 7))]
        result.append((answers, rng.randint(1, 4)))
    return result
