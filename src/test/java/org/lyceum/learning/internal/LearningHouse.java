package org.lyceum.learning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lyceum.TestClock;
import org.lyceum.account.PersonId;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.LessonBlock;
import org.lyceum.learning.PracticeLog;
import org.lyceum.learning.internal.activity.Activities;
import org.lyceum.learning.internal.assignment.AssignmentResults;
import org.lyceum.learning.internal.assignment.AssignmentsOf;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A course of two lessons, one exercise, and whoever is signed in; for tests of what is counted from the rows. */
public final class LearningHouse {

    public static final String EXERCISE = "c/one/add-up";

    public final TestClock clock = new TestClock();
    public final SignedIn signedIn = new SignedIn();
    public final LearningHistory history;
    public final Activities activities;
    public final Catalogue catalogue;
    public final LessonCheckTexts checks = new LessonCheckTexts(new MarkdownRenderer(new Messages()));
    private final LearningRecords records;
    private final SampleLibrary library = new SampleLibrary();
    private final Study study;
    private final List<Tried> tried = new ArrayList<>();

    private record Tried(PersonId person, PracticeLog.Attempt attempt) {}

    public LearningHouse(JdbcClient jdbc) {
        records = new LearningRecords(jdbc, clock);
        history = new LearningHistory(records);
        catalogue = new Catalogue(library);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("log", new Log());
        BlockCompletions blocks = new BlockCompletions(beans.getBeanProvider(LessonBlock.class));
        activities = new Activities(history, beans.getBeanProvider(PracticeLog.class));
        study = new Study(signedIn, org.lyceum.account.Restrictions.NONE, catalogue, records, blocks, new Completion(catalogue, records, blocks,
                id -> Optional.of(signedIn.require()), event -> {}, clock), checks);
    }

    public AssignmentResults assignments(JdbcClient jdbc) {
        return AssignmentsOf.in(jdbc, library, clock);
    }

    public void answer(String option) {
        study.open("c/one");
        study.answer(library.hash("c/one"), "sum", Set.of(option), Language.EN);
    }

    /** Reads the second lesson to its end. */
    public void read() {
        study.open("c/two");
        study.reach("c/two", "end");
    }

    public void attempt(boolean passed) {
        tried.add(new Tried(signedIn.require().id(), new PracticeLog.Attempt(EXERCISE, passed, clock.instant())));
    }

    private final class Log implements PracticeLog {

        @Override
        public List<Attempt> attempts(PersonId person) {
            return tried.stream().filter(each -> each.person().equals(person)).map(Tried::attempt).toList();
        }

        @Override
        public Optional<Title> title(String key, Language language) {
            return key.equals(EXERCISE) ? Optional.of(new Title("Add up", Language.EN)) : Optional.empty();
        }
    }
}
