def count_words(text):
    marks = ".,!?:;"
    counts = {}
    for word in text.split():
        while word and word[0] in marks:
            word = word[1:]
        while word and word[-1] in marks:
            word = word[:-1]
        word = word.lower()
        if len(word) > 0:
            try:
                counts[word] += 1
            except KeyError:
                counts[word] = 1
    return counts
