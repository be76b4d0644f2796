def shorten(text, limit):
    """Return the first limit words, with ... if words were left out."""
    words = text.split()
