def clip(value, low, high):
    return min(value, high)
