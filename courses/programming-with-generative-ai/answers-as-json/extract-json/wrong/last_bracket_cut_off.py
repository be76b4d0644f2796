import json


def extract_json(answer):
    start = answer.find("{")
    end = answer.rfind("}")
    if start < 0 or end < start:
        return None
    try:
        return json.loads(answer[start:end])
    except json.JSONDecodeError:
        return None
