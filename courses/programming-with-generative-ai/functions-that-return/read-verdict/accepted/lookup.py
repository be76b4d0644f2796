def read_verdict(answer):
    meaning = {"yes": True, "no": False}
    return meaning.get(answer.strip().rstrip(".").lower())
