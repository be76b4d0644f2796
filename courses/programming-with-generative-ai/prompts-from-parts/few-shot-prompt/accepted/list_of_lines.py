def few_shot_prompt(instruction, examples, question):
    lines = []
    if instruction.strip():
        lines = [instruction.strip(), ""]
    for i in range(len(examples)):
        text, answer = examples[i]
        lines.extend(["Input: " + text.strip(), "Output: " + answer.strip(), ""])
    lines.extend(["Input: " + question.strip(), "Output:"])
    return "\n".join(lines)
