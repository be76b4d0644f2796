def overlap_score(question, passage):
    in_passage = [piece.strip(".,!?:;") for piece in passage.split()]
    shared = []
    for piece in question.split():
        word = piece.strip(".,!?:;")
        if word and word in in_passage and word not in shared:
            shared.append(word)
    return len(shared)
