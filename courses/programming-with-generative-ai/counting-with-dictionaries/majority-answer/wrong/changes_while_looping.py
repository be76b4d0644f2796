def majority_answer(answers):
    counts = {}
    for answer in answers:
        counts[answer] = counts.get(answer, 0) + 1
    best = None
    best_count = 0
    for answer in counts:
        if counts[answer] > best_count:
            best = answer
            best_count = counts[answer]
        else:
            del counts[answer]
    return best
