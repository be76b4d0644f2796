package org.lyceum.sandbox;

/**
 * @param stdout    what the program printed during this call, cut at the limit
 * @param truncated whether it printed more
 */
public record CallResult(Outcome outcome, String stdout, boolean truncated) {}
