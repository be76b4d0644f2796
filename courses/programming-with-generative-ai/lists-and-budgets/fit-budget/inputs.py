import random


def inputs(seed):
    rng = random.Random(seed)
    words = ["one", "two", "rain", "I", "understand"]
    result = []
    for _ in range(40):
        messages = []
        for _ in range(rng.randint(0, 5)):
            messages.append(" ".join(rng.choice(words) for _ in range(rng.randint(0, 4))))
        total = sum(len(message.split()) for message in messages)
        result.append((messages, rng.randint(0, total + 1)))
    return result
