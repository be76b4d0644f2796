def all_problems(data, schema):
    types = dict(text=(str,), number=(int, float), flag=(bool,), list=(list,))
    for name, kind in schema:
        try:
            value = data[name]
        except KeyError:
            yield "missing: " + name
        else:
            if type(value) not in types[kind]:
                yield "wrong type: " + name
    for name in sorted(set(data) - set(name for name, kind in schema)):
        yield "unknown: " + name


def check_fields(data, schema):
    return list(all_problems(data, schema))
