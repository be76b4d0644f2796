import random


def inputs(seed):
    rng = random.Random(seed)
    values = ["yes", "1", "", 0, 1, 2, True, False, None]
    result = []
    for _ in range(40):
        expected = [rng.choice(values) for _ in range(rng.randint(0, 4))]
        candidates = []
        for _ in range(rng.randint(0, 5)):
            outputs = list(expected)
            change = rng.choice(["none", "one", "one", "type", "short", "long"])
            if change == "one" and outputs:
                outputs[rng.randrange(len(outputs))] = rng.choice(values)
            if change == "type":
                outputs = [int(x) if isinstance(x, bool) else x for x in outputs]
            if change == "short":
                outputs = outputs[:rng.randint(0, len(outputs))]
            if change == "long":
                outputs.append(rng.choice(values))
            candidates.append(outputs)
        result.append((candidates, expected))
    return result
