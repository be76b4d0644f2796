def few_shot_prompt(instruction, examples, question):
    """Return a prompt with solved examples and one open question."""
    blocks = []
