package org.lyceum.repair;

/**
 * One replacement in the learner's own text.
 *
 * @param line   1-based line where the replaced text starts
 * @param start  offset of the replaced text in the program, in UTF-16 units
 * @param before replaced text, empty for an insertion
 * @param after  new text, empty for a deletion
 */
public record Edit(int line, int start, String before, String after, EditKind kind) {}
