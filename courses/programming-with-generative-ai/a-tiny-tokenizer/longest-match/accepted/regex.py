import re


def longest_match(text, vocabulary):
    entries = sorted(vocabulary, key=len, reverse=True)
    pattern = "|".join([re.escape(entry) for entry in entries] + ["."])
    return re.findall(pattern, text, re.DOTALL)
