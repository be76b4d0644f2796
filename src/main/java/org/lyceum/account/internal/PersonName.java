package org.lyceum.account.internal;

import java.text.Normalizer;

/** A name as a person typed it. Markup is kept as the plain text that it is. */
public final class PersonName {

    public static final int LONGEST_DISPLAY = 100;
    public static final int LONGEST_LEGAL = 200;

    private PersonName() {}

    /** @throws RefusedException when it is empty, too long, or has characters that cannot be seen */
    public static String display(String typed) {
        String name = checked(typed, LONGEST_DISPLAY);
        if (name.isEmpty()) {
            throw new RefusedException("account.self.refused.name-empty");
        }
        return name;
    }

    /** May be empty. @throws RefusedException when it is too long or has characters that cannot be seen */
    public static String legal(String typed) {
        return checked(typed, LONGEST_LEGAL);
    }

    private static String checked(String typed, int longest) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (name.length() > longest) {
            throw new RefusedException("account.self.refused.name-long", longest);
        }
        if (name.codePoints().anyMatch(PersonName::isUnseen)) {
            throw new RefusedException("account.self.refused.name-characters");
        }
        return name;
    }

    /** Controls, line ends, and what turns the direction of other text round. Joiners (Persian, Hindi) are letters' business. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            default -> false;
        };
    }
}
