package org.lyceum.account;

/** Closed to this person for now; the page says until when and where they go on. */
public final class RestrictedException extends RuntimeException {

    private final transient Restriction restriction;

    public RestrictedException(Restriction restriction) {
        super(restriction.kind() + " until " + restriction.until());
        this.restriction = restriction;
    }

    public Restriction restriction() {
        return restriction;
    }
}
