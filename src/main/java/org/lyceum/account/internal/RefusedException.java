package org.lyceum.account.internal;

/** An act that the rules of the house do not allow; the message key tells the person why. */
public final class RefusedException extends RuntimeException {

    private final String key;

    public RefusedException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
