def agreed_answer(answers, needed):
    texts = [answer.strip().lower() for answer in answers]
    found = None
    for text in texts:
        if text and texts.count(text) >= needed:
            if found is not None and found != text:
                return None
            found = text
    return found
