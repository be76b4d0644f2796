import json


def extract_json(answer):
    parts = answer.split("```json")
    if len(parts) < 2:
        return None
    inside = parts[1].split("```")[0]
    try:
        return json.loads(inside)
    except json.JSONDecodeError:
        return None
