package org.lyceum.sandbox;

/** No worker could be started or had; the run may be tried again later. */
public final class SandboxException extends RuntimeException {

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
