def rank_passages(passages, scores, threshold, limit):
    ranked = []
    for passage, score in zip(passages, scores):
        if score < threshold:
            continue
        place = 0
        while place < len(ranked) and ranked[place][1] >= score:
            place += 1
        ranked.insert(place, (passage, score))
    return [passage for passage, _ in ranked][:limit]
