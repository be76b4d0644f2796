package org.lyceum.learning.internal.goal;

import java.time.Instant;
import java.util.Optional;

/** @param goal empty where goals were turned off */
public record GoalChange(Optional<Goal> goal, Instant at) {}
