import re


def read_stars(answer):
    match = re.fullmatch(r"([1-5])( stars?)?\.*", answer.strip().lower())
    if match is None:
        return None
    return int(match.group(1))
