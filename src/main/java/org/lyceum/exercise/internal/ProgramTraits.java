package org.lyceum.exercise.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a program goes about its task, as far as its tokens tell: nothing is run and nothing is parsed.
 *
 * @param lines      that hold code; comments, docstrings and blank lines do not count
 * @param constructs that occur, in the order of the constants
 * @param libraries  names of imported modules, in alphabetical order
 * @param tokens     without comments and blanks, to tell whether two programs are the same
 */
public record ProgramTraits(int lines, Set<Construct> constructs, List<String> libraries, List<String> tokens) {

    /** What a program may be built from. */
    public enum Construct {
        FOR_LOOP,
        WHILE_LOOP,
        COMPREHENSION,
        RECURSION,
        GENERATOR,
        SLICE,
        SORTING,
        AGGREGATE,
        LAMBDA,
        EXCEPTION,
        CLASS
    }

    private static final Set<String> AGGREGATES =
            Set.of("sum", "any", "all", "max", "min", "map", "filter", "zip", "enumerate");

    public static ProgramTraits of(String program) {
        List<PythonTokens.Token> tokens = PythonTokens.of(program);
        Reader reader = new Reader(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            reader.read(i);
        }
        return new ProgramTraits(
                (int) tokens.stream().filter(token -> !token.docstring()).map(PythonTokens.Token::line).distinct().count(),
                reader.constructs, List.copyOf(reader.libraries),
                tokens.stream().filter(token -> !token.docstring())
                        .map(token -> (token.startsLine() ? "\n" + token.indent() : "") + token.text())
                        .collect(Collectors.toUnmodifiableList()));
    }

    /** Of these constructs, those that the other does not have. */
    public List<Construct> constructsBeyond(ProgramTraits other) {
        return constructs.stream().filter(construct -> !other.constructs.contains(construct)).toList();
    }

    public List<String> librariesBeyond(ProgramTraits other) {
        return libraries.stream().filter(library -> !other.libraries.contains(library)).toList();
    }

    /** In how many constructs and libraries the two differ. */
    int distance(ProgramTraits other) {
        return constructsBeyond(other).size() + other.constructsBeyond(this).size()
                + librariesBeyond(other).size() + other.librariesBeyond(this).size();
    }

    /** Walks over the tokens once. */
    private static final class Reader {

        private record Function(String name, int indent) {}

        final EnumSet<Construct> constructs = EnumSet.noneOf(Construct.class);
        final TreeSet<String> libraries = new TreeSet<>();
        private final List<PythonTokens.Token> tokens;
        private final Deque<Function> functions = new ArrayDeque<>();
        /** Open brackets: s for a subscript, else the bracket. */
        private final List<Character> brackets = new ArrayList<>();

        Reader(List<PythonTokens.Token> tokens) {
            this.tokens = tokens;
        }

        void read(int i) {
            PythonTokens.Token token = tokens.get(i);
            if (token.startsLine()) {
                while (!functions.isEmpty() && functions.peek().indent() >= token.indent()) {
                    functions.pop();
                }
            }
            switch (token.text()) {
                case "for" -> constructs.add(brackets.isEmpty() ? Construct.FOR_LOOP : Construct.COMPREHENSION);
                case "while" -> constructs.add(Construct.WHILE_LOOP);
                case "yield" -> constructs.add(Construct.GENERATOR);
                case "lambda" -> constructs.add(Construct.LAMBDA);
                case "try" -> constructs.add(Construct.EXCEPTION);
                case "class" -> constructs.add(Construct.CLASS);
                case "def" -> functions.push(new Function(text(i + 1), indentOfLine(i)));
                case "import" -> imported(i);
                case "(", "{" -> brackets.add(token.text().charAt(0));
                case "[" -> brackets.add(i > 0 && !token.startsLine() && tokens.get(i - 1).endsOperand() ? 's' : '[');
                case ")", "]", "}" -> {
                    if (!brackets.isEmpty()) {
                        brackets.removeLast();
                    }
                }
                case ":" -> {
                    if (!brackets.isEmpty() && brackets.getLast() == 's') {
                        constructs.add(Construct.SLICE);
                    }
                }
                default -> name(i, token);
            }
        }

        private void name(int i, PythonTokens.Token token) {
            boolean method = text(i - 1).equals(".");
            if (token.text().equals(method ? "sort" : "sorted")) {
                constructs.add(Construct.SORTING);
            }
            if (!text(i + 1).equals("(") || text(i - 1).equals("def")) {
                return;
            }
            if (!method && AGGREGATES.contains(token.text())) {
                constructs.add(Construct.AGGREGATE);
            }
            boolean own = !method || text(i - 2).equals("self");
            if (own && functions.stream().anyMatch(function -> function.name().equals(token.text()))) {
                constructs.add(Construct.RECURSION);
            }
        }

        private void imported(int i) {
            if (tokens.get(i).startsLine()) {
                addLibraries(i + 1);
                return;
            }
            int start = startOfLine(i);
            if (text(start).equals("from")) {
                libraries.add(text(start + 1));
            }
        }

        /** {@code a.b as c, d}: the first name of each. */
        private void addLibraries(int first) {
            libraries.add(text(first));
            for (int i = first; i < tokens.size() && !tokens.get(i).startsLine(); i++) {
                if (text(i).equals(",")) {
                    libraries.add(text(i + 1));
                }
            }
        }

        private int indentOfLine(int i) {
            return tokens.get(startOfLine(i)).indent();
        }

        private int startOfLine(int i) {
            int start = i;
            while (start > 0 && !tokens.get(start).startsLine()) {
                start--;
            }
            return start;
        }

        private String text(int i) {
            return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
        }
    }
}
