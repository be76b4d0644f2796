def shorten(text, limit):
    words = text.split()
    if len(words) <= limit:
        return " ".join(words)
    return " ".join(words[0:limit] + ["..."])
