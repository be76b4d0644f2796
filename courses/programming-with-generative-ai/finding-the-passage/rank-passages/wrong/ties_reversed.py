def rank_passages(passages, scores, threshold, limit):
    good = []
    for i in range(len(passages)):
        if scores[i] >= threshold:
            good.append((scores[i], passages[i]))
    good.sort(key=lambda pair: pair[0])
    good.reverse()
    return [passage for score, passage in good[:limit]]
