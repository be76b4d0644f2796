def fill_template(template, name, value):
    placeholder = "{" + name + "}"
    if placeholder not in template:
        raise ValueError("the template has no placeholder " + placeholder)
    return template.replace(placeholder, str(value), 1)
