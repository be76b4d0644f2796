from collections import Counter


def majority_answer(answers):
    for answer, count in Counter(answers).most_common(1):
        return answer
    return None
