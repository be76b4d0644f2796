def clip(value, low, high):
    return min(max(abs(value), low), high)
