from collections import deque


def trim_history(messages, keep):
    newest = deque(messages[1:], maxlen=keep)
    return messages[:1] + list(newest)
