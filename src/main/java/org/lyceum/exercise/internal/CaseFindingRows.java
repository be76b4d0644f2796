package org.lyceum.exercise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.CaseFinding;
import org.lyceum.judge.CaseFinding.Agree;
import org.lyceum.judge.CaseFinding.Differ;
import org.lyceum.judge.CaseFinding.Fault;
import org.lyceum.judge.CaseFinding.Unusable;
import org.lyceum.judge.TestSuite;
import org.lyceum.sandbox.PythonLiteral;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a learner's own test cases said about a program, in the row of its test. */
final class CaseFindingRows {

    private static final String AGREE = "AGREE";
    private static final String DIFFER = "DIFFER";

    private final JdbcClient jdbc;

    CaseFindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID submission, int position, CaseFinding finding) {
        switch (finding) {
            case Agree _ -> write(submission, position, AGREE, 0, null, null);
            case Differ differ -> write(submission, position, DIFFER, differ.number(),
                    PythonLiteral.write(differ.arguments()), PythonLiteral.write(differ.expected()));
            case Unusable unusable ->
                write(submission, position, unusable.fault().name(), unusable.number(), null, null);
        }
    }

    private void write(UUID submission, int position, String finding, int number,
            @Nullable String arguments, @Nullable String expected) {
        jdbc.sql("""
                update submission_test set case_finding = ?, case_number = ?, case_arguments = ?, case_expected = ?
                where submission_id = ? and position = ?
                """)
                .param(1, finding)
                .param(2, number)
                .param(3, arguments == null ? null : StoredText.clean(arguments), java.sql.Types.VARCHAR)
                .param(4, expected == null ? null : StoredText.clean(expected), java.sql.Types.VARCHAR)
                .param(5, submission)
                .param(6, position)
                .update();
    }

    static @Nullable CaseFinding read(ResultSet row, TestSuite suite) throws SQLException {
        String finding = row.getString("case_finding");
        if (finding == null || suite.mutants() == null) {
            return null;
        }
        return switch (finding) {
            case AGREE -> new Agree();
            case DIFFER -> new Differ(row.getInt("case_number"), suite.mutants().function(),
                    VerdictRows.value(row.getString("case_arguments")),
                    VerdictRows.value(row.getString("case_expected")));
            default -> new Unusable(Fault.valueOf(finding), row.getInt("case_number"));
        };
    }
}
