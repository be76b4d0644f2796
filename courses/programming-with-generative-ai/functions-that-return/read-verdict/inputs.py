import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["yes", "no", "Yes", "No", "YES", "NO", "yEs",
             "", "maybe", "yesterday", "know", "not yes", "yes and no", "true"]
    result = []
    for _ in range(40):
        before = rng.choice(["", "", " ", "\n"])
        stops = rng.choice(["", "", ".", "..", "..."])
        after = rng.choice(["", "", " ", "\n", "  \n"])
        result.append((before + rng.choice(words) + stops + after,))
    return result
