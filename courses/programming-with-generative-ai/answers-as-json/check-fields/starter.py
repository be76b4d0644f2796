def check_fields(data, schema):
    """Return a list of all the problems of data, measured by schema."""
    problems = []
    for name, kind in schema:
        pass
    return problems
