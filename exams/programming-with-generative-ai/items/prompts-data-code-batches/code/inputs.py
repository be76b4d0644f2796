import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["one", "two", "rain", "snow"]
    result = []
    for _ in range(40):
        paragraphs = []
        for _ in range(rng.randint(0, 7)):
            paragraphs.append(" ".join(rng.choice(words) for _ in range(rng.randint(1, 5))))
        result.append((paragraphs, rng.randint(1, 8)))
    return result
