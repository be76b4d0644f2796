package org.lyceum.account.internal;

/**
 * What is wrong with one field of a form.
 *
 * @param key of the message that says how to put it right
 */
public record FieldFault(Field field, String key) {

    /** The fields that people fill in to get an account. */
    public enum Field {
        NAME,
        EMAIL,
        PASSWORD
    }
}
