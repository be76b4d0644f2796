def trim_history(messages, keep):
    """Return the first message and the last keep of the others."""
    pass
