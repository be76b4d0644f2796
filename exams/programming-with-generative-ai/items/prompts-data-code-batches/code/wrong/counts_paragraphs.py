def batches(paragraphs, budget):
    result = []
    for i in range(0, len(paragraphs), budget):
        result.append(paragraphs[i:i + budget])
    return result
