def words_of(text):
    words = []
    for piece in text.lower().split():
        word = piece.strip(".,!?:;")
        if word and word not in words:
            words.append(word)
    return words


def overlap_score(question, passage):
    in_passage = words_of(passage)
    score = 0
    for word in words_of(question):
        if word in in_passage:
            score = score + 1
    return score
