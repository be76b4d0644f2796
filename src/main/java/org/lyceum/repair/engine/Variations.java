package org.lyceum.repair.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lyceum.sandbox.PyValue;

/** New inputs of the same types as known ones; the same seed gives the same inputs. */
final class Variations {

    private final Random random;

    Variations(long seed) {
        random = new Random(seed);
    }

    /** Argument lists like the given ones, each different from all others; the smallest come first. */
    List<List<PyValue>> like(List<List<PyValue>> known, int count) {
        Set<List<PyValue>> found = new LinkedHashSet<>(known);
        if (known.isEmpty()) {
            return List.of();
        }
        for (int tries = 0; tries < count * 6 && found.size() < count + known.size(); tries++) {
            List<PyValue> base = known.get(random.nextInt(known.size()));
            List<PyValue> varied = new ArrayList<>();
            for (PyValue value : base) {
                varied.add(random.nextInt(4) == 0 ? value : vary(value));
            }
            found.add(varied);
        }
        return List.copyOf(found);
    }

    PyValue vary(PyValue value) {
        return switch (value) {
            case PyValue.None none -> none;
            case PyValue.Bool bool -> new PyValue.Bool(random.nextBoolean());
            case PyValue.Int number -> new PyValue.Int(integer(number.value()));
            case PyValue.Float number -> new PyValue.Float(number.value() + random.nextInt(-4, 5) / 2.0);
            case PyValue.Str text -> new PyValue.Str(string(text.value()));
            case PyValue.ListOf list -> new PyValue.ListOf(items(list.items()));
            case PyValue.Tuple tuple -> new PyValue.Tuple(
                    mixed(tuple.items()) ? tuple.items().stream().map(this::vary).toList() : items(tuple.items()));
            case PyValue.SetOf set -> new PyValue.SetOf(List.copyOf(new LinkedHashSet<>(items(set.items()))));
            case PyValue.Dict dict -> new PyValue.Dict(dict.entries().stream()
                    .map(entry -> Map.entry(entry.getKey(), vary(entry.getValue())))
                    .toList());
            case PyValue.Bytes bytes -> bytes;
            case PyValue.Opaque opaque -> opaque;
        };
    }

    private BigInteger integer(BigInteger value) {
        return switch (random.nextInt(4)) {
            case 0 -> BigInteger.valueOf(random.nextInt(-3, 12));
            case 1 -> value.negate();
            default -> value.add(BigInteger.valueOf(random.nextInt(-3, 4)));
        };
    }

    private String string(String text) {
        String alphabet = text.isBlank() ? "abc A1" : text;
        StringBuilder varied = new StringBuilder();
        int length = Math.max(0, text.length() + random.nextInt(-3, 4));
        for (int i = 0; i < Math.min(length, 200); i++) {
            varied.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return random.nextInt(3) == 0 && !text.isEmpty() ? text.substring(random.nextInt(text.length())) : varied.toString();
    }

    /** Shorter, longer, reordered, with repeats. */
    private List<PyValue> items(List<PyValue> items) {
        if (items.isEmpty()) {
            return random.nextInt(3) == 0 ? items : List.of(new PyValue.Int(BigInteger.valueOf(random.nextInt(9))));
        }
        List<PyValue> varied = new ArrayList<>(items);
        switch (random.nextInt(5)) {
            case 0 -> varied = new ArrayList<>(varied.subList(0, random.nextInt(varied.size())));
            case 1 -> varied.add(varied.get(random.nextInt(varied.size())));
            case 2 -> Collections.shuffle(varied, random);
            case 3 -> varied.replaceAll(this::vary);
            default -> varied.add(random.nextInt(varied.size() + 1), vary(varied.get(random.nextInt(varied.size()))));
        }
        return List.copyOf(varied);
    }

    private static boolean mixed(List<PyValue> items) {
        return items.stream().map(PyValue::getClass).distinct().count() > 1;
    }
}
