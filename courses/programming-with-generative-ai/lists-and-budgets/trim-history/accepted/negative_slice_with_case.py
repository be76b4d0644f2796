def trim_history(messages, keep):
    first = messages[:1]
    if keep == 0:
        return first
    return first + messages[1:][-keep:]
