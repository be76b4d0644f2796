def fill_template(template, name, value):
    placeholder = "{" + name + "}"
    if placeholder not in template:
        return "ValueError"
    return template.replace(placeholder, str(value))
