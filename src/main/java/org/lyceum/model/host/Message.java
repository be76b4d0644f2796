package org.lyceum.model.host;

/** A turn of a conversation. Its text has no control tokens: {@link ControlTokens}. */
record Message(Role role, String content) {

    enum Role {
        SYSTEM,
        USER,
        ASSISTANT
    }

    Message {
        content = ControlTokens.strip(content);
    }
}
