import json


def extract_json(answer):
    start = answer.find("{")
    end = answer.rfind("}")
    if start < 0 or end < start:
        return None
    try:
        return json.loads(answer[start:end + 1])
    except json.JSONDecodeError:
        return None
