def read_verdict(answer):
    """Return True for yes, False for no and None for anything else."""
    pass
