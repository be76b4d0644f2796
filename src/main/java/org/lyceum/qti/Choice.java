package org.lyceum.qti;

import java.util.List;

/**
 * Something that can be chosen, put in order or associated.
 *
 * @param fixed    keeps its place when the others are shuffled
 * @param matchMax with how many it may be associated, 0 for any number; 1 outside of a match interaction
 */
public record Choice(String identifier, boolean fixed, int matchMax, List<Content> content) {

    public Choice {
        content = List.copyOf(content);
    }
}
