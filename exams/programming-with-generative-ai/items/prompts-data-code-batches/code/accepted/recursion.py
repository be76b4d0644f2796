def batches(paragraphs, budget):
    if not paragraphs:
        return []
    used = len(paragraphs[0].split())
    n = 1
    for p in paragraphs[1:]:
        used += len(p.split())
        if used > budget:
            break
        n += 1
    return [paragraphs[:n]] + batches(paragraphs[n:], budget)
