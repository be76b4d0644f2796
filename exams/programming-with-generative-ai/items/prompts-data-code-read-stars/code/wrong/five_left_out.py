def read_stars(answer):
    text = answer.strip().lower().rstrip(".")
    for number in range(1, 5):
        if text in (f"{number}", f"{number} star", f"{number} stars"):
            return number
    return None
