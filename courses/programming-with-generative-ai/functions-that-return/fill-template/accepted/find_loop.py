def fill_template(template, name, value):
    mark = f"{{{name}}}"
    position = template.find(mark)
    if position == -1:
        raise ValueError(mark + " is missing")
    parts = []
    start = 0
    while position != -1:
        parts.append(template[start:position])
        parts.append(str(value))
        start = position + len(mark)
        position = template.find(mark, start)
    parts.append(template[start:])
    return "".join(parts)
