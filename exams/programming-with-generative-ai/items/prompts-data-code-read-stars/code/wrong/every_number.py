def read_stars(answer):
    text = answer.strip().lower().rstrip(".")
    words = text.split(" ")
    if words[0].isdigit() and words[1:] in ([], ["star"], ["stars"]):
        return int(words[0])
    return None
