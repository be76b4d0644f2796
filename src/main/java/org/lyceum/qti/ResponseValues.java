package org.lyceum.qti;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lyceum.qti.Interaction.MatchInteraction;

/** What a candidate's values mean, and whether they can be a response at all. */
final class ResponseValues {

    static final int MAX_VALUES = 200;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?");

    private ResponseValues() {}

    /** Whether the values fit the interaction: known, each once, no more than it lets choose. */
    static boolean fit(AssessmentItem item, List<String> values) {
        if (values.isEmpty() || values.size() > MAX_VALUES) {
            return false;
        }
        if (item.declaration().cardinality() == Cardinality.SINGLE && values.size() > 1) {
            return false;
        }
        boolean once = new HashSet<>(values).size() == values.size();
        return switch (item.interaction()) {
            case Interaction.ChoiceInteraction choice -> once && chosen(item, values, choice.maxChoices());
            case Interaction.HottextInteraction hottext -> once && chosen(item, values, hottext.maxChoices());
            case Interaction.InlineChoiceInteraction _ -> chosen(item, values, 1);
            case Interaction.OrderInteraction order ->
                once && chosen(item, values, 0) && values.size() == order.choices().size();
            case MatchInteraction match -> once && associated(match, values);
            case Interaction.TextEntryInteraction _, Interaction.ExtendedTextInteraction _ -> true;
        };
    }

    private static boolean chosen(AssessmentItem item, List<String> values, int most) {
        return (most == 0 || values.size() <= most) && item.identifiers().containsAll(values);
    }

    private static boolean associated(MatchInteraction match, List<String> values) {
        if (match.maxAssociations() > 0 && values.size() > match.maxAssociations()) {
            return false;
        }
        Map<String, Integer> uses = new HashMap<>();
        for (String value : values) {
            if (!isPair(match, value)) {
                return false;
            }
            for (String side : value.split(" ")) {
                uses.merge(side, 1, Integer::sum);
            }
        }
        return match.choices().stream().allMatch(choice ->
                choice.matchMax() == 0 || uses.getOrDefault(choice.identifier(), 0) <= choice.matchMax());
    }

    static boolean isPair(MatchInteraction match, String value) {
        String[] sides = value.split(" ", -1);
        return sides.length == 2
                && match.rows().stream().anyMatch(row -> row.identifier().equals(sides[0]))
                && match.columns().stream().anyMatch(column -> column.identifier().equals(sides[1]));
    }

    /** Full-width letters are letters, and white space around or doubled is none of the answer. */
    static String text(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    static boolean equal(String value, String key, boolean caseSensitive) {
        String left = text(value);
        String right = text(key);
        return left.equals(right)
                || !caseSensitive && left.toLowerCase(Locale.ROOT).equals(right.toLowerCase(Locale.ROOT));
    }

    /**
     * All numbers that a text may mean: {@code 1,250} is 1.25 where the comma parts decimals and 1250 where it groups.
     * Nobody shall lose a point to notation, so each reading counts. Empty when it is no number.
     */
    static Set<Double> numbers(String value) {
        String text = text(value).replace('\u2212', '-').replaceAll("(?<=\\d)[ '\u2019](?=\\d{3}(?!\\d))", "");
        Set<Double> numbers = new TreeSet<>();
        if (text.length() > 60) {
            return numbers;
        }
        if (NUMBER.matcher(text).matches()) {
            numbers.add(Double.parseDouble(text.replace(',', '.')));
        }
        var grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            numbers.add(Double.parseDouble(text.replace(grouped.group(1), "").replace(',', '.')));
        }
        return numbers;
    }
}
