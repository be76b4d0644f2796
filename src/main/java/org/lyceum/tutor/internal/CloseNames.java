package org.lyceum.tutor.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds the name that was meant when one was misspelt: by edit distance with swaps (Damerau 1964). */
final class CloseNames {

    static final Set<String> BUILTINS = Set.of(
            "abs", "all", "any", "bool", "dict", "enumerate", "filter", "float", "frozenset", "input", "int",
            "isinstance", "iter", "len", "list", "map", "max", "min", "next", "open", "ord", "chr", "print", "range",
            "repr", "reversed", "round", "set", "sorted", "str", "sum", "tuple", "type", "zip", "True", "False",
            "None", "ValueError", "TypeError", "KeyError", "IndexError", "Exception");

    static final Set<String> METHODS = Set.of(
            "append", "extend", "insert", "remove", "pop", "clear", "index", "count", "sort", "reverse", "copy",
            "add", "discard", "update", "union", "get", "keys", "values", "items", "setdefault", "popitem",
            "lower", "upper", "strip", "lstrip", "rstrip", "split", "join", "replace", "startswith", "endswith",
            "find", "format", "isdigit", "isalpha", "isupper", "islower", "isspace", "title", "capitalize",
            "casefold", "splitlines", "partition", "encode");

    private CloseNames() {}

    static Optional<String> closest(String name, Collection<String> known) {
        int most = name.length() <= 3 ? 1 : 2;
        return known.stream()
                .filter(other -> !other.equals(name) && other.length() > 1)
                .filter(other -> distance(name, other) <= most)
                .min(Comparator.<String>comparingInt(other -> distance(name, other)).thenComparing(other -> other));
    }

    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(
                        Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped = i > 1 && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
