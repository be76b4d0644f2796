import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["rain", "Rain", "RAIN", "and", "a", "3.5", "well-known", "(yes)", "-", "..."]
    ends = ["", "", "", ".", ",", "!", "?!", ":", ";", "..."]
    result = []
    for _ in range(40):
        text = ""
        for _ in range(rng.randint(0, 8)):
            start = rng.choice(["", "", "", "", "...", "!"])
            gap = rng.choice([" ", " ", "  ", "\n"])
            text += start + rng.choice(words) + rng.choice(ends) + gap
        result.append((text,))
    return result
