def overlap_score(question, passage):
    return len(set(question.lower()) & set(passage.lower()))
