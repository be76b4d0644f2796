def overlap_score(question, passage):
    in_passage = [piece.strip(".,!?:;") for piece in passage.lower().split()]
    shared = []
    for piece in question.lower().split():
        word = piece.strip(".,!?:;")
        if word and word in in_passage and word not in shared:
            shared.append(word)
        return len(shared)
