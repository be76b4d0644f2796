package org.lyceum.qti;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the candidate does. Each fills one response variable. */
public sealed interface Interaction extends Content {

    /** Identifier of the response variable. */
    String response();

    /** The question; empty for interactions inside a sentence. */
    default List<Content> prompt() {
        return List.of();
    }

    /** All that can be chosen, rows before columns; empty for typed answers and hot text. */
    default List<Choice> choices() {
        return List.of();
    }

    /** One or several of a list. @param maxChoices 0 for any number */
    record ChoiceInteraction(
            String response, boolean shuffle, int minChoices, int maxChoices, List<Content> prompt, List<Choice> choices)
            implements Interaction {

        public ChoiceInteraction {
            prompt = List.copyOf(prompt);
            choices = List.copyOf(choices);
        }
    }

    /** One of a list, inside a sentence. */
    record InlineChoiceInteraction(String response, boolean shuffle, List<Choice> choices) implements Interaction {

        public InlineChoiceInteraction {
            choices = List.copyOf(choices);
        }
    }

    /** A word or a number. @param expectedLength in characters, a hint for the width of the field; 0 when not said */
    record TextEntryInteraction(String response, int expectedLength) implements Interaction {}

    /** Associates rows with columns. @param maxAssociations 0 for any number */
    record MatchInteraction(
            String response,
            boolean shuffle,
            int maxAssociations,
            List<Content> prompt,
            List<Choice> rows,
            List<Choice> columns)
            implements Interaction {

        public MatchInteraction {
            prompt = List.copyOf(prompt);
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }

        @Override
        public List<Choice> choices() {
            return Stream.concat(rows.stream(), columns.stream()).toList();
        }
    }

    /** Puts all choices in order. */
    record OrderInteraction(String response, boolean shuffle, List<Content> prompt, List<Choice> choices)
            implements Interaction {

        public OrderInteraction {
            prompt = List.copyOf(prompt);
            choices = List.copyOf(choices);
        }
    }

    /** Marks words in a text. @param maxChoices 0 for any number */
    record HottextInteraction(String response, int maxChoices, List<Content> prompt, List<Content> content)
            implements Interaction {

        public HottextInteraction {
            prompt = List.copyOf(prompt);
            content = List.copyOf(content);
        }
    }

    /**
     * A longer text, or a program.
     *
     * @param code name of the folder with tests and starter when a program is asked for; null for a text
     */
    record ExtendedTextInteraction(String response, int expectedLines, @Nullable String code, List<Content> prompt)
            implements Interaction {

        public static final String CODE_CLASS = "lyceum-code";

        public ExtendedTextInteraction {
            prompt = List.copyOf(prompt);
        }
    }
}
