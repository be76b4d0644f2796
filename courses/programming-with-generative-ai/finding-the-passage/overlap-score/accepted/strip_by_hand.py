def clean(word):
    word = word.lower()
    while word and word[0] in ".,!?:;":
        word = word[1:]
    while word and word[-1] in ".,!?:;":
        word = word[:-1]
    return word


def overlap_score(question, passage):
    passage_words = [clean(word) for word in passage.split()]
    shared = []
    for word in question.split():
        word = clean(word)
        if len(word) > 0 and word in passage_words and word not in shared:
            shared.append(word)
    return len(shared)
