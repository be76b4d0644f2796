package org.lyceum.repair.engine.mutate;

import java.math.BigInteger;
import java.util.List;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** Off by one in numbers and indexes, and the wrong constant or initial value. */
final class Numbers implements Mutator {

    private static final List<String> CONSTANTS = List.of("0", "1", "-1", "True", "False", "None", "[]", "\"\"", "()");
    private static final String[] LITERALS = {
        "integer", "true", "false", "none", "string", "list", "tuple", "dictionary", "float"
    };

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node number : subject.all("integer")) {
            step(number, proposals);
        }
        for (Node literal : subject.all(LITERALS)) {
            if (literal.parts().size() <= 1 && literal.text().length() <= 12) {
                constants(literal, subject, proposals);
            }
        }
        for (Node subscript : subject.all("subscript")) {
            subscript.children().stream().filter(child -> "subscript".equals(child.field())).forEach(index -> {
                if (index.is("slice")) {
                    slice(index, proposals);
                } else if (!index.is("integer", "string", "unary_operator")) {
                    proposals.replace(index, index.text() + " + 1", EditKind.OFF_BY_ONE, 0.6);
                    proposals.replace(index, index.text() + " - 1", EditKind.OFF_BY_ONE, 0.6);
                }
            });
        }
        for (Node returned : subject.all("return_statement")) {
            for (Node value : returned.parts()) {
                if (value.is("identifier", "call", "binary_operator")) {
                    proposals.replace(value, value.text() + " + 1", EditKind.OFF_BY_ONE, 0.4);
                    proposals.replace(value, value.text() + " - 1", EditKind.OFF_BY_ONE, 0.4);
                }
            }
        }
        for (Node comparison : subject.all("comparison_operator")) {
            for (Node side : comparison.parts()) {
                if (side.is("call", "identifier")) {
                    proposals.replace(side, side.text() + " - 1", EditKind.OFF_BY_ONE, 0.4);
                    proposals.replace(side, side.text() + " + 1", EditKind.OFF_BY_ONE, 0.4);
                }
            }
        }
        for (Node offset : subject.all("binary_operator")) {
            List<Node> sides = offset.parts();
            if (sides.size() == 2 && sides.get(1).is("integer")) {
                proposals.replace(offset, sides.get(0).text(), EditKind.OFF_BY_ONE, 0.6);
            }
        }
    }

    private static void step(Node number, Proposals proposals) {
        BigInteger value;
        try {
            value = new BigInteger(number.text());
        } catch (NumberFormatException notDecimal) {
            return;
        }
        boolean initial = initial(number);
        EditKind kind = initial ? EditKind.WRONG_INITIAL_VALUE : EditKind.OFF_BY_ONE;
        proposals.replace(number, value.add(BigInteger.ONE).toString(), kind, 0.7);
        proposals.replace(number, value.subtract(BigInteger.ONE).toString(), kind, 0.7);
        if (number.parentIs("unary_operator")) {
            proposals.replace(number.parent(), number.text(), EditKind.WRONG_CONSTANT, 0.5);
        } else if (value.signum() > 0) {
            proposals.replace(number, "-" + value, EditKind.WRONG_CONSTANT, 0.4);
        }
    }

    private static void constants(Node literal, Subject subject, Proposals proposals) {
        boolean initial = initial(literal);
        boolean returned = literal.parentIs("return_statement");
        EditKind kind = initial ? EditKind.WRONG_INITIAL_VALUE : EditKind.WRONG_CONSTANT;
        for (String constant : CONSTANTS) {
            proposals.replace(literal, constant, kind, initial || returned ? 0.6 : 0.25);
        }
    }

    private static void slice(Node slice, Proposals proposals) {
        for (Node bound : slice.parts()) {
            proposals.replace(bound, "", EditKind.OFF_BY_ONE, 0.4);
            if (!bound.is("integer")) {
                proposals.replace(bound, bound.text() + " + 1", EditKind.OFF_BY_ONE, 0.6);
                proposals.replace(bound, bound.text() + " - 1", EditKind.OFF_BY_ONE, 0.6);
            }
        }
        if (slice.text().startsWith(":")) {
            proposals.replace(slice.start(), slice.start(), "1", EditKind.OFF_BY_ONE, 0.4);
        }
        if (slice.text().endsWith(":") && slice.text().length() > 1) {
            proposals.replace(slice.end(), slice.end(), "-1", EditKind.OFF_BY_ONE, 0.4);
        }
    }

    /** Whether the literal is the value a variable starts with before some later loop. */
    private static boolean initial(Node literal) {
        Node statement = Source.statementOf(literal);
        return literal.parentIs("assignment") && statement != null
                && statement.enclosing("for_statement", "while_statement") == null;
    }
}
