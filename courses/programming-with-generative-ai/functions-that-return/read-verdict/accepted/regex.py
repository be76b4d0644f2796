import re


def read_verdict(answer):
    match = re.fullmatch(r"\s*(yes|no)\.*\s*", answer, re.IGNORECASE)
    if match is None:
        return None
    return match.group(1).lower() == "yes"
