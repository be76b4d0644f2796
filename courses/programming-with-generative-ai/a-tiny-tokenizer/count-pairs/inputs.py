import random


def inputs(seed):
    rng = random.Random(seed)
    result = []
    for _ in range(40):
        pieces = rng.choice([["a", "b"], ["u", "n", "s", "un"], ["na", "ba", "n", "a"]])
        words = []
        for _ in range(rng.randint(1, 4)):
            words.append([rng.choice(pieces) for _ in range(rng.randint(0, 6))])
        result.append((words,))
    return result
