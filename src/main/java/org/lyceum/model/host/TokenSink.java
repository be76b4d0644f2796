package org.lyceum.model.host;

/** Takes an answer piece by piece. */
@FunctionalInterface
interface TokenSink {

    /** @return whether somebody still listens */
    boolean accept(String piece);
}
