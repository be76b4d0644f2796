def merge_pair(pieces, pair):
    left, right = pair
    text = " ".join(pieces)
    text = text.replace(left + " " + right, left + right)
    return text.split()
