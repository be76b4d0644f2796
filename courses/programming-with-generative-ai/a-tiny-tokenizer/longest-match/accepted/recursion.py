def longest_match(text, vocabulary):
    if text == "":
        return []
    fitting = [entry for entry in vocabulary if text.startswith(entry)]
    token = max(fitting + [text[0]], key=len)
    return [token] + longest_match(text[len(token):], vocabulary)
