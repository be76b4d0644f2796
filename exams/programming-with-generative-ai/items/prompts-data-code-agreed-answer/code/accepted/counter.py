from collections import Counter


def agreed_answer(answers, needed):
    counts = Counter(a.strip().lower() for a in answers)
    del counts[""]
    top = counts.most_common(2)
    if not top or top[0][1] < needed:
        return None
    if len(top) == 2 and top[1][1] >= needed:
        return None
    return top[0][0]
