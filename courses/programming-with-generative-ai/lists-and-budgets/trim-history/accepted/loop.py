def trim_history(messages, keep):
    kept = []
    for i in range(len(messages)):
        if i == 0 or i >= len(messages) - keep:
            kept.append(messages[i])
    return kept
