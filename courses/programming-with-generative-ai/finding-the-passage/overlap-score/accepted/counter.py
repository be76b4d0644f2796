from collections import Counter


def overlap_score(question, passage):
    def different(text):
        pieces = (piece.strip(".,!?:;") for piece in text.lower().split())
        return Counter(set(piece for piece in pieces if piece))

    return sum((different(question) & different(passage)).values())
