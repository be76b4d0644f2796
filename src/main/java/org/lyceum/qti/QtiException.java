package org.lyceum.qti;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used as an item, with all that was found wrong in it. */
public final class QtiException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<QtiFault> faults;

    QtiException(String name, List<QtiFault> faults) {
        super(faults.stream().map(fault -> name + ":" + fault).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<QtiFault> faults() {
        return faults;
    }
}
