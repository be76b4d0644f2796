def fill_template(template, name, value):
    placeholder = "{" + name + "}"
    if placeholder not in template:
        raise ValueError("the template has no placeholder " + placeholder)
    template.replace(placeholder, str(value))
    return template
