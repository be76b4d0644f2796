package org.lyceum.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The wire: what a browser receives of an item before it may know the answer. */
class ItemPresentationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every member name that may ever stand in a presentation; a new one must be thought about here. */
    private static final Set<String> MEMBERS = Set.of("identifier", "title", "language", "type", "body", "el", "attrs", "children",
            "hottext", "interaction", "response", "prompt", "min", "max", "choices", "id", "content", "matchMax", "rows", "columns",
            "input", "length", "lines", "starter");

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void shouldHoldNoKeyMappingScoreOrFeedback(ItemType type) {
        AssessmentItem item = ItemSamples.all().get(type).item();

        for (long seed = 0; seed < 20; seed++) {
            String json = ItemPresentation.json(item, seed);
            assertThat(json).doesNotContain(ItemSamples.SECRETS).doesNotContainIgnoringCase("correct", "mapp", "score", "feedback", "rubric");
            assertThat(members(JSON.readTree(json), new TreeSet<>())).isSubsetOf(MEMBERS);
        }
    }

    /** Two items that differ in nothing but the answer look the same on the wire. */
    @ParameterizedTest
    @EnumSource(value = ItemType.class, names = {"SINGLE_CHOICE", "MULTIPLE_CHOICE", "INLINE_CHOICE", "HOT_TEXT", "TEXT_ENTRY", "NUMERIC_ENTRY", "MATCH"})
    void shouldBeTheSameWhateverTheKeyIs(ItemType type) {
        AssessmentItem item = ItemSamples.all().get(type).item();
        ResponseDeclaration declared = item.declaration();
        String other = type == ItemType.MATCH ? "a y" : type == ItemType.NUMERIC_ENTRY ? "99" : "a";
        AssessmentItem changed = new AssessmentItem(item.identifier(), item.title(), item.language(),
                List.of(new ResponseDeclaration(declared.identifier(), declared.cardinality(), declared.baseType(), List.of(other), null)),
                List.of(), List.of(), item.body(), new Processing.MatchCorrect(), List.of());

        assertThat(ItemPresentation.json(changed, 7)).isEqualTo(ItemPresentation.json(item, 7));
    }

    @Test
    void shouldNeverStartAnOrderInTheRightOne() {
        AssessmentItem item = ItemSamples.all().get(ItemType.ORDER).item();
        Set<List<String>> seen = new HashSet<>();

        for (long seed = 0; seed < 200; seed++) {
            seen.add(ids(ItemPresentation.json(item, seed)));
        }

        assertThat(seen).hasSize(5).doesNotContain(List.of("b", "c", "a"));
    }

    @Test
    void shouldShuffleChoicesBySeedAndKeepTheFixedInPlace() {
        AssessmentItem item = ItemSamples.all().get(ItemType.SINGLE_CHOICE).item();
        Set<List<String>> seen = new HashSet<>();

        for (long seed = 0; seed < 200; seed++) {
            List<String> ids = ids(ItemPresentation.json(item, seed));
            assertThat(ids).containsExactlyInAnyOrder("a", "b", "c", "d").endsWith("d");
            seen.add(ids);
        }

        assertThat(seen).hasSize(6);
        assertThat(ItemPresentation.json(item, 3)).isEqualTo(ItemPresentation.json(item, 3));
    }

    @Test
    void shouldShuffleAlikeInEveryLanguage() {
        AssessmentItem item = ItemSamples.all().get(ItemType.MATCH).item();
        AssessmentItem german = ItemSamples.read(ItemSamples.all().get(ItemType.MATCH).xml()
                .replace("Recall", "Trefferquote").replace("xml:lang=\"en\"", "xml:lang=\"de\""));

        assertThat(ids(ItemPresentation.json(german, 11))).isEqualTo(ids(ItemPresentation.json(item, 11)));
    }

    private static List<String> ids(String json) {
        List<String> ids = new ArrayList<>();
        JSON.readTree(json).findValues("id").forEach(id -> ids.add(id.asString()));
        return ids;
    }

    private static Set<String> members(JsonNode node, Set<String> names) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            names.add(member.getKey());
            if (!member.getKey().equals("attrs")) {
                members(member.getValue(), names);
            }
        }
        node.forEach(child -> {
            if (node.isArray()) {
                members(child, names);
            }
        });
        return names;
    }
}
