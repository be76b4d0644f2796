package org.lyceum.learning.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.lyceum.learning.Course;
import org.lyceum.learning.CourseText;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.Term;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Reads {@code course.yaml}, {@code terms.yaml} and the texts. */
@Component
class CourseType implements ContentType<Course> {

    private static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    @Override
    public String kind() {
        return "course";
    }

    @Override
    public String nameKey() {
        return "learning.content.course";
    }

    @Override
    public String marker() {
        return "course.yaml";
    }

    @Override
    public Class<Course> valueType() {
        return Course.class;
    }

    @Override
    public Course read(ContentFolder folder, Problems problems) {
        YamlNode yaml = YamlReader.readMap(folder, marker(), problems);
        yaml.allow("id", "level", "order", "licence", "prerequisites", "completion");
        ItemId.check(yaml, folder);
        YamlNode completion = yaml.required("completion");
        completion.allow("lessons");
        String level = yaml.oneOf("level", LEVELS);
        return new Course(
                folder.key(),
                Course.Level.valueOf(level.toUpperCase(Locale.ROOT)),
                yaml.requiredInteger("order", 0, 100_000),
                yaml.requiredText("licence"),
                yaml.texts("prerequisites"),
                CompletionRule.read(completion, "lessons"),
                texts(folder, problems),
                terms(folder, problems));
    }

    private static Map<Language, CourseText> texts(ContentFolder folder, Problems problems) {
        Map<Language, CourseText> texts = new EnumMap<>(Language.class);
        Map<Language, MarkdownFile> files = Translations.read(folder, problems);
        MarkdownChecks.check(files, problems);
        files.forEach((language, file) -> {
            YamlNode front = file.front();
            front.allow("title", "summary", "outcomes");
            texts.put(language, new CourseText(language, front.requiredText("title"),
                    front.requiredText("summary"), front.texts("outcomes"), file.body()));
        });
        files.forEach((language, file) -> {
            int outcomes = texts.get(language).outcomes().size();
            int wanted = texts.get(Language.EN).outcomes().size();
            if (outcomes != wanted) {
                file.front().problemAt("outcomes", "learning.problem.outcomes", outcomes, wanted);
            }
        });
        return texts;
    }

    private static Map<String, Term> terms(ContentFolder folder, Problems problems) {
        Map<String, Term> terms = new LinkedHashMap<>();
        if (!folder.files().containsKey("terms.yaml")) {
            return terms;
        }
        YamlNode yaml = YamlReader.readMap(folder, "terms.yaml", problems);
        yaml.allow("terms");
        yaml.required("terms").entries().forEach((id, node) -> terms.put(id, term(id, node)));
        return terms;
    }

    private static Term term(String id, YamlNode node) {
        Map<Language, Term.TermText> texts = new EnumMap<>(Language.class);
        node.allow(java.util.Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new));
        for (Language language : Language.values()) {
            if (!node.has(language.tag())) {
                node.problem("learning.problem.term-language", id, language.nativeName());
                continue;
            }
            YamlNode text = node.required(language.tag());
            text.allow("name", "definition");
            texts.put(language, new Term.TermText(text.requiredText("name"), text.requiredText("definition")));
        }
        texts.putIfAbsent(Language.EN, new Term.TermText(id, ""));
        return new Term(id, texts);
    }

    /** What decides completion; texts and terms are prose. */
    @Override
    public List<String> judgedFiles(ContentFolder folder) {
        return List.of(marker());
    }

    @Override
    public void checkAmong(ContentFolder folder, Course course, ContentItems items, Problems problems) {
        YamlNode yaml = YamlReader.readMap(folder, marker(), new Problems());
        MarkdownChecks.checkLinks(folder, Translations.read(folder, new Problems()), items, problems);
        TermChecks.check(course, Translations.read(folder, new Problems()), problems);
        for (String prerequisite : course.prerequisites()) {
            if (!items.keys(kind()).contains(prerequisite) || prerequisite.equals(course.key())) {
                problems.add(folder.file(marker()), yaml.line("prerequisites"),
                        "learning.problem.prerequisite", prerequisite);
            }
        }
        long lessons = items.all(Lesson.class).stream()
                .filter(lesson -> lesson.value().courseKey().equals(course.key()))
                .count();
        if (course.lessonsNeeded() > lessons) {
            problems.add(folder.file(marker()), yaml.line("completion"), "learning.problem.completion-too-many",
                    course.lessonsNeeded(), lessons);
        }
    }
}
