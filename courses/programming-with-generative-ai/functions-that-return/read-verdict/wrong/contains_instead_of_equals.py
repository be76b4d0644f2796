def read_verdict(answer):
    word = answer.strip().lower().rstrip(".")
    if "yes" in word:
        return True
    if "no" in word:
        return False
    return None
