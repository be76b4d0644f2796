import random


def inputs(seed):
    rng = random.Random(seed)
    result = []
    for _ in range(40):
        name = rng.choice(["note", "mail", "essay"])
        pieces = ["Hi ", " ", "\n", "<", "</", ">", "a < b", name, name.upper() + ">",
                  "<" + name + ">", "</" + name + ">", "</" + name.upper() + ">", "<" + name + "s>", "<b>"]
        text = "".join(rng.choice(pieces) for _ in range(rng.randint(0, 6)))
        result.append((name, text))
    return result
