def count_words(text):
    result = {}
    for word in text.lower().split():
        word = word.strip(".,!?:;")
        if not word:
            continue
        if word in result:
            result[word] += 1
        else:
            result[word] = 1
    return result
