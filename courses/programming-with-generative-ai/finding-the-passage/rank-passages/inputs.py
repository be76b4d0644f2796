import random


def inputs(seed):
    rng = random.Random(seed)
    names = ["hours", "fees", "cards", "rooms", "loans", ""]
    scores = [-1, 0, 1, 2, 3, 0.25, 0.5, 2.5]
    result = []
    for _ in range(40):
        size = rng.randint(0, 7)
        pool = rng.sample(scores, rng.randint(1, 4))
        result.append((
            [rng.choice(names) for _ in range(size)],
            [rng.choice(pool) for _ in range(size)],
            rng.choice(scores),
            rng.randint(0, size + 1),
        ))
    return result
