package org.lyceum.exercise.internal;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.account.PersonalData;
import org.lyceum.exercise.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Submissions with their programs, and drafts with what they replaced. */
@Component
class ExercisePersonalData implements PersonalData {

    private final SubmissionStore store;
    private final Drafts drafts;
    private final KeptDrafts kept;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ExercisePersonalData(SubmissionStore store, Drafts drafts, KeptDrafts kept, JdbcClient jdbc) {
        this.store = store;
        this.drafts = drafts;
        this.kept = kept;
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return "exercise";
    }

    @Override
    public Map<String, byte[]> export(PersonId person) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("submissions.json", json.writeValueAsBytes(
                store.of(person, Integer.MAX_VALUE).stream().map(ExercisePersonalData::row).toList()));
        files.put("drafts.json", json.writeValueAsBytes(drafts(person)));
        files.put("kept-drafts.json", json.writeValueAsBytes(keptDrafts(person)));
        return files;
    }

    private static Map<String, Object> row(Submission submission) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", submission.id().toString());
        row.put("exercise", submission.exerciseKey());
        row.put("submittedAt", submission.submittedAt().toString());
        row.put("status", submission.status().name());
        row.put("passed", submission.passed());
        row.put("testsPassed", submission.testsPassed());
        row.put("tests", submission.tests());
        row.put("program", submission.program());
        return row;
    }

    private List<Map<String, Object>> drafts(PersonId person) {
        return jdbc.sql("select exercise_key, program from exercise_draft where person_id = ? order by exercise_key")
                .param(person.value())
                .query((row, n) -> Map.<String, Object>of(
                        "exercise", row.getString(1), "program", StoredText.text(row.getBytes(2))))
                .list();
    }

    private List<Map<String, Object>> keptDrafts(PersonId person) {
        return jdbc.sql("""
                select exercise_key, kept_at, reason, program from exercise_kept_draft where person_id = ? order by id
                """)
                .param(person.value())
                .query((row, n) -> Map.<String, Object>of(
                        "exercise", row.getString(1),
                        "keptAt", row.getObject(2, OffsetDateTime.class).toInstant().toString(),
                        "replacedBy", row.getString(3),
                        "program", StoredText.text(row.getBytes(4))))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        store.erase(person);
        drafts.erase(person);
        kept.erase(person);
    }
}
