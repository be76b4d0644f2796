package org.lyceum.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is due.
 *
 * @param id    stays the same when the day changes, so that calendars move the entry: {@code <module>-<what>}
 * @param day   in the person's zone
 * @param at    the moment, where it is one; empty where the whole day counts
 * @param title already in the person's language
 * @param path  of the page it is about, relative to the application
 */
public record Deadline(String id, LocalDate day, Optional<Instant> at, String title, String path) {}
