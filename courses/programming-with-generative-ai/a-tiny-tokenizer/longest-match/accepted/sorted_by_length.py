def longest_match(text, vocabulary):
    entries = sorted(vocabulary, key=len, reverse=True)
    tokens = []
    rest = text
    while rest:
        token = rest[0]
        for entry in entries:
            if rest.startswith(entry):
                token = entry
                break
        tokens.append(token)
        rest = rest[len(token):]
    return tokens
