def safe_section(name, text):
    opening = "<" + name + ">"
    closing = "</" + name + ">"
    body = text.strip()
    if body == "":
        body = "(empty)"
    section = opening + "\n" + body + "\n" + closing
    clean = ""
    for i in range(len(section)):
        rest = section[i:].lower()
        if rest.startswith(opening) or rest.startswith(closing):
            clean = clean + "["
        else:
            clean = clean + section[i]
    return clean
