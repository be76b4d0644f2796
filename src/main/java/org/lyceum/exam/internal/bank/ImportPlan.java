package org.lyceum.exam.internal.bank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.ui.Language;

/**
 * What a package holds, before anything is written.
 *
 * @param refused files that cannot be taken over, and why
 * @param notes   what is different from the package in what can be
 */
public record ImportPlan(List<Incoming> items, List<Note> refused, List<Note> notes) {

    /**
     * An item in its languages.
     *
     * @param id      folder name, made from the identifier
     * @param details null when the package does not say them
     * @param files   of a program to write
     */
    record Incoming(String id, Map<Language, AssessmentItem> texts, @Nullable ItemDetails details, Map<String, byte[]> files) {}

    /**
     * @param line 1-based; 0 when the whole file is meant
     * @param key  message key of the reason
     */
    public record Note(String file, int line, String key, List<Object> arguments) {}
}
