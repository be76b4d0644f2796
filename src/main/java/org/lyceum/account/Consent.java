package org.lyceum.account;

/** What a person may agree to, each separately and revocably. Nothing is agreed to by default. */
public enum Consent {
    /** Their programs and questions may be given to the tutor. */
    TUTOR,
    /** Their passing solutions may help to find hints for others. */
    SOLUTION_REUSE
}
