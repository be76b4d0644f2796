def shorten(text, limit):
    words = text.split()
    result = " ".join(words[:limit])
    if len(words) > limit:
        result = result + " ..."
    return result
