def read_stars(answer):
    text = answer.strip().lower()
    while text.endswith("."):
        text = text[:-1]
    if text == "" or text[0] not in "12345":
        return None
    if text[1:] in ("", " star", " stars"):
        return int(text[0])
    return None
