def shorten(text, limit):
    if len(text) > limit:
        return text[:limit] + " ..."
    return text
