def safe_section(name, text):
    opening = "<" + name + ">"
    closing = "</" + name + ">"
    clean = text.strip().lower()
    clean = clean.replace(opening, "[" + opening[1:])
    clean = clean.replace(closing, "[" + closing[1:])
    if clean == "":
        clean = "(empty)"
    return opening + "\n" + clean + "\n" + closing
