package org.lyceum.exercise;

import java.time.Instant;
import java.util.UUID;

/** A submission passed every test. May be delivered more than once; unique by {@code submission}. */
public record ExercisePassed(UUID submission, UUID person, String exerciseKey, Instant at) {}
