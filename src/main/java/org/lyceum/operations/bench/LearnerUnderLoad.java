package org.lyceum.operations.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** One learner's evening: signs in, reads lessons, answers checks, submits programs, with time to think in between. */
final class LearnerUnderLoad {

    private final int number;
    private final Language language;
    private final BenchCourse course;
    private final Messages messages;
    private final Timings timings;
    private final Duration think;
    private final Random random;
    private final FlowTab tab;

    LearnerUnderLoad(int number, HttpClient client, URI site, BenchCourse course, Messages messages, Timings timings,
            Duration think) {
        this.number = number;
        this.language = BenchLearners.language(number);
        this.course = course;
        this.messages = messages;
        this.timings = timings;
        this.think = think;
        this.random = new Random(number);
        this.tab = new FlowTab(client, site);
    }

    void signIn() throws Exception {
        timings.time("sign-in page", () -> {
            tab.load("sign-in");
            tab.await("the sign-in form", tree -> tree.field("_csrf").isPresent());
        });
        timings.time("password", () -> tab.signIn(BenchLearners.email(number), BenchLearners.PASSWORD));
        timings.time("home", () -> {
            tab.load("");
            shows(text("learning.home.title", "Learner " + number));
        });
    }

    void learn(BooleanSupplier goesOn) throws Exception {
        List<Path> lessons = course.lessons();
        while (goesOn.getAsBoolean()) {
            Path lesson = lessons.get(random.nextInt(lessons.size()));
            think();
            timings.time("catalogue", () -> follow("courses", course.title(language)));
            think();
            timings.time("course", () -> follow(course.path(), BenchCourse.title(lesson, language)));
            think();
            timings.time("lesson", () -> follow(course.path(lesson), BenchCourse.heading(lesson, language)));
            think();
            check();
            List<Path> exercises = course.exercises(lesson);
            if (!exercises.isEmpty() && goesOn.getAsBoolean()) {
                solve(exercises.get(random.nextInt(exercises.size())));
            }
        }
    }

    /** Answers the first question of the lesson that takes one answer, unless it is answered. */
    private void check() throws Exception {
        OptionalInt group = tab.read(tree ->
                tree.labelled("vaadin-radio-group", text("learning.check.one")));
        if (group.isEmpty()) {
            return;
        }
        OptionalInt button = tab.read(tree ->
                tree.near(group.getAsInt(), "vaadin-button", text("learning.check.submit")));
        List<Integer> options = tab.read(tree -> tree.children(group.getAsInt(), "vaadin-radio-button"));
        if (button.isEmpty() || tab.read(tree -> tree.shows(text("learning.check.solved")))) {
            return; // answered before
        }
        int option = options.get(random.nextInt(options.size()));
        tab.choose(group.getAsInt(), option, tab.read(tree -> tree.property(option, "value")));
        timings.time("check", () -> {
            tab.click(button.getAsInt());
            tab.await("what the check says", tree -> tree.shows(text("learning.check.right"))
                    || tree.shows(text("learning.check.wrong")));
        });
        think();
    }

    private void solve(Path exercise) throws Exception {
        timings.time("exercise", () -> follow(course.path(exercise), BenchCourse.title(exercise, language)));
        for (int i = 0; i < 2; i++) {
            think();
            BenchCourse.Attempt attempt = BenchCourse.attempt(exercise, random);
            int editor = tab.read(tree -> tree.first("code-editor")).orElseThrow(() -> new IOException("no editor"));
            int submit = tab.read(tree -> tree.named("vaadin-button", text("exercise.action.submit")))
                    .orElseThrow(() -> new IOException("no button to submit"));
            // nobody's program is another's, so that no verdict or repair is there already
            String program = attempt.program() + "# " + number + " " + System.nanoTime() + "\n";
            timings.time("draft kept", () -> tab.type(editor, program));
            timings.time("verdict", () -> {
                tab.click(submit);
                tab.await("the verdict", tree -> !tree.shows(text("exercise.history.waiting")) && shows(tree, attempt));
            });
        }
    }

    private boolean shows(FlowTree tree, BenchCourse.Attempt attempt) {
        return attempt.right()
                ? tree.shows(text("exercise.verdict.all-passed"))
                : tree.shows(text("exercise.history.syntax")) || IntStream.range(0, attempt.tests())
                        .anyMatch(passed -> tree.shows(text("exercise.verdict.summary", passed, attempt.tests())));
    }

    private void follow(String path, String shown) throws Exception {
        tab.follow(path);
        shows(shown);
    }

    private void shows(String words) throws Exception {
        tab.await(words, tree -> tree.shows(words));
    }

    private String text(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }

    private void think() throws InterruptedException {
        Thread.sleep((long) (think.toMillis() * (0.5 + random.nextDouble())));
    }

    @Override
    public String toString() {
        return "learner " + number;
    }

    void leave() {
        tab.close();
    }
}
