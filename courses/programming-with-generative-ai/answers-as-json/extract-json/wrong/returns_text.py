import json


def extract_json(answer):
    start = answer.find("{")
    end = answer.rfind("}")
    if start < 0 or end < start:
        return None
    return answer[start:end + 1]
