package org.lyceum.operations.backup;

/** A backup could not be taken or will not be restored; the message says why, in a sentence for the operator. */
public class BackupException extends RuntimeException {

    public BackupException(String message) {
        super(message);
    }

    public BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
