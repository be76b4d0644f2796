import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["rain", "Is", "a", "snow.", "today"]
    gaps = [" ", " ", "  ", "\n"]
    result = []
    for _ in range(40):
        count = rng.randint(0, 6)
        text = "".join(rng.choice(words) + rng.choice(gaps) for _ in range(count))
        result.append((text, rng.randint(0, 7)))
    return result
