def fill_template(template, name, value):
    placeholder = "{" + name + "}"
    return template.replace(placeholder, str(value))
