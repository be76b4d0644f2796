from collections import defaultdict


def rank_passages(passages, scores, threshold, limit):
    groups = defaultdict(list)
    for passage, score in zip(passages, scores):
        groups[score].append(passage)
    result = []
    for score in sorted(groups, reverse=True):
        if score >= threshold:
            result.extend(groups[score])
    return result[:limit]
