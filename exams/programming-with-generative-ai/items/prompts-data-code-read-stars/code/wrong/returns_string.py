def read_stars(answer):
    text = answer.strip().lower().rstrip(".")
    for number in ["1", "2", "3", "4", "5"]:
        if text in (number, number + " star", number + " stars"):
            return number
    return None
