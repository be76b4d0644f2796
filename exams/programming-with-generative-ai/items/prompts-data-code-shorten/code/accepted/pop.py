def shorten(text, limit):
    words = text.split()
    cut = False
    while len(words) > limit:
        words.pop()
        cut = True
    return " ".join(words) + (" ..." if cut and words else "..." if cut else "")
