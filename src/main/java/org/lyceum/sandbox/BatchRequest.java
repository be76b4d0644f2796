package org.lyceum.sandbox;

import java.util.List;

/**
 * Many variants of one person's program in one guest, each under a step budget. Fast, but the variants share
 * the guest: what passes here is only a candidate until a run of its own proves it.
 */
public record BatchRequest(String prelude, List<String> sources, List<Call> calls, Limits limits) {}
