def agreed_answer(answers, needed):
    texts = [answer.lower().strip() for answer in answers]
    enough = {t for t in texts if t != "" and texts.count(t) >= needed}
    return enough.pop() if len(enough) == 1 else None
