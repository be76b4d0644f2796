package org.lyceum.operations.production;

import org.springframework.boot.SpringBootExceptionReporter;

/** Says why the start was refused, and keeps everybody else from printing a stack trace. Named in spring.factories. */
final class RefusedStartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedStart refused) {
                refused.lines().forEach(System.err::println);
                return true;
            }
        }
        return false;
    }
}
