package org.lyceum.account.internal;

import java.util.List;

/** A form that cannot be taken as it is; all its faults at once. */
public final class InvalidInputException extends RuntimeException {

    private final transient List<FieldFault> faults;

    public InvalidInputException(List<FieldFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
