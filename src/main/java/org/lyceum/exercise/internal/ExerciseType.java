package org.lyceum.exercise.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.learning.Course;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads {@code exercise.yaml}, the programs, {@code tests.json} and the texts. */
@Component
class ExerciseType implements ContentType<Exercise> {

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
        ProgramFiles programs = ProgramFiles.read(folder, yaml, problems);
        return new Exercise(
                folder.key(),
                yaml.requiredInteger("order", 0, 100_000),
                programs.entry(),
                yaml.texts("concepts"),
                programs.limits(),
                yaml.requiredInteger("hint-ceiling", 1, 4),
                yaml.integer("weight", 1, 1_000, 1),
                programs.prelude(),
                programs.starter(),
                programs.reference(),
                programs.accepted(),
                programs.inputs(),
                programs.suite(),
                texts(folder, programs.suite(), problems));
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
                .filter(name -> name.equals(marker()) || ProgramFiles.isJudged(name))
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
