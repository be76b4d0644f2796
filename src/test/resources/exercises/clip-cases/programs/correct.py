def clip(value, low, high):
    return min(max(value, low), high)
