def majority_answer(answers):
    if not answers:
        return None
    return max(answers)
