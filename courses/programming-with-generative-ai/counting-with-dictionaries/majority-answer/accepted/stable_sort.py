def majority_answer(answers):
    ranked = sorted(answers, key=lambda a: -answers.count(a))
    return ranked[0] if ranked else None
