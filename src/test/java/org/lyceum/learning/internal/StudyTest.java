package org.lyceum.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lyceum.TestDatabase;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.CourseCompleted;
import org.lyceum.learning.LessonBlock;
import org.lyceum.learning.LessonCompleted;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Course {@code c}: lesson {@code one} with a check and an exercise, lesson {@code two} with reading only. */
class StudyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Person ADA = person("ada");
    private static final Person BOB = person("bob");

    private final List<Object> events = new ArrayList<>();
    private final Set<String> passed = new HashSet<>();
    private final SampleLibrary library = new SampleLibrary();
    private Optional<Person> signedIn = Optional.of(ADA);
    private LearningRecords records;
    private Completion completion;
    private Study study;

    @ParameterizedTest
    @EnumSource
    void shouldCompleteLessonAndCourseOnceWhenAllIsDone(TestDatabase database) {
        start(database);
        study.open("c/one");
        assertThat(study.answer(library.hash("c/one"), "sum", Set.of("b"), Language.EN).orElseThrow().correct()).isTrue();
        assertThat(events).isEmpty();

        passed.add("add-up");
        completion.reconsider(ADA.id(), "c/one");
        completion.reconsider(ADA.id(), "c/one");
        assertThat(events).containsExactly(
                new LessonCompleted(ADA.id(), "c/one", library.hash("c/one"), CLOCK.instant()));

        study.open("c/two");
        study.reach("c/two", "start");
        assertThat(events).hasSize(1);
        study.reach("c/two", "end");
        study.reach("c/two", "end");

        assertThat(events).hasSize(3).endsWith(
                new LessonCompleted(ADA.id(), "c/two", library.hash("c/two"), CLOCK.instant()),
                new CourseCompleted(ADA.id(), "c", library.courseHash(), CLOCK.instant()));
        assertThat(study.mine()).singleElement().satisfies(standing -> {
            assertThat(standing.completed()).isTrue();
            assertThat(standing.done()).isEqualTo(2);
            assertThat(standing.next()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepEveryAttemptAndTellWhyWhenAnAnswerIsWrong(TestDatabase database) {
        start(database);
        study.open("c/one");

        Study.Judgement wrong = study.answer(library.hash("c/one"), "sum", Set.of("a"), Language.DE).orElseThrow();
        Study.Judgement right = study.answer(library.hash("c/one"), "sum", Set.of("b"), Language.DE).orElseThrow();

        assertThat(wrong).isEqualTo(new Study.Judgement(false, "<p>Weil eins.</p>"));
        assertThat(right.correct()).isTrue();
        assertThat(records.answers(ADA.id())).extracting(LearningRecords.AnswerRow::chosen,
                LearningRecords.AnswerRow::correct).containsExactly(
                org.assertj.core.groups.Tuple.tuple("a", false), org.assertj.core.groups.Tuple.tuple("b", true));
        assertThat(study.standing(library.lesson("c/one").value()).solved()).containsExactly("sum");
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseAnswersWhenCheckOptionOrVersionDoNotExist(TestDatabase database) {
        start(database);
        String hash = library.hash("c/one");

        assertThat(study.answer(hash, "nothing", Set.of("a"), Language.EN)).isEmpty();
        assertThat(study.answer(hash, "sum", Set.of("z"), Language.EN)).isEmpty();
        assertThat(study.answer(hash, "sum", Set.of(), Language.EN)).isEmpty();
        assertThat(study.answer("0".repeat(64), "sum", Set.of("a"), Language.EN)).isEmpty();
        assertThat(study.open("c/three")).isFalse();
        assertThat(study.enrol("d")).isFalse();
        assertThat(records.answers(ADA.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldReturnToTheSectionWhenTheLessonIsOpenedAgain(TestDatabase database) {
        start(database);
        study.open("c/two");
        study.reach("c/two", "start");
        study.reach("c/two", "no-such-anchor");
        study.open("c/two");

        assertThat(study.standing(library.lesson("c/two").value()).section()).isEqualTo("start");
        assertThat(study.mine().getFirst().next().orElseThrow().key()).isEqualTo("c/two");
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepPeopleApartAndEraseOne(TestDatabase database) {
        start(database);
        study.open("c/one");
        study.answer(library.hash("c/one"), "sum", Set.of("b"), Language.EN);
        signedIn = Optional.of(BOB);
        assertThat(study.mine()).isEmpty();
        assertThat(study.standing(library.lesson("c/one").value()).solved()).isEmpty();
        study.open("c/one");

        LearningPersonalData data = new LearningPersonalData(records, List.of());
        Map<String, byte[]> export = data.export(ADA.id());
        assertThat(new String(export.get("answers.json"), StandardCharsets.UTF_8)).contains("\"sum\"", "2026-11-23");
        data.erase(ADA.id());

        assertThat(records.enrolments(ADA.id())).isEmpty();
        assertThat(records.answers(ADA.id())).isEmpty();
        assertThat(records.lessons(ADA.id())).isEmpty();
        assertThat(records.enrolments(BOB.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseEverythingWhenNobodyIsSignedIn(TestDatabase database) {
        start(database);
        signedIn = Optional.empty();

        assertThatThrownBy(study::courses).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> study.open("c/one")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> study.reach("c/one", "start")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> study.answer(library.hash("c/one"), "sum", Set.of("b"), Language.EN))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void start(TestDatabase database) {
        records = new LearningRecords(JdbcClient.create(database.fresh()), CLOCK);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("exercise", new Exercises());
        Catalogue catalogue = new Catalogue(library);
        BlockCompletions blocks = new BlockCompletions(beans.getBeanProvider(LessonBlock.class));
        completion = new Completion(catalogue, records, blocks,
                id -> List.of(ADA, BOB).stream().filter(person -> person.id().equals(id)).findFirst(),
                events::add, CLOCK);
        study = new Study(new SignedIn(), org.lyceum.account.Restrictions.NONE, catalogue, records, blocks, completion, 
                new LessonCheckTexts(new MarkdownRenderer(new Messages())));
    }

    private static Person person(String name) {
        return new Person(new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                name + "@example.org", name, "", Language.EN, ZoneId.of("UTC"));
    }

    private final class SignedIn implements CurrentPerson {
        @Override
        public Optional<Person> find() {
            return signedIn;
        }

        @Override
        public Person require() {
            return signedIn.orElseThrow(() -> new AccessDeniedException("nobody"));
        }
    }

    private final class Exercises implements LessonBlock {
        @Override
        public String name() {
            return "exercise";
        }

        @Override
        public Component render(String lessonKey, String blockId, Person person) {
            return new Span();
        }

        @Override
        public Set<String> completed(String lessonKey, Person person) {
            return person.equals(ADA) ? passed : Set.of();
        }
    }
}
