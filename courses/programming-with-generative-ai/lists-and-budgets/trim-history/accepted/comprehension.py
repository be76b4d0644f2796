def trim_history(messages, keep):
    count = len(messages)
    return [m for i, m in enumerate(messages) if i == 0 or count - i <= keep]
