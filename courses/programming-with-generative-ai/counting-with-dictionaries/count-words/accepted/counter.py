from collections import Counter


def count_words(text):
    words = [part.strip(".,!?:;") for part in text.lower().split()]
    return dict(Counter(word for word in words if word))
