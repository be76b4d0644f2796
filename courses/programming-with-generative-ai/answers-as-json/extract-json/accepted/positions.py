import json


def extract_json(answer):
    opening = [i for i, sign in enumerate(answer) if sign == "{"]
    closing = [i for i, sign in enumerate(answer) if sign == "}"]
    if not opening or not closing:
        return None
    try:
        return json.loads(answer[opening[0]:closing[-1] + 1])
    except json.JSONDecodeError:
        return None
