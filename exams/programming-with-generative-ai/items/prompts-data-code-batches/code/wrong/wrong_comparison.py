def batches(paragraphs, budget):
    result = []
    current = []
    used = 0
    for paragraph in paragraphs:
        size = len(paragraph.split())
        if current != [] and used + size >= budget:
            result.append(current)
            current = []
            used = 0
        current.append(paragraph)
        used = used + size
    if current != []:
        result.append(current)
    return result
