package org.lyceum.repair.engine;

import java.math.BigInteger;
import java.util.Set;
import org.lyceum.repair.EditKind;

/** What an edit mends, as far as its two texts alone tell. */
final class Kinds {

    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==", "!=");
    private static final Set<String> CALCULATIONS = Set.of("+", "-", "*", "/", "//", "%", "**");
    private static final Set<String> UPDATES = Set.of("=", "+=", "-=", "*=", "/=");

    private Kinds() {}

    static EditKind of(String before, String after) {
        String old = before.strip();
        String fresh = after.strip();
        if (COMPARISONS.contains(old) && COMPARISONS.contains(fresh)) {
            return EditKind.WRONG_OPERATOR;
        }
        if (CALCULATIONS.contains(old) && CALCULATIONS.contains(fresh)) {
            return EditKind.WRONG_CALCULATION;
        }
        if (UPDATES.contains(old) && UPDATES.contains(fresh)) {
            return old.equals("=") ? EditKind.REPLACED_NOT_ADDED : EditKind.WRONG_UPDATE;
        }
        if (Set.of("and", "or").contains(old) && Set.of("and", "or").contains(fresh)) {
            return EditKind.WRONG_CONNECTIVE;
        }
        if (old.isEmpty() && fresh.equals("not") || fresh.isEmpty() && old.equals("not")) {
            return EditKind.NEGATED_CONDITION;
        }
        if (old.matches("\\d{1,9}") && fresh.matches("\\d{1,9}")) {
            boolean near = new BigInteger(old).subtract(new BigInteger(fresh)).abs().equals(BigInteger.ONE);
            return near ? EditKind.OFF_BY_ONE : EditKind.WRONG_CONSTANT;
        }
        if (old.isEmpty() && fresh.matches("[+-]\\s*1")) {
            return EditKind.OFF_BY_ONE;
        }
        if (old.equals("print") && fresh.startsWith("return")) {
            return EditKind.PRINTED_INSTEAD_OF_RETURNED;
        }
        if (old.isEmpty() && fresh.matches("return\\b.*")) {
            return EditKind.MISSING_RETURN;
        }
        boolean names = old.matches("[A-Za-z_]\\w*") && fresh.matches("[A-Za-z_]\\w*");
        boolean literals = Set.of("True", "False", "None").contains(old) && Set.of("True", "False", "None").contains(fresh);
        if (literals) {
            return EditKind.WRONG_CONSTANT;
        }
        return names && !old.equals("return") && !fresh.equals("return") ? EditKind.WRONG_VARIABLE : EditKind.OTHER;
    }
}
