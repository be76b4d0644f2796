def read_verdict(answer):
    word = answer.strip().lower().rstrip(".")
    if word == "yes":
        return "True"
    if word == "no":
        return "False"
    return None
