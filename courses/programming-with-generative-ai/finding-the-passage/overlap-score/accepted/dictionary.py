def overlap_score(question, passage):
    seen = {}
    for word in passage.split():
        seen[word.strip(".,!?:;").lower()] = False
    score = 0
    for word in question.split():
        word = word.strip(".,!?:;").lower()
        if word != "" and word in seen and not seen[word]:
            seen[word] = True
            score += 1
    return score
