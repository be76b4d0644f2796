import json


def extract_json(answer):
    start = answer.find("{")
    if start == -1:
        return None
    try:
        value, end = json.JSONDecoder().raw_decode(answer, start)
    except json.JSONDecodeError:
        return None
    if "}" in answer[end:]:
        return None
    return value
