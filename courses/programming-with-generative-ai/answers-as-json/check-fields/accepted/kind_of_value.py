KINDS = {str: "text", int: "number", float: "number", bool: "flag", list: "list"}


def check_fields(data, schema):
    problems = []
    rest = dict(data)
    for name, kind in schema:
        if name not in rest:
            problems.append("missing: " + name)
            continue
        value = rest.pop(name)
        if KINDS.get(type(value)) != kind:
            problems.append("wrong type: " + name)
    unknown = list(rest)
    unknown.sort()
    for name in unknown:
        problems.append("unknown: " + name)
    return problems
