def clip(value, low, high):
    return max(value, low)
