def longest_match(text, vocabulary):
    known = set(vocabulary)
    result = []
    start = 0
    while start < len(text):
        end = len(text)
        while end > start + 1 and text[start:end] not in known:
            end -= 1
        result.append(text[start:end])
        start = end
    return result
