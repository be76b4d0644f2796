def check_fields(data, schema):
    types = {"text": [str], "number": [int, float], "flag": [bool], "list": [list]}
    problems = []
    for name, kind in schema:
        if name not in data:
            problems.append("missing: " + name)
        elif type(data[name]) not in types[kind]:
            problems.append("wrong type: " + name)
    return problems
