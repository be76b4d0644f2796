def longest_match(text, vocabulary):
    longest = max([1] + [len(entry) for entry in vocabulary])
    tokens = []
    i = 0
    while i < len(text):
        for size in range(longest, 0, -1):
            piece = text[i:i + size]
            if size == 1 or piece in vocabulary:
                tokens.append(piece)
                i += len(piece)
                break
    return tokens
