def trim_history(messages, keep):
    result = list(messages)
    while len(result) > keep + 1:
        del result[1]
    return result
