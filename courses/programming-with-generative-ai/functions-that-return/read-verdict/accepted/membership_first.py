def read_verdict(answer):
    word = answer.strip().rstrip(".").casefold()
    if word not in ("yes", "no"):
        return None
    return word == "yes"
