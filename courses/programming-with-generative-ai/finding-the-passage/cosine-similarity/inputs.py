import random


def inputs(seed):
    rng = random.Random(seed)
    numbers = [-3, -2, -1, 0, 0, 1, 2, 3, 0.5, 1.5, -0.25]
    result = []
    for _ in range(40):
        size = rng.randint(0, 5)
        a = [rng.choice(numbers) for _ in range(size)]
        b = [rng.choice(numbers) for _ in range(size)]
        if rng.random() < 0.15:
            a = [0] * size
        if rng.random() < 0.15:
            b = b + [1]
        result.append((a, b))
    return result
