def disarmed(name, text):
    if text == "":
        return ""
    first = text[0]
    small = text.lower()
    if small.startswith("<" + name + ">") or small.startswith("</" + name + ">"):
        first = "["
    return first + disarmed(name, text[1:])


def safe_section(name, text):
    body = disarmed(name, text.strip())
    return "<" + name + ">\n" + (body or "(empty)") + "\n</" + name + ">"
