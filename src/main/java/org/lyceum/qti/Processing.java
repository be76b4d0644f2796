package org.lyceum.qti;

/** How a response becomes a score. The standard templates and one form for numbers; there is no other. */
public sealed interface Processing {

    /** All or nothing: the response equals the key. */
    record MatchCorrect() implements Processing {}

    /** Points by the response's {@link Mapping}. */
    record MapResponse() implements Processing {}

    /**
     * A number near enough to the key.
     *
     * @param below  how far under the key it may be: absolute, or in per cent of the key when relative
     * @param above  how far over it
     * @param points for being near enough
     */
    record NumericEqual(Mode mode, double below, double above, double points) implements Processing {}

    /** Not here: a person judges with the rubric, or the sandbox runs the program. */
    record Elsewhere() implements Processing {}

    enum Mode {
        EXACT,
        ABSOLUTE,
        RELATIVE;

        String tag() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
