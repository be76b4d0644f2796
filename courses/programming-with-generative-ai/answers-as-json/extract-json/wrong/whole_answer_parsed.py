import json


def extract_json(answer):
    try:
        return json.loads(answer)
    except json.JSONDecodeError:
        return None
