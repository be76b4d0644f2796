def longest_match(text, vocabulary):
    tokens = []
    position = 0
    while position < len(text):
        best = text[position]
        for entry in vocabulary:
            if text.startswith(entry, position) and len(entry) > len(best):
                best = entry
        tokens.append(best)
        position = position + 1
    return tokens
