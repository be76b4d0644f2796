def safe_section(name, text):
    parts = text.strip().split("<")
    clean = parts[0]
    for part in parts[1:]:
        small = part.lower()
        is_marker = small.startswith(name + ">") or small.startswith("/" + name + ">")
        clean += ("[" if is_marker else "<") + part
    if clean == "":
        clean = "(empty)"
    return "<" + name + ">\n" + clean + "\n</" + name + ">"
