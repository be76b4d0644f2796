import json


def extract_json(answer):
    rest = answer.partition("{")[2]
    inside, bracket, after = rest.rpartition("}")
    if bracket == "":
        return None
    result = None
    try:
        result = json.loads("{" + inside + "}")
    except json.JSONDecodeError:
        pass
    return result
