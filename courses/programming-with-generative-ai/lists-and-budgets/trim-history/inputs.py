import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["a", "b", "c", "ok", "Hi", ""]
    result = []
    for _ in range(40):
        messages = [rng.choice(words) for _ in range(rng.randint(0, 6))]
        result.append((messages, rng.randint(0, 7)))
    return result
