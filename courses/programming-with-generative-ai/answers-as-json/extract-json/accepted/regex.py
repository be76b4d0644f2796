import json
import re


def extract_json(answer):
    match = re.search(r"\{.*\}", answer, re.DOTALL)
    if not match:
        return None
    try:
        return json.loads(match.group())
    except ValueError:
        return None
