def shorten(text, limit):
    words = text.split()
    if len(words) <= limit:
        return text
    return " ".join(words[:limit] + ["..."])
