def agreed_answer(answers, needed):
    counts = {}
    for answer in answers:
        text = answer.strip().lower()
        if text != "":
            counts[text] = counts.get(text, 0) + 1
    for text in counts:
        if counts[text] >= needed:
            return text
    return None
