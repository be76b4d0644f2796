def few_shot_prompt(instruction, examples, question):
    blocks = []
    if instruction.strip() != "":
        blocks.append(instruction.strip())
    block = ""
    for text, answer in examples:
        block = f"Input: {text.strip()}\nOutput: {answer.strip()}"
    if block != "":
        blocks.append(block)
    blocks.append(f"Input: {question.strip()}\nOutput:")
    return "\n\n".join(blocks)
