import json


def extract_json(answer):
    """Return the JSON object in answer as a dictionary, or None."""
    start = answer.find("{")
