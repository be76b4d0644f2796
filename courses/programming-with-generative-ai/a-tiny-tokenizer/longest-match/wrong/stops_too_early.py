def longest_match(text, vocabulary):
    tokens = []
    position = 0
    while position < len(text) - 1:
        best = text[position]
        for entry in vocabulary:
            if text.startswith(entry, position) and len(entry) > len(best):
                best = entry
        tokens.append(best)
        position = position + len(best)
    return tokens
