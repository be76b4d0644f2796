package org.lyceum.exercise.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItems;
import org.lyceum.content.ContentType;
import org.lyceum.content.MarkdownChecks;
import org.lyceum.content.MarkdownFile;
import org.lyceum.content.Problems;
import org.lyceum.content.Translations;
import org.lyceum.content.YamlNode;
import org.lyceum.content.YamlReader;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.judge.Mutants;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.learning.Course;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads {@code exercise.yaml}, the programs, {@code tests.json} and the texts. */
@Component
class ExerciseType implements ContentType<Exercise> {

    /** What the wall clock may add to the CPU time: start of the guest, a busy machine. */
    private static final Duration WALL_SLACK = Duration.ofSeconds(4);

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final ObjectProvider<Sandbox> sandbox;

    /** @param sandbox asked for only by {@link #check}, so that reading needs no pool */
    ExerciseType(ObjectProvider<Sandbox> sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public String kind() {
        return "exercise";
    }

    @Override
    public String nameKey() {
        return "exercise.content.kind";
    }

    @Override
    public String marker() {
        return "exercise.yaml";
    }

    @Override
    public Class<Exercise> valueType() {
        return Exercise.class;
    }

    @Override
    public Exercise read(ContentFolder folder, Problems problems) {
        YamlNode yaml = YamlReader.readMap(folder, marker(), problems);
        yaml.allow("id", "order", "entry", "concepts", "limits", "hint-ceiling", "weight");
        String id = yaml.requiredText("id");
        if (!id.isEmpty() && !id.equals(folder.name())) {
            yaml.problemAt("id", "exercise.problem.id-folder", id, folder.name());
        }
        TestSuite suite = MutantPrograms.read(folder, suite(folder, problems), problems);
        String reference = program(folder, "reference.py", problems);
        String entry = yaml.requiredText("entry");
        if (!IDENTIFIER.matcher(entry).matches()) {
            yaml.problemAt("entry", "exercise.problem.entry-name", entry);
        } else if (suite.kind() == TestSuite.Kind.FUNCTION && !defines(reference, entry)) {
            problems.add(folder.file("reference.py"), 1, "exercise.problem.entry-missing", entry);
        } else if (suite.kind() == TestSuite.Kind.MUTANTS && !defines(reference, Mutants.ENTRY)) {
            problems.add(folder.file("reference.py"), 1, "exercise.problem.entry-missing", Mutants.ENTRY);
        }
        return new Exercise(
                folder.key(),
                yaml.requiredInteger("order", 0, 100_000),
                entry,
                yaml.texts("concepts"),
                limits(yaml.required("limits")),
                yaml.requiredInteger("hint-ceiling", 1, 4),
                yaml.integer("weight", 1, 1_000, 1),
                folder.text("prelude.py").orElse(""),
                program(folder, "starter.py", problems),
                reference,
                programs(folder, "accepted/"),
                folder.text("inputs.py").orElse(null),
                suite,
                texts(folder, suite, problems));
    }

    private static Limits limits(YamlNode limits) {
        limits.allow("cpu-seconds", "output-kib");
        Duration cpu = Duration.ofSeconds(limits.requiredInteger("cpu-seconds", 1, 30));
        return new Limits(cpu, cpu.plus(WALL_SLACK), limits.requiredInteger("output-kib", 1, 1024) * 1024, 0);
    }

    private static TestSuite suite(ContentFolder folder, Problems problems) {
        byte[] json = folder.files().get("tests.json");
        if (json == null) {
            problems.add(folder.file("tests.json"), 0, "content.problem.missing-file", "tests.json");
            throw new ContentException(folder.key());
        }
        try {
            TestSuite suite = TestSuiteReader.read(new String(json, StandardCharsets.UTF_8));
            if (suite.tests().stream().noneMatch(TestCase::visible)) {
                problems.add(folder.file("tests.json"), 1, "exercise.problem.nothing-visible");
            }
            return suite;
        } catch (TestSuiteException e) {
            problems.add(folder.file("tests.json"), e.line(), "exercise.problem.tests", e.reason());
            throw new ContentException(folder.key());
        }
    }

    private static String program(ContentFolder folder, String name, Problems problems) {
        String source = folder.text(name).orElse("");
        if (source.isBlank()) {
            problems.add(folder.file(name), 0, "exercise.problem.no-program", name);
            throw new ContentException(folder.key());
        }
        return source;
    }

    static boolean defines(String source, String name) {
        return Pattern.compile("(?m)^(?:(?:async )?def|class) +%1$s\\b|^%1$s *=".formatted(name)).matcher(source).find();
    }

    /** Programs of a sub-folder by file name. */
    static Map<String, String> programs(ContentFolder folder, String prefix) {
        Map<String, String> programs = new LinkedHashMap<>();
        folder.files().keySet().stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(".py"))
                .forEach(name -> programs.put(name, folder.text(name).orElse("")));
        return programs;
    }

    private static Map<Language, ExerciseText> texts(ContentFolder folder, TestSuite suite, Problems problems) {
        Map<Language, MarkdownFile> files = Translations.read(folder, problems);
        MarkdownChecks.check(files, problems);
        Map<Language, ExerciseText> texts = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            YamlNode front = file.front();
            front.allow("title", "summary", "messages");
            Map<String, String> messages = new LinkedHashMap<>();
            front.get("messages").ifPresent(node ->
                    node.entries().forEach((key, text) -> messages.put(key, text.text())));
            suite.tests().stream().map(TestCase::messageKey)
                    .filter(key -> key != null && !messages.containsKey(key))
                    .forEach(key -> problems.add(file.file(), 1, "exercise.problem.message-missing", key));
            texts.put(language, new ExerciseText(language, front.requiredText("title"),
                    front.requiredText("summary"), file.body(), messages));
        });
        return texts;
    }

    @Override
    public List<String> judgedFiles(ContentFolder folder) {
        return folder.files().keySet().stream()
                .filter(name -> name.equals(marker()) || name.equals("tests.json") || name.equals("reference.py")
                        || name.equals("prelude.py") || name.equals("inputs.py") || name.startsWith("accepted/")
                        || name.startsWith(MutantPrograms.FOLDER))
                .toList();
    }

    @Override
    public void checkAmong(ContentFolder folder, Exercise exercise, ContentItems items, Problems problems) {
        Problems reported = new Problems();
        YamlNode yaml = YamlReader.readMap(folder, marker(), reported);
        if (!items.keys("lesson").contains(exercise.lessonKey())) {
            problems.add(folder.file(marker()), 1, "exercise.problem.place");
        }
        String course = exercise.key().substring(0, Math.max(0, exercise.key().indexOf('/')));
        items.find(Course.class, course).ifPresent(found -> yaml.get("concepts")
                .map(YamlNode::items).orElse(List.of()).forEach(concept -> {
                    String id = concept.scalar().orElse("");
                    if (!found.value().terms().containsKey(id)) {
                        problems.add(yaml.file(), concept.line(), "exercise.problem.concept", id);
                    }
                }));
        MarkdownChecks.checkLinks(folder, Translations.read(folder, reported), items, problems);
    }

    @Override
    public void check(ContentFolder folder, Exercise exercise, Problems problems) {
        CodeParity.check(Translations.read(folder, new Problems()), problems);
        new ProgramChecks(sandbox.getObject(), problems).check(folder, exercise);
    }
}
