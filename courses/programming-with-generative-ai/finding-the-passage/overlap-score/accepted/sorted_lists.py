def sorted_words(text):
    words = sorted(piece.strip(".,!?:;").lower() for piece in text.split())
    result = []
    for word in words:
        if word and (not result or result[-1] != word):
            result.append(word)
    return result


def overlap_score(question, passage):
    a = sorted_words(question)
    b = sorted_words(passage)
    i = j = score = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            score += 1
            i += 1
            j += 1
        elif a[i] < b[j]:
            i += 1
        else:
            j += 1
    return score
