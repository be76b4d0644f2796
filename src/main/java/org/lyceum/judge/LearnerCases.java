package org.lyceum.judge;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.judge.CaseFinding.Fault;
import org.lyceum.judge.CaseFinding.Unusable;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;

/** The test cases that a program's {@code cases()} returned, read strictly. */
public final class LearnerCases {

    public record Case(PyValue.Tuple arguments, PyValue expected) {}

    /** The cases do not have the form that they should have. */
    static final class UnusableException extends Exception {

        private final transient Unusable why;

        UnusableException(Fault fault, int number) {
            super(fault.name(), null, false, false);
            why = new Unusable(fault, number);
        }

        Unusable why() {
            return why;
        }
    }

    private LearnerCases() {}

    /** The cases in what a call of {@code cases()} gave; none when they cannot be used. */
    public static List<Case> usable(Outcome outcome) {
        try {
            return read(outcome, Integer.MAX_VALUE);
        } catch (UnusableException e) {
            return List.of();
        }
    }

    static List<Case> read(Outcome outcome, int most) throws UnusableException {
        return switch (outcome) {
            case Outcome.Returned(PyValue value) -> cases(value, most);
            // Raised by the call itself and not within the program: there is no such name.
            case Outcome.Raised raised when raised.type().equals("NameError") && raised.frames().isEmpty() ->
                throw new UnusableException(Fault.MISSING, 0);
            case Outcome.Raised _, Outcome.Stopped _ -> throw new UnusableException(Fault.FAILED, 0);
        };
    }

    private static List<Case> cases(PyValue value, int most) throws UnusableException {
        // A list beyond the bounds of the sandbox arrives as an object of that name.
        if (value instanceof PyValue.Opaque(String type) && type.startsWith("list (")) {
            throw new UnusableException(Fault.UNREADABLE, 0);
        }
        if (!(value instanceof PyValue.ListOf(List<PyValue> items))) throw new UnusableException(Fault.NO_LIST, 0);
        if (items.isEmpty()) throw new UnusableException(Fault.EMPTY, 0);
        if (items.size() > most) throw new UnusableException(Fault.TOO_MANY, most);
        List<Case> cases = new ArrayList<>();
        for (PyValue item : items) cases.add(one(item, cases.size() + 1));
        return cases;
    }

    private static Case one(PyValue item, int number) throws UnusableException {
        if (!(item instanceof PyValue.Tuple(List<PyValue> pair)) || pair.size() != 2) {
            throw new UnusableException(Fault.NO_PAIR, number);
        }
        if (!(pair.getFirst() instanceof PyValue.Tuple arguments)) throw new UnusableException(Fault.NO_TUPLE, number);
        if (!pair.stream().allMatch(PyValue::readable)) throw new UnusableException(Fault.UNREADABLE, number);
        return new Case(arguments, pair.getLast());
    }
}
