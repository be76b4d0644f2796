def majority_answer(answers):
    best = None
    most = 0
    for candidate in answers:
        votes = 0
        for answer in answers:
            if answer == candidate:
                votes += 1
        if votes > most:
            most = votes
            best = candidate
    return best
