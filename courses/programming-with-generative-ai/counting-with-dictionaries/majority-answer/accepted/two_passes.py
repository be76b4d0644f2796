def majority_answer(answers):
    counts = {}
    for answer in answers:
        if answer not in counts:
            counts[answer] = 0
        counts[answer] += 1
    if not counts:
        return None
    highest = max(counts.values())
    for answer in answers:
        if counts[answer] == highest:
            return answer
