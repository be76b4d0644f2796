def agreed_answer(answers, needed):
    counts = {}
    for answer in answers:
        text = answer.strip().lower()
        counts[text] = counts.get(text, 0) + 1
    enough = [text for text in counts if counts[text] >= needed]
    if len(enough) == 1:
        return enough[0]
    return None
