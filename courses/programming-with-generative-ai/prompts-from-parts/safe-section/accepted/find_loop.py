def disarm(marker, text):
    at = text.lower().find(marker)
    while at >= 0:
        text = text[:at] + "[" + text[at + 1:]
        at = text.lower().find(marker)
    return text


def safe_section(name, text):
    text = disarm(f"<{name}>", text.strip())
    text = disarm(f"</{name}>", text)
    if not text:
        text = "(empty)"
    return "\n".join([f"<{name}>", text, f"</{name}>"])
