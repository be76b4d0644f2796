import re


def fill_template(template, name, value):
    pattern = re.escape("{" + name + "}")
    result, count = re.subn(pattern, lambda match: str(value), template)
    if count == 0:
        raise ValueError("nothing to fill")
    return result
