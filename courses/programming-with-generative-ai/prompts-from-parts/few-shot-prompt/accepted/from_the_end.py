def few_shot_prompt(instruction, examples, question):
    if examples:
        text, answer = examples[-1]
        last = text.strip() + "\nOutput: " + answer.strip()
        earlier = few_shot_prompt(instruction, examples[:-1], last)
        return earlier[:-len("\nOutput:")] + "\n\nInput: " + question.strip() + "\nOutput:"
    start = instruction.strip()
    return start + ("\n\n" if start else "") + "Input: " + question.strip() + "\nOutput:"
