def shorten(text, limit):
    result = ""
    count = 0
    for word in text.split():
        if count == limit:
            return (result + " ...").strip()
        if result != "":
            result = result + " "
        result = result + word
        count = count + 1
    return result
