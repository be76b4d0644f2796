import random


def inputs(seed):
    rng = random.Random(seed)
    result = []
    for _ in range(40):
        letters = rng.choice(["ab", "abn", "ab N"])
        vocabulary = []
        for _ in range(rng.randint(0, 6)):
            vocabulary.append("".join(rng.choice(letters) for _ in range(rng.randint(1, 4))))
        text = "".join(rng.choice(letters + letters + "?\n") for _ in range(rng.randint(0, 12)))
        result.append((text, vocabulary))
    return result
