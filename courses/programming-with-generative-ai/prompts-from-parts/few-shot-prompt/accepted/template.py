def block(text, answer):
    template = "Input: {input}\nOutput: {output}"
    return template.format(input=text.strip(), output=answer.strip()).rstrip()


def few_shot_prompt(instruction, examples, question):
    pairs = examples + [(question, "")]
    body = "\n\n".join(block(*pair) for pair in pairs)
    if instruction.isspace() or instruction == "":
        return body
    return instruction.strip() + "\n\n" + body
