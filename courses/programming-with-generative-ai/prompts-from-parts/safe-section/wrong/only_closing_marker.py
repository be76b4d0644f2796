def safe_section(name, text):
    opening = "<" + name + ">"
    closing = "</" + name + ">"
    clean = ""
    for i in range(len(text)):
        rest = text[i:].lower()
        if rest.startswith(closing):
            clean = clean + "["
        else:
            clean = clean + text[i]
    clean = clean.strip()
    if clean == "":
        clean = "(empty)"
    return opening + "\n" + clean + "\n" + closing
