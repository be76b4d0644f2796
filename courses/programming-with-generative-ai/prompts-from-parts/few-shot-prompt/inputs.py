import random


def inputs(seed):
    rng = random.Random(seed)
    instructions = ["Give the plural.", "Translate.", " Sort.\n", "", " ", "Be brief.\nBe kind."]
    texts = ["cat", "box", " bus ", "two words", "a\nb", "Input: x", "mouse\n"]
    result = []
    for _ in range(40):
        examples = [(rng.choice(texts), rng.choice(texts)) for _ in range(rng.randint(0, 4))]
        result.append((rng.choice(instructions), examples, rng.choice(texts)))
    return result
