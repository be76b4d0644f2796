def check_fields(data, schema):
    types = {"text": [str], "number": [int, float], "flag": [bool], "list": [list]}
    problems = []
    names = []
    for name, kind in schema:
        names.append(name)
        if name not in data:
            return ["missing: " + name]
        elif type(data[name]) not in types[kind]:
            return ["wrong type: " + name]
    for name in sorted(data):
        if name not in names:
            problems.append("unknown: " + name)
    return problems
