def overlap_score(question, passage):
    asked = {word.strip(".,!?:;") for word in question.lower().split()}
    found = {word.strip(".,!?:;") for word in passage.lower().split()}
    return len((asked & found) - {""})
