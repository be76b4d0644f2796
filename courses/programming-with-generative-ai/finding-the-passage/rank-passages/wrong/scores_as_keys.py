def rank_passages(passages, scores, threshold, limit):
    by_score = {}
    for i in range(len(passages)):
        if scores[i] >= threshold:
            by_score[scores[i]] = passages[i]
    return [by_score[score] for score in sorted(by_score, reverse=True)][:limit]
