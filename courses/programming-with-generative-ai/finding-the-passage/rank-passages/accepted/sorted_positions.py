def rank_passages(passages, scores, threshold, limit):
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    return [passages[i] for i in order if scores[i] >= threshold][:limit]
