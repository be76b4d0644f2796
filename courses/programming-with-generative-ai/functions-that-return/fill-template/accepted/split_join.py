def fill_template(template, name, value):
    pieces = template.split("{" + name + "}")
    if len(pieces) == 1:
        raise ValueError("nothing to fill")
    return str(value).join(pieces)
