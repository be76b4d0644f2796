package org.lyceum.tutor.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.PyValue;

/**
 * What is special about the arguments of a test case.
 *
 * @param first  1-based position of an argument that it is about; 0 where it is about none in particular
 * @param second of the argument that it is compared with; 0 for none
 */
record CaseTrait(Kind kind, int first, int second) implements Comparable<CaseTrait> {

    /** The order is what is asked after first. */
    enum Kind {
        /** An empty text, list, dictionary … */
        EMPTY,
        SINGLE,
        DUPLICATES,
        EQUAL,
        SMALLER,
        LARGER,
        ZERO,
        NEGATIVE,
        UNSORTED,
        CAPITALS,
        BLANKS
    }

    private static final Comparator<CaseTrait> ORDER = Comparator.comparing(CaseTrait::kind)
            .thenComparing(CaseTrait::first)
            .thenComparing(CaseTrait::second);

    private static CaseTrait of(Kind kind) {
        return new CaseTrait(kind, 0, 0);
    }

    /** As {@code smaller:1:2}; the first part is that of the message key {@code tutor.trait.smaller}. */
    String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + first + ":" + second;
    }

    @Override
    public int compareTo(CaseTrait other) {
        return ORDER.compare(this, other);
    }

    static Set<CaseTrait> of(Collection<PyValue.Tuple> cases) {
        Set<CaseTrait> all = new TreeSet<>();
        cases.forEach(arguments -> all.addAll(of(arguments)));
        return all;
    }

    static Set<CaseTrait> of(PyValue.Tuple arguments) {
        Set<CaseTrait> traits = new TreeSet<>();
        List<PyValue> all = arguments.items();
        for (int i = 0; i < all.size(); i++) {
            collect(all.get(i), traits);
            for (int k = i + 1; k < all.size(); k++) {
                compare(all.get(i), all.get(k), i + 1, k + 1, traits);
            }
        }
        return traits;
    }

    private static void compare(PyValue a, PyValue b, int first, int second, Set<CaseTrait> traits) {
        BigDecimal one = number(a);
        BigDecimal other = number(b);
        if (one != null && other != null) {
            int sign = one.compareTo(other);
            Kind kind = sign == 0 ? Kind.EQUAL : sign < 0 ? Kind.SMALLER : Kind.LARGER;
            traits.add(new CaseTrait(kind, first, second));
        } else if (a instanceof PyValue.Str && a.equals(b)) {
            traits.add(new CaseTrait(Kind.EQUAL, first, second));
        }
    }

    private static @Nullable BigDecimal number(PyValue value) {
        return switch (value) {
            case PyValue.Int(BigInteger number) -> new BigDecimal(number);
            case PyValue.Float(double number) when Double.isFinite(number) -> new BigDecimal(number);
            default -> null;
        };
    }

    private static void collect(PyValue value, Set<CaseTrait> traits) {
        switch (value) {
            case PyValue.Int(BigInteger number) -> sign(number.signum(), traits);
            case PyValue.Float(double number) when Double.isFinite(number) -> sign((int) Math.signum(number), traits);
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
            traits.add(of(sign == 0 ? Kind.ZERO : Kind.NEGATIVE));
        }
    }

    private static void text(String text, Set<CaseTrait> traits) {
        if (text.isEmpty()) {
            traits.add(of(Kind.EMPTY));
        }
        if (text.chars().anyMatch(Character::isUpperCase)) {
            traits.add(of(Kind.CAPITALS));
        }
        if (!text.equals(text.strip()) || text.contains("  ")) {
            traits.add(of(Kind.BLANKS));
        }
    }

    private static void collection(List<PyValue> items, Set<CaseTrait> traits) {
        if (items.size() < 2) {
            traits.add(of(items.isEmpty() ? Kind.EMPTY : Kind.SINGLE));
        }
        if (new HashSet<>(items).size() < items.size()) {
            traits.add(of(Kind.DUPLICATES));
        }
        if (!ascending(items)) {
            traits.add(of(Kind.UNSORTED));
        }
        items.forEach(item -> collect(item, traits));
    }

    private static boolean ascending(List<PyValue> items) {
        for (int i = 1; i < items.size(); i++) {
            BigDecimal before = number(items.get(i - 1));
            BigDecimal after = number(items.get(i));
            if (before != null && after != null && before.compareTo(after) > 0) {
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
}
