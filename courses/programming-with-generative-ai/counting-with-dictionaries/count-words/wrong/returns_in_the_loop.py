def count_words(text):
    counts = {}
    for part in text.split():
        word = part.lower().strip(".,!?:;")
        if word != "":
            counts[word] = counts.get(word, 0) + 1
        return counts
