def read_verdict(answer):
    verdict = None
    text = answer.strip()
    while text.endswith("."):
        text = text[:-1]
    text = text.upper()
    if text == "YES":
        verdict = True
    elif text == "NO":
        verdict = False
    return verdict
