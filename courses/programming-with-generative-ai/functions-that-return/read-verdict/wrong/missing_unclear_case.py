def read_verdict(answer):
    word = answer.strip().lower().rstrip(".")
    if word == "yes":
        return True
    else:
        return False
