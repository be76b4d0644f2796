package org.lyceum.tutor.internal;

import java.math.BigInteger;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.PyValue;

/** What is special about the arguments of a test case; the order is what is asked after first. */
enum CaseTrait {
    /** An empty text, list, dictionary … */
    EMPTY,
    SINGLE,
    DUPLICATES,
    /** Two arguments of the same value: right at a limit. */
    EQUAL,
    ZERO,
    NEGATIVE,
    UNSORTED,
    CAPITALS,
    BLANKS;

    /** Part of the message key {@code tutor.trait.<key>}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<CaseTrait> of(PyValue.Tuple arguments) {
        Set<CaseTrait> traits = EnumSet.noneOf(CaseTrait.class);
        List<PyValue> plain = arguments.items().stream().filter(value -> items(value) == null).toList();
        if (new HashSet<>(plain).size() < plain.size()) {
            traits.add(EQUAL);
        }
        arguments.items().forEach(argument -> collect(argument, traits));
        return traits;
    }

    private static void collect(PyValue value, Set<CaseTrait> traits) {
        switch (value) {
            case PyValue.Int(BigInteger number) -> sign(number.signum(), traits);
            case PyValue.Float(double number) -> sign((int) Math.signum(number), traits);
            case PyValue.Str(String text) -> text(text, traits);
            default -> {
                List<PyValue> items = items(value);
                if (items != null) {
                    collection(items, traits);
                }
            }
        }
    }

    private static void sign(int sign, Set<CaseTrait> traits) {
        if (sign <= 0) {
            traits.add(sign == 0 ? ZERO : NEGATIVE);
        }
    }

    private static void text(String text, Set<CaseTrait> traits) {
        if (text.isEmpty()) {
            traits.add(EMPTY);
        }
        if (text.chars().anyMatch(Character::isUpperCase)) {
            traits.add(CAPITALS);
        }
        if (!text.equals(text.strip()) || text.contains("  ")) {
            traits.add(BLANKS);
        }
    }

    private static void collection(List<PyValue> items, Set<CaseTrait> traits) {
        if (items.size() < 2) {
            traits.add(items.isEmpty() ? EMPTY : SINGLE);
        }
        if (new HashSet<>(items).size() < items.size()) {
            traits.add(DUPLICATES);
        }
        if (!ascending(items)) {
            traits.add(UNSORTED);
        }
        items.forEach(item -> collect(item, traits));
    }

    private static boolean ascending(List<PyValue> items) {
        for (int i = 1; i < items.size(); i++) {
            boolean falls = items.get(i - 1) instanceof PyValue.Int(BigInteger first)
                    && items.get(i) instanceof PyValue.Int(BigInteger second)
                    && first.compareTo(second) > 0;
            if (falls) {
                return false;
            }
        }
        return true;
    }

    /** Of a dictionary its values: their keys differ anyway. */
    private static @Nullable List<PyValue> items(PyValue value) {
        return switch (value) {
            case PyValue.ListOf list -> list.items();
            case PyValue.Tuple tuple -> tuple.items();
            case PyValue.SetOf set -> set.items();
            case PyValue.Dict dict -> dict.entries().stream().map(Map.Entry::getValue).toList();
            default -> null;
        };
    }

    static Set<CaseTrait> of(Collection<PyValue.Tuple> cases) {
        Set<CaseTrait> all = EnumSet.noneOf(CaseTrait.class);
        cases.forEach(arguments -> all.addAll(of(arguments)));
        return all;
    }
}
