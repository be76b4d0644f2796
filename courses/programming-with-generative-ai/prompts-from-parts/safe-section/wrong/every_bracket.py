def safe_section(name, text):
    opening = "<" + name + ">"
    closing = "</" + name + ">"
    clean = text.replace("<", "[").strip()
    if clean == "":
        clean = "(empty)"
    return opening + "\n" + clean + "\n" + closing
