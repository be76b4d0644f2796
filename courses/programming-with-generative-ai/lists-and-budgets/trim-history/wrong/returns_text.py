def trim_history(messages, keep):
    if not messages:
        return []
    rest = messages[1:]
    start = max(0, len(rest) - keep)
    return " ".join([messages[0]] + rest[start:])
