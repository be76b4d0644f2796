package org.lyceum.tutor.internal;

import java.util.Set;

/** Python's reserved words. */
final class Keywords {

    static final Set<String> ALL = Set.of(
            "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
            "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
            "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield");

    private Keywords() {}
}
