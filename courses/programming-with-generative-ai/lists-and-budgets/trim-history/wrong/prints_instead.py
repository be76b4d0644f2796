def trim_history(messages, keep):
    if not messages:
        return []
    rest = messages[1:]
    start = max(0, len(rest) - keep)
    print([messages[0]] + rest[start:])
