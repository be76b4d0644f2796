package org.lyceum.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/**
 * What a fenced block is, by the words behind its fence: {@code check <id>} is a check, two words with an
 * empty body are a block of another module, all else is code.
 */
public record Fence(Kind kind, String name, String id, String body) {

    public static final Fence NONE = new Fence(Kind.CODE, "", "", "");

    private static final Pattern TWO_WORDS = Pattern.compile("([a-z][a-z-]*)\\s+([a-z0-9][a-z0-9-]*)");

    public enum Kind {
        CODE,
        CHECK,
        EMBEDDED
    }

    public static Fence of(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo().strip();
        String body = block.getLiteral() == null ? "" : block.getLiteral();
        if (info.equals("check") || info.startsWith("check ")) {
            return new Fence(Kind.CHECK, "check", info.substring("check".length()).strip(), body);
        }
        Matcher words = TWO_WORDS.matcher(info);
        if (body.isBlank() && words.matches()) {
            return new Fence(Kind.EMBEDDED, words.group(1), words.group(2), "");
        }
        return new Fence(Kind.CODE, info.split("\\s+")[0], "", body);
    }
}
