import json


def extract_json(answer):
    while answer and answer[0] != "{":
        answer = answer[1:]
    while answer and answer[-1] != "}":
        answer = answer[:-1]
    try:
        return json.loads(answer)
    except ValueError:
        return None
