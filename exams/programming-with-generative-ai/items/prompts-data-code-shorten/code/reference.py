def shorten(text, limit):
    words = text.split()
    chosen = words[:limit]
    if len(words) > limit:
        chosen.append("...")
    return " ".join(chosen)
