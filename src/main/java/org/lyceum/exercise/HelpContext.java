package org.lyceum.exercise;

import java.util.function.Supplier;

/**
 * What the help needs to know of the page that it stands on.
 *
 * @param exerciseKey {@code course/lesson/exercise}
 * @param program     the program as it stands in the editor now
 */
public record HelpContext(String exerciseKey, Supplier<String> program) {}
