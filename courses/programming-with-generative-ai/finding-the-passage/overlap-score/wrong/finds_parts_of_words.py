def overlap_score(question, passage):
    shared = []
    for piece in question.lower().split():
        word = piece.strip(".,!?:;")
        if word and word in passage.lower() and word not in shared:
            shared.append(word)
    return len(shared)
