package org.lyceum.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FlowTreeTest {

    private final FlowTree tree = new FlowTree();

    @Test
    void shouldFindTheButtonThatBelongsToAField() {
        apply("""
                [{"node": 2, "type": "attach"}, {"node": 2, "type": "put", "key": "tag", "feat": 0, "value": "section"},
                 {"node": 2, "type": "splice", "feat": 2, "index": 0, "addNodes": [4, 3]},
                 {"node": 1, "type": "splice", "feat": 2, "index": 0, "addNodes": [2, 5]},
                 {"node": 3, "type": "put", "key": "tag", "feat": 0, "value": "vaadin-button"},
                 {"node": 3, "type": "splice", "feat": 2, "index": 0, "addNodes": [6]},
                 {"node": 6, "type": "put", "key": "text", "feat": 7, "value": "Check"},
                 {"node": 4, "type": "put", "key": "tag", "feat": 0, "value": "vaadin-radio-group"},
                 {"node": 4, "type": "put", "key": "label", "feat": 1, "value": "Choose one answer."},
                 {"node": 5, "type": "put", "key": "tag", "feat": 0, "value": "vaadin-button"},
                 {"node": 5, "type": "splice", "feat": 2, "index": 0, "addNodes": [7]},
                 {"node": 7, "type": "put", "key": "text", "feat": 7, "value": "Check"}]""");

        assertThat(tree.labelled("vaadin-radio-group", "Choose one answer.")).hasValue(4);
        assertThat(tree.near(4, "vaadin-button", "Check")).hasValue(3);
        assertThat(tree.near(5, "vaadin-button", "Check")).hasValue(5);
        assertThat(tree.near(4, "vaadin-button", "Send")).isEmpty();
        assertThat(tree.named("vaadin-button", "Check")).hasValue(3);
    }

    @Test
    void shouldForgetWhatWasTakenAway() {
        apply("""
                [{"node": 1, "type": "splice", "feat": 2, "index": 0, "addNodes": [2, 3]},
                 {"node": 2, "type": "put", "key": "innerHTML", "feat": 1, "value": "<h2>Tokens</h2>"},
                 {"node": 3, "type": "put", "key": "text", "feat": 7, "value": "waiting"}]""");
        assertThat(tree.shows("Tokens")).isTrue();

        apply("""
                [{"node": 2, "type": "detach"}, {"node": 3, "type": "put", "key": "text", "feat": 7, "value": "passed"},
                 {"node": 1, "type": "splice", "feat": 2, "index": 0, "remove": 1}]""");

        assertThat(tree.shows("Tokens")).isFalse();
        assertThat(tree.shows("waiting")).isFalse();
        assertThat(tree.shows("passed")).isTrue();
    }

    @Test
    void shouldReadTheFieldsOfAForm() {
        apply("""
                [{"node": 2, "type": "put", "key": "name", "feat": 3, "value": "_csrf"},
                 {"node": 2, "type": "put", "key": "value", "feat": 3, "value": "t0ken"}]""");

        assertThat(tree.field("_csrf")).hasValue("t0ken");
        assertThat(tree.field("username")).isEmpty();
    }

    private void apply(String changes) {
        tree.apply(JsonMapper.shared().readTree(changes));
    }
}
