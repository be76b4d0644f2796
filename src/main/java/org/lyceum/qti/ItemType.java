package org.lyceum.qti;

import java.util.Locale;

/** The kinds of items that Lyceum knows, by what the candidate does. */
public enum ItemType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    INLINE_CHOICE,
    TEXT_ENTRY,
    NUMERIC_ENTRY,
    MATCH,
    ORDER,
    HOT_TEXT,
    EXTENDED_TEXT,
    CODE;

    /** For rows, JSON and message keys: {@code single-choice}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ItemType of(AssessmentItem item) {
        return switch (item.interaction()) {
            case Interaction.ChoiceInteraction choice ->
                choice.maxChoices() == 1 ? SINGLE_CHOICE : MULTIPLE_CHOICE;
            case Interaction.InlineChoiceInteraction _ -> INLINE_CHOICE;
            case Interaction.TextEntryInteraction _ ->
                item.declaration().baseType().isNumber() ? NUMERIC_ENTRY : TEXT_ENTRY;
            case Interaction.MatchInteraction _ -> MATCH;
            case Interaction.OrderInteraction _ -> ORDER;
            case Interaction.HottextInteraction _ -> HOT_TEXT;
            case Interaction.ExtendedTextInteraction text -> text.code() == null ? EXTENDED_TEXT : CODE;
        };
    }
}
