def count_words(text):
    words = [part.lower().strip(".,!?:;") for part in text.split()]
    return {word: words.count(word) for word in words if word}
