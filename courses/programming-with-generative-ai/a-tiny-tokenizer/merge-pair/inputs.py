import random


def inputs(seed):
    rng = random.Random(seed)
    result = []
    for _ in range(40):
        pool = rng.choice([["a", "b"], ["u", "n", "s", "un"], ["na", "ba", "n", "a"]])
        pieces = [rng.choice(pool) for _ in range(rng.randint(0, 8))]
        result.append((pieces, (rng.choice(pool), rng.choice(pool))))
    return result
