def few_shot_prompt(instruction, examples, question):
    blocks = [instruction.strip()]
    blocks += [f"Input: {a.strip()}\nOutput: {b.strip()}" for a, b in examples]
    blocks += [f"Input: {question.strip()}\nOutput:"]
    return "\n\n".join(block for block in blocks if block)
