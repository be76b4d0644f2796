def fits(value, kind):
    if kind == "text":
        return isinstance(value, str)
    if kind == "flag":
        return isinstance(value, bool)
    if kind == "list":
        return isinstance(value, list)
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def check_fields(data, schema):
    problems = []
    for name, kind in schema:
        if name in data:
            if not fits(data[name], kind):
                problems.append(f"wrong type: {name}")
        else:
            problems.append(f"missing: {name}")
    known = [name for name, kind in schema]
    return problems + [f"unknown: {name}" for name in sorted(data) if name not in known]
