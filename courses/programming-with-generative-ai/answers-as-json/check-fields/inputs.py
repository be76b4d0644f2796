import random


def inputs(seed):
    rng = random.Random(seed)
    names = ["title", "stars", "reply", "tags", "city"]
    kinds = ["text", "number", "flag", "list"]
    values = ["Rain", "", "4", 4, 0, -1, 4.5, 0.0, True, False, [], ["a"], None]
    good = {"text": ["Rain", ""], "number": [4, 0, 4.5], "flag": [True, False], "list": [[], ["a"]]}
    result = []
    for _ in range(40):
        schema = [(name, rng.choice(kinds)) for name in rng.sample(names, rng.randint(0, 4))]
        data = {}
        for name, kind in schema:
            if rng.random() < 0.8:
                data[name] = rng.choice(good[kind]) if rng.random() < 0.5 else rng.choice(values)
        for name in rng.sample(["zoo", "mood", "City", "city", "id"], rng.randint(0, 2)):
            data.setdefault(name, rng.choice(values))
        keys = list(data)
        rng.shuffle(keys)
        result.append(({key: data[key] for key in keys}, schema))
    return result
