def fill_template(template, name, value):
    """Return template with every {name} replaced by value."""
    placeholder = "{" + name + "}"
