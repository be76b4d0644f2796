package org.lyceum.learning.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItems;
import org.lyceum.content.MarkdownFile;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.content.Problems;
import org.lyceum.content.YamlNode;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Course;
import org.lyceum.learning.Lesson;
import org.lyceum.ui.Language;

/** Whether {@code lesson.yaml}, the texts, the course and the blocks inside the lesson fit together. */
final class LessonChecks {

    private LessonChecks() {}

    /** Keys and checks of the text, both ways, and the anchors that questions name. */
    static void alone(YamlNode yaml, Map<Language, MarkdownFile> files, Problems problems) {
        MarkdownFile english = files.get(Language.EN);
        MarkdownOutline outline = MarkdownRenderer.outline(english.body());
        Map<String, YamlNode> keys = yaml.get("checks").map(YamlNode::entries).orElse(Map.of());
        Set<String> seen = new HashSet<>();
        for (MarkdownOutline.CheckFence check : outline.checks()) {
            seen.add(check.id());
            YamlNode key = keys.get(check.id());
            if (key == null) {
                problems.add(english.file(), english.bodyLine() + check.line() - 1,
                        "learning.problem.check-without-key", check.id());
                continue;
            }
            if (key.items().isEmpty()) {
                key.problem("learning.problem.key-empty", check.id());
            }
            for (YamlNode option : key.items()) {
                String id = option.scalar().orElse("");
                if (!check.options().contains(id)) {
                    option.problem("learning.problem.key-option", check.id(), id, String.join(", ", check.options()));
                }
            }
        }
        keys.forEach((id, key) -> {
            if (!seen.contains(id)) {
                yaml.required("checks").problemAt(id, "learning.problem.key-without-check", id);
            }
        });
        completion(yaml, "checks", outline.checks().size());
        completion(yaml, "exercises", outline.embedded().size());
        files.values().forEach(LessonChecks::questions);
    }

    private static void completion(YamlNode yaml, String name, int there) {
        YamlNode completion = yaml.get("completion").orElse(yaml);
        if (CompletionRule.count(completion, name) > there) {
            completion.problemAt(name, "learning.problem.completion-too-many",
                    CompletionRule.count(completion, name), there);
        }
    }

    /** Every section answers questions, which is how search finds it; every question has its section. */
    private static void questions(MarkdownFile file) {
        List<MarkdownOutline.Heading> headings = MarkdownRenderer.outline(file.body()).headings();
        List<String> anchors = headings.stream().map(MarkdownOutline.Heading::anchor).toList();
        Map<String, YamlNode> questions = file.front().get("questions").map(YamlNode::entries).orElse(Map.of());
        questions.keySet().stream().filter(anchor -> !anchors.contains(anchor)).forEach(anchor ->
                file.front().required("questions").problemAt(anchor, "learning.problem.question-anchor", anchor));
        headings.stream().filter(heading -> heading.level() == 2 && !heading.anchor().isEmpty()).forEach(heading -> {
            YamlNode lines = questions.get(heading.anchor());
            if (lines == null || lines.items().isEmpty()) {
                file.front().problemAt("questions", "learning.problem.section-without-question", heading.anchor());
            }
        });
    }

    /** Concepts are terms of the course; every block stands for an item, every item below has its block. */
    static void among(ContentFolder folder, Lesson lesson, YamlNode yaml, MarkdownFile english,
            ContentItems items, Problems problems) {
        if (!items.keys("course").contains(lesson.courseKey())) {
            problems.add(yaml.file(), 1, "learning.problem.lesson-place");
        }
        items.find(Course.class, lesson.courseKey()).ifPresent(course -> yaml.get("concepts")
                .map(YamlNode::items).orElse(List.of()).forEach(concept -> {
                    String id = concept.scalar().orElse("");
                    if (!course.value().terms().containsKey(id)) {
                        problems.add(yaml.file(), concept.line(), "learning.problem.concept", id);
                    }
                }));
        Set<String> placed = new HashSet<>();
        for (MarkdownOutline.EmbeddedFence block : MarkdownRenderer.outline(english.body()).embedded()) {
            String key = folder.key() + "/" + block.id();
            placed.add(block.name() + " " + key);
            if (!items.keys(block.name()).contains(key)) {
                problems.add(english.file(), english.bodyLine() + block.line() - 1,
                        "learning.problem.block-unknown", block.name(), block.id());
            }
        }
        for (String kind : items.kinds()) {
            for (String key : items.keys(kind)) {
                if (key.startsWith(folder.key() + "/") && !placed.contains(kind + " " + key)) {
                    problems.add(english.file(), english.bodyLine(), "learning.problem.block-unplaced",
                            kind, key.substring(folder.key().length() + 1));
                }
            }
        }
    }
}
