def agreed_answer(answers, needed):
    best = None
    run = 0
    last = ""
    for answer in answers:
        text = answer.strip().lower()
        if text != "" and text == last:
            run = run + 1
        else:
            run = 1
        last = text
        if text != "" and run >= needed:
            if best is not None and best != text:
                return None
            best = text
    return best
