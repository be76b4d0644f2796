def longest_match(text, vocabulary):
    tokens = []
    position = 0
    while position < len(text):
        best = ""
        for entry in vocabulary:
            if text.startswith(entry, position) and len(entry) > len(best):
                best = entry
        if best != "":
            tokens.append(best)
        position = position + len(best)
    return tokens
