package org.lyceum.learning.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.lyceum.learning.Course;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.Lesson.LessonText;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Reads {@code lesson.yaml} and the texts. */
@Component
class LessonType implements ContentType<Lesson> {

    /** Pages of a course beside its lessons. */
    private static final Set<String> RESERVED = Set.of("assignment", "glossary", "completed");

    @Override
    public String kind() {
        return "lesson";
    }

    @Override
    public String nameKey() {
        return "learning.content.lesson";
    }

    @Override
    public String marker() {
        return "lesson.yaml";
    }

    @Override
    public Class<Lesson> valueType() {
        return Lesson.class;
    }

    @Override
    public Lesson read(ContentFolder folder, Problems problems) {
        if (folder.key().chars().filter(c -> c == '/').count() != 1) {
            problems.add(folder.file(marker()), 1, "learning.problem.lesson-place");
            throw new ContentException(folder.key());
        }
        if (RESERVED.contains(folder.name())) {
            problems.add(folder.file(marker()), 1, "learning.problem.reserved-name", folder.name());
        }
        YamlNode yaml = YamlReader.readMap(folder, marker(), problems);
        yaml.allow("id", "order", "minutes", "concepts", "completion", "checks");
        ItemId.check(yaml, folder);
        YamlNode completion = yaml.required("completion");
        completion.allow("checks", "exercises");
        Map<Language, MarkdownFile> files = Translations.read(folder, problems);
        MarkdownChecks.check(files, problems);
        LessonChecks.alone(yaml, files, problems);
        return new Lesson(
                folder.key(),
                yaml.requiredInteger("order", 0, 100_000),
                yaml.requiredInteger("minutes", 1, 600),
                yaml.texts("concepts"),
                CompletionRule.read(completion, "checks"),
                CompletionRule.read(completion, "exercises"),
                keys(yaml),
                texts(files));
    }

    private static Map<String, Set<String>> keys(YamlNode yaml) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        yaml.get("checks").ifPresent(checks -> {
            if (!checks.isMap()) {
                checks.problem("content.problem.not-map");
            }
            checks.entries().keySet().forEach(id -> keys.put(id, new TreeSet<>(checks.texts(id))));
        });
        return keys;
    }

    private static Map<Language, LessonText> texts(Map<Language, MarkdownFile> files) {
        Map<Language, LessonText> texts = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            YamlNode front = file.front();
            front.allow("title", "summary", "questions");
            Map<String, List<String>> questions = new LinkedHashMap<>();
            front.get("questions").ifPresent(node ->
                    node.entries().keySet().forEach(anchor -> questions.put(anchor, node.texts(anchor))));
            texts.put(language, new LessonText(language, front.requiredText("title"),
                    front.requiredText("summary"), questions, file.body()));
        });
        return texts;
    }

    @Override
    public void checkAmong(ContentFolder folder, Lesson lesson, ContentItems items, Problems problems) {
        Problems reported = new Problems();
        YamlNode yaml = YamlReader.readMap(folder, marker(), reported);
        Map<Language, MarkdownFile> files = Translations.read(folder, reported);
        LessonChecks.among(folder, lesson, yaml, files.get(Language.EN), items, problems);
        MarkdownChecks.checkLinks(folder, files, items, problems);
        items.find(Course.class, lesson.courseKey())
                .ifPresent(course -> TermChecks.check(course.value(), files, problems));
    }

    /** The keys of the checks and the completion rule. */
    @Override
    public List<String> judgedFiles(ContentFolder folder) {
        return List.of(marker());
    }
}
