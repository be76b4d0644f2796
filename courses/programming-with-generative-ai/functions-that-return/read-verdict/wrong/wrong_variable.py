def read_verdict(answer):
    word = answer.strip().lower().rstrip(".")
    if answer == "yes":
        return True
    if answer == "no":
        return False
    return None
