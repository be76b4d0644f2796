def trim_history(messages, keep):
    if not messages:
        return []
    rest = messages[1:]
    return [messages[0]] + rest[:keep]
