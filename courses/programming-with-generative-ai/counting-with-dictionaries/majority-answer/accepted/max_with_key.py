def majority_answer(answers):
    if len(answers) == 0:
        return None
    return max(answers, key=answers.count)
