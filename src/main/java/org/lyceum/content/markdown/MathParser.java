package org.lyceum.content.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * {@code $…$} and {@code $$…$$}. As in Pandoc, a single dollar opens only before a non-space and closes only
 * after a non-space and not before a digit, so that "$5 and $10" stays text.
 */
final class MathParser implements InlineContentParser {

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new MathParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        if (dollars > 2) {
            return ParsedInline.none();
        }
        boolean display = dollars == 2;
        if (!display && (!scanner.hasNext() || Character.isWhitespace(scanner.peek()))) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.find('$') >= 0) {
            Position end = scanner.position();
            char before = (char) scanner.peekPreviousCodePoint();
            int closing = scanner.matchMultiple('$');
            if (before == '\\') {
                continue;
            }
            String tex = scanner.getSource(start, end).getContent();
            if (display && closing == 2 && !tex.isBlank()) {
                return ParsedInline.of(new MathNode(tex.strip(), true), scanner.position());
            }
            if (!display) {
                boolean closes = closing == 1 && !Character.isWhitespace(before) && !Character.isDigit(scanner.peek());
                return closes
                        ? ParsedInline.of(new MathNode(tex, false), scanner.position())
                        : ParsedInline.none();
            }
        }
        return ParsedInline.none();
    }
}
