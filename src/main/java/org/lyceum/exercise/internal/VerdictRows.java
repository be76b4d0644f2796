package org.lyceum.exercise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Outcome.Frame;
import org.lyceum.sandbox.Outcome.Raised;
import org.lyceum.sandbox.Outcome.Reason;
import org.lyceum.sandbox.Outcome.Returned;
import org.lyceum.sandbox.Outcome.Stopped;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.PythonLiteralException;
import org.lyceum.sandbox.SyntaxFault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of a verdict as rows, and back. */
@Repository
class VerdictRows {

    private final JdbcClient jdbc;
    private final CaseFindingRows findings;

    VerdictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.findings = new CaseFindingRows(jdbc);
    }

    /** Replaces what an earlier, interrupted judgement may have left. */
    void write(UUID submission, Verdict verdict) {
        jdbc.sql("delete from submission_test where submission_id = ?").param(submission).update();
        int position = 0;
        for (TestVerdict test : verdict.tests()) {
            Outcome outcome = test.actual().outcome();
            jdbc.sql("""
                    insert into submission_test (submission_id, position, test_id, passed, outcome, detail, message,
                                                 frames, stdout, truncated)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(submission, position, test.test().id(), test.passed(), kind(outcome),
                            StoredText.clean(detail(outcome)), StoredText.clean(message(outcome)),
                            StoredText.clean(frames(outcome)), StoredText.clean(test.actual().stdout()),
                            test.actual().truncated())
                    .update();
            if (test.finding() != null) {
                findings.write(submission, position, test.finding());
            }
            position++;
        }
    }

    /** @param suite of the version that was judged; rows of tests that it does not know are left out */
    Verdict read(UUID submission, TestSuite suite) {
        Map<String, TestCase> cases = new LinkedHashMap<>();
        suite.tests().forEach(test -> cases.put(test.id(), test));
        List<TestVerdict> tests = new ArrayList<>();
        jdbc.sql("select * from submission_test where submission_id = ? order by position")
                .param(submission)
                .query(row -> {
                    TestCase test = cases.get(row.getString("test_id"));
                    if (test != null) {
                        tests.add(new TestVerdict(test, row.getBoolean("passed"), new CallResult(
                                outcome(row), row.getString("stdout"), row.getBoolean("truncated")),
                                CaseFindingRows.read(row, suite)));
                    }
                });
        return jdbc.sql("""
                select syntax_type, syntax_message, syntax_line, syntax_column, forbidden, millis
                from submission where id = ?
                """)
                .param(submission)
                .query((row, n) -> new Verdict(syntax(row), lines(row.getString("forbidden")), tests,
                        row.getLong("millis")))
                .single();
    }

    private static @Nullable SyntaxFault syntax(ResultSet row) throws SQLException {
        String type = row.getString("syntax_type");
        return type == null ? null : new SyntaxFault(type, row.getString("syntax_message"),
                row.getInt("syntax_line"), row.getInt("syntax_column"));
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case Returned _ -> "RETURNED";
            case Raised _ -> "RAISED";
            case Stopped _ -> "STOPPED";
        };
    }

    private static String detail(Outcome outcome) {
        return switch (outcome) {
            case Returned returned -> PythonLiteral.write(returned.value());
            case Raised raised -> raised.type();
            case Stopped stopped -> stopped.reason().name();
        };
    }

    private static String message(Outcome outcome) {
        return outcome instanceof Raised raised ? raised.message() : "";
    }

    private static String frames(Outcome outcome) {
        if (!(outcome instanceof Raised raised)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        raised.frames().forEach(frame -> text.append(frame.line()).append(' ')
                .append(frame.function().replace('\n', ' ')).append('\n'));
        return text.toString();
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        return switch (row.getString("outcome")) {
            case "RETURNED" -> new Returned(value(detail));
            case "RAISED" -> new Raised(detail, row.getString("message"), frames(row.getString("frames")));
            default -> new Stopped(Reason.valueOf(detail));
        };
    }

    /** What has no literal form (objects, cut values) comes back as what was shown of it. */
    static PyValue value(String literal) {
        try {
            return PythonLiteral.parse(literal);
        } catch (PythonLiteralException e) {
            return new PyValue.Opaque(literal.replaceFirst("^<(.*) object>$", "$1"));
        }
    }

    private static List<Frame> frames(String text) {
        return lines(text).stream()
                .map(line -> new Frame(line.substring(line.indexOf(' ') + 1),
                        Integer.parseInt(line.substring(0, line.indexOf(' ')))))
                .toList();
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
