def rank_passages(passages, scores, threshold, limit):
    left = list(range(len(passages)))
    result = []
    while left and len(result) < limit:
        best = left[0]
        for i in left:
            if scores[i] > scores[best]:
                best = i
        if scores[best] < threshold:
            break
        result.append(passages[best])
        left.remove(best)
    return result
