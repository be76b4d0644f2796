package org.lyceum.content;

/** The item cannot be used; why was reported to {@link Problems} before this was thrown. */
public final class ContentException extends RuntimeException {

    public ContentException(String key) {
        super("Content cannot be read: " + key);
    }
}
