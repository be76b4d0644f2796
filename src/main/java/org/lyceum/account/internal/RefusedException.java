package org.lyceum.account.internal;

/** An act that the rules of the house do not allow; the message key tells the person why. */
public final class RefusedException extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param arguments of the message */
    public RefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public String key() {
        return key;
    }
}
