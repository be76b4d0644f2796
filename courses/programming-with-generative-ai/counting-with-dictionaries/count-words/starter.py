def count_words(text):
    """Return a dictionary from each word of text to its count."""
    counts = {}
