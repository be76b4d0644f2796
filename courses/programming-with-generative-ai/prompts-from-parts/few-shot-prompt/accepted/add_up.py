def few_shot_prompt(instruction, examples, question):
    prompt = instruction.strip()
    if prompt:
        prompt += "\n\n"
    for pair in examples:
        prompt += "Input: " + pair[0].strip() + "\n"
        prompt += "Output: " + pair[1].strip() + "\n\n"
    return prompt + "Input: " + question.strip() + "\nOutput:"
