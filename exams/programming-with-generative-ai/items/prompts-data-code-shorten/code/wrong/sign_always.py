def shorten(text, limit):
    words = text.split()
    return " ".join(words[:limit] + ["..."])
