def read_verdict(answer):
    word = answer.strip().lower().rstrip(".")
    if word == "yes":
        print(True)
    elif word == "no":
        print(False)
    else:
        print(None)
