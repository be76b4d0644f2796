def fill_template(template, name, value):
    gap = "{" + name + "}"
    result = ""
    found = False
    i = 0
    while i < len(template):
        if template[i:i + len(gap)] == gap:
            result += str(value)
            i += len(gap)
            found = True
        else:
            result += template[i]
            i += 1
    if not found:
        raise ValueError(name)
    return result
