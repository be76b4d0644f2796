package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lyceum.exercise.Standing;
import org.lyceum.exercise.Submission;

class StoredSubmissionsTest extends ExerciseDatabaseTest {

    @Test
    void shouldKeepThePassWhenTheTestsAreEdited() {
        submit(RIGHT, "k");
        shelf.put("hash-2", "judged-2", "[{\"id\":\"new\",\"call\":\"double(5)\",\"expected\":\"11\"}]");

        assertThat(portal.submissions.standing(ada, Shelf.KEY)).isEqualTo(Standing.PASSED_BEFORE_CHANGE);
        assertThat(submit(RIGHT, "k2").passed()).isFalse();
        assertThat(portal.submissions.standing(ada, Shelf.KEY).passed()).isTrue();
        Submission first = portal.submissions.of(ada, Shelf.KEY, 10).stream().filter(Submission::passed).findFirst().orElseThrow();
        assertThat(portal.submissions.verdict(ada, first.id()).orElseThrow().passed()).isTrue();
    }

    @Test
    void shouldAnswerForeignIdsLikeUnknownOnes() {
        Submission submission = submit(RIGHT, "k");

        assertThat(portal.submissions.find(stranger, submission.id())).isEmpty();
        assertThat(portal.submissions.verdict(stranger, submission.id())).isEmpty();
        assertThat(portal.submissions.find(ada, UUID.randomUUID())).isEmpty();
        assertThat(portal.submissions.find(teacher, submission.id())).isPresent();
    }

    @Test
    void shouldExportAndEraseWhatIsThePersonsOwn() {
        submit(RIGHT, "k");
        portal.drafts.save(ada, Shelf.KEY, "draft", 1, 0);
        ExercisePersonalData data = new ExercisePersonalData(portal.store, portal.drafts, portal.kept, jdbc);

        assertThat(new String(data.export(ada).get("submissions.json"), StandardCharsets.UTF_8)).contains("return n * 2");
        assertThat(new String(data.export(ada).get("drafts.json"), StandardCharsets.UTF_8)).contains("draft");
        data.erase(ada);

        assertThat(portal.submissions.of(ada, Shelf.KEY, 10)).isEmpty();
        assertThat(jdbc.sql("select count(*) from submission_test").query(Long.class).single()).isZero();
        assertThat(portal.drafts.find(ada, Shelf.KEY)).isEmpty();
    }
}
