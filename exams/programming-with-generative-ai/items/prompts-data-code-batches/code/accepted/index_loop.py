def batches(paragraphs, budget):
    result = []
    start = 0
    while start < len(paragraphs):
        stop = start + 1
        while stop < len(paragraphs) and len(" ".join(paragraphs[start:stop + 1]).split()) <= budget:
            stop = stop + 1
        result.append(paragraphs[start:stop])
        start = stop
    return result
