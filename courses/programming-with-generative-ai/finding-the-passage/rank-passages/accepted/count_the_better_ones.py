def rank_passages(passages, scores, threshold, limit):
    places = {}
    for i, score in enumerate(scores):
        if score >= threshold:
            better = sum(1 for other in scores if other > score)
            earlier = sum(1 for other in scores[:i] if other == score)
            places[better + earlier] = passages[i]
    return [places[place] for place in range(len(places)) if place < limit]
