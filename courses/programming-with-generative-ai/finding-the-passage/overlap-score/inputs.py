import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["rain", "Rain", "RAIN", "rains", "train", "the", "The", "a", "3.5", "on-line", "online", "..."]
    ends = ["", "", "", ".", ",", "!", "?!", ":", ";", "..."]

    def text():
        result = ""
        for _ in range(rng.randint(0, 7)):
            start = rng.choice(["", "", "", "", "...", "!"])
            gap = rng.choice([" ", " ", "  ", "\n"])
            result += start + rng.choice(words) + rng.choice(ends) + gap
        return result

    return [(text(), text()) for _ in range(40)]
