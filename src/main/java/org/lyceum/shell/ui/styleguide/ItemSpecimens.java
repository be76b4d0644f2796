package org.lyceum.shell.ui.styleguide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lyceum.shell.ui.styleguide.Specimen.State;
import org.lyceum.ui.ItemPlayer;
import tools.jackson.databind.json.JsonMapper;

/** The item player with a question of each form. */
final class ItemSpecimens {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UnaryOperator<String> text;

    ItemSpecimens(UnaryOperator<String> text) {
        this.text = text;
    }

    Specimen specimen() {
        ItemPlayer fixed = player(choice(1));
        fixed.setResponses(Map.of("RESPONSE", List.of("c2")));
        fixed.setReadOnly(true);
        return Specimen.of(ItemPlayer.class,
                new State("default", player(choice(1))),
                new State("read-only", fixed),
                new State("many", player(choice(2))),
                new State("sentence", player(Map.of("el", "p", "children", List.of(text.apply("sample"), " ",
                        question("inline-choice", Map.of("choices", choices("c", 3))), " ",
                        question("text-entry", Map.of("input", "number", "length", 8)))))),
                new State("match", player(question("match",
                        Map.of("prompt", List.of(text.apply("sample")), "rows", choices("r", 3), "columns", columns())))),
                new State("order", player(question("order",
                        Map.of("prompt", List.of(text.apply("sample")), "choices", choices("c", 3))))),
                new State("words", player(question("hottext", Map.of("prompt", List.of(text.apply("sample")), "max", 0,
                        "content", List.of(Map.of("hottext", "a", "children", List.of(text.apply("sample"))), " ",
                                Map.of("hottext", "b", "children", List.of(text.apply("long")))))))));
    }

    private Map<String, Object> choice(int most) {
        return question("choice",
                Map.of("prompt", List.of(text.apply("sample")), "max", most, "choices", choices("c", 3)));
    }

    private static Map<String, Object> question(String interaction, Map<String, Object> parts) {
        Map<String, Object> question = new LinkedHashMap<>(parts);
        question.put("interaction", interaction);
        question.put("response", "RESPONSE");
        return question;
    }

    private List<Map<String, Object>> choices(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> Map.<String, Object>of("id", prefix + i,
                "content", List.of(text.apply(i == 2 ? "long" : "sample")))).toList();
    }

    private List<Map<String, Object>> columns() {
        return List.of(Map.of("id", "x", "content", List.of(text.apply("state.info"))),
                Map.of("id", "y", "content", List.of(text.apply("state.warning"))));
    }

    private static ItemPlayer player(Map<String, Object> piece) {
        return new ItemPlayer(JSON.writeValueAsString(
                Map.of("identifier", "sample", "language", "", "type", "", "body", List.of(piece))));
    }
}
