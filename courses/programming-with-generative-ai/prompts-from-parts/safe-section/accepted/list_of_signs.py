def safe_section(name, text):
    signs = list(text)
    for i in range(len(signs)):
        for marker in (f"<{name}>", f"</{name}>"):
            if text[i:i + len(marker)].casefold() == marker:
                signs[i] = "["
    body = "".join(signs).strip()
    return f"<{name}>\n{body if body else '(empty)'}\n</{name}>"
