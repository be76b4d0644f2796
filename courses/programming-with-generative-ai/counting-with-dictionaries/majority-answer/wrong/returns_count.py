def majority_answer(answers):
    counts = {}
    for answer in answers:
        counts[answer] = counts.get(answer, 0) + 1
    best = None
    best_count = 0
    for answer, count in counts.items():
        if count > best_count:
            best = answer
            best_count = count
    return best_count
