def batches(paragraphs, budget):
    result = []
    left = 0
    for paragraph in paragraphs:
        size = len(paragraph.split())
        if result == [] or size > left:
            result.append([])
            left = budget
        result[-1].append(paragraph)
        left = left - size
    return result
