def check_fields(data, schema):
    kinds = dict(schema)
    problems = []
    for name in kinds:
        if name not in data:
            problems = problems + ["missing: " + name]
            continue
        found = type(data[name]).__name__
        if kinds[name] == "text":
            right = found == "str"
        elif kinds[name] == "number":
            right = found == "int" or found == "float"
        elif kinds[name] == "flag":
            right = found == "bool"
        else:
            right = found == "list"
        if not right:
            problems = problems + ["wrong type: " + name]
    for name in sorted(data.keys()):
        if name not in kinds:
            problems = problems + ["unknown: " + name]
    return problems
