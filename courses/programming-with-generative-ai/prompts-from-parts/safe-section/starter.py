def safe_section(name, text):
    """Return text between the markers of name, with markers inside disarmed."""
    opening = "<" + name + ">"
    closing = "</" + name + ">"
