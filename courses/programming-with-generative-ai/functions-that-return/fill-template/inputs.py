import random


def inputs(seed):
    rng = random.Random(seed)
    names = ["text", "name", "limit"]
    pieces = ["Summarise: ", " and ", ".", "text ", "name", "\n", "{text}", "{name}", "{limit}"]
    values = ["Rain", "", "{text}", "name", 0, 7, 50]
    result = []
    for _ in range(40):
        name = rng.choice(names)
        parts = [rng.choice(pieces) for _ in range(rng.randint(0, 5))]
        if rng.random() < 0.6:
            parts.insert(rng.randint(0, len(parts)), "{" + name + "}")
        result.append(("".join(parts), name, rng.choice(values)))
    return result
