def few_shot_prompt(instruction, examples, question):
    blocks = []
    if instruction.strip() != "":
        blocks.append(instruction.strip())
    for text, answer in examples:
        blocks.append(f"Input: {text.strip()}\nOutput: {answer.strip()}")
    blocks.append(f"Input: {question.strip()}\nOutput:")
    return blocks
