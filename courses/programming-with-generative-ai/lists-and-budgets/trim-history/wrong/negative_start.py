def trim_history(messages, keep):
    if not messages:
        return []
    rest = messages[1:]
    start = len(rest) - keep
    return [messages[0]] + rest[start:]
