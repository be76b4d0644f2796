def check_fields(data, schema):
    types = {"text": [str], "number": [int, float], "flag": [bool], "list": [list]}
    problems = []
    names = []
    for name, kind in schema:
        names.append(name)
        if type(data[name]) not in types[kind]:
            problems.append("wrong type: " + name)
        elif name not in data:
            problems.append("missing: " + name)
    for name in sorted(data):
        if name not in names:
            problems.append("unknown: " + name)
    return problems
