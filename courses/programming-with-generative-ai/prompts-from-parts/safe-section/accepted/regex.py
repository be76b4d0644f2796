import re


def safe_section(name, text):
    pattern = "<(/?" + re.escape(name) + ">)"
    clean = re.sub(pattern, r"[\1", text.strip(), flags=re.IGNORECASE)
    return f"<{name}>\n{clean or '(empty)'}\n</{name}>"
