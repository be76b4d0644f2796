import json
import random


def value(rng, depth):
    simple = [4, 0, 4.5, True, False, None, "calm", "it's", "a } b", ""]
    kind = rng.random()
    if depth > 0 and kind < 0.2:
        return {rng.choice("abc"): value(rng, depth - 1) for _ in range(rng.randint(0, 2))}
    if depth > 0 and kind < 0.35:
        return [value(rng, depth - 1) for _ in range(rng.randint(0, 2))]
    return rng.choice(simple)


def inputs(seed):
    rng = random.Random(seed)
    before = ["", "", "Here you are:\n", "```json\n", "Sure! ", "} ", "["]
    after = ["", "", "\n```", "\nAnything else?", " }", "]", " {}"]
    result = []
    for _ in range(40):
        data = {rng.choice(["mood", "stars", "spam"]): value(rng, 2) for _ in range(rng.randint(0, 3))}
        text = json.dumps(data, indent=rng.choice([None, 2]))
        slip = rng.random()
        if slip < 0.1:
            text = text[:-1]
        elif slip < 0.2:
            text = text.replace('"', "'")
        elif slip < 0.25:
            text = text.replace("{", "").replace("}", "")
        result.append((rng.choice(before) + text + rng.choice(after),))
    return result
