package org.lyceum.model.host;

/**
 * How an answer went.
 *
 * @param firstNanos from the start of generation to the first token
 */
record Answer(String text, int promptTokens, int tokens, Finish finish, long firstNanos, long nanos) {

    enum Finish {
        /** The model was done, or said a stop text. */
        STOP,
        /** As many tokens as were asked for. */
        LENGTH,
        /** Nobody listens any more. */
        CANCELLED,
        /** The time was over. */
        DEADLINE
    }
}
