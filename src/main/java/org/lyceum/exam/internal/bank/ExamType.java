package org.lyceum.exam.internal.bank;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentItems;
import org.lyceum.content.ContentType;
import org.lyceum.content.MarkdownChecks;
import org.lyceum.content.MarkdownFile;
import org.lyceum.content.Problems;
import org.lyceum.content.Translations;
import org.lyceum.content.YamlNode;
import org.lyceum.content.YamlReader;
import org.lyceum.exam.Exam;
import org.lyceum.exam.Exam.ExamText;
import org.lyceum.exam.Exam.Section;
import org.lyceum.exam.ExamItem;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Reads {@code exam.yaml} and the texts; checks that the pool can fill the blueprint. */
@Component
class ExamType implements ContentType<Exam> {

    private static final String MARKER = "exam.yaml";

    @Override
    public String kind() {
        return "exam";
    }

    @Override
    public String nameKey() {
        return "exam.content.exam";
    }

    @Override
    public String marker() {
        return MARKER;
    }

    @Override
    public Class<Exam> valueType() {
        return Exam.class;
    }

    @Override
    public Exam read(ContentFolder folder, Problems problems) {
        if (folder.key().contains("/")) {
            problems.add(folder.file(MARKER), 1, "exam.problem.exam-place");
            throw new ContentException(folder.key());
        }
        YamlNode yaml = YamlReader.readMap(folder, MARKER, problems);
        yaml.allow("id", "order", "course", "minutes", "cut-score", "attempts", "cool-down-hours", "prerequisites", "bank",
                "window", "sections");
        String id = yaml.requiredText("id");
        if (!id.isEmpty() && !id.equals(folder.name())) {
            yaml.problemAt("id", "exam.problem.id-folder", id, folder.name());
        }
        List<Section> sections = sections(yaml.required("sections"));
        if (sections.isEmpty()) {
            yaml.problemAt("sections", "exam.problem.no-sections");
            throw new ContentException(folder.key());
        }
        yaml.required("cut-score");
        return new Exam(folder.key(), yaml.requiredInteger("order", 0, 100_000), yaml.requiredText("course"),
                yaml.requiredInteger("minutes", 1, 600), yaml.number("cut-score", 0, 1, 1), sections,
                yaml.has("attempts") ? Integer.valueOf(yaml.integer("attempts", 1, 1_000, 1)) : null,
                Duration.ofHours(yaml.integer("cool-down-hours", 0, 24 * 366, 0)), yaml.texts("prerequisites"),
                yaml.oneOf("bank", List.of("live", "practice")).equals("practice"),
                yaml.get("window").map(ExamType::window).orElse(null), texts(folder, sections, problems));
    }

    private static List<Section> sections(YamlNode list) {
        List<Section> sections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode node : list.items()) {
            node.allow("id", "objectives", "code", "items");
            String id = node.requiredText("id");
            if (!id.matches("[a-z0-9][a-z0-9-]{0,79}") || !seen.add(id)) {
                node.problemAt("id", "exam.problem.section-id", id);
            }
            Set<String> objectives = new LinkedHashSet<>(node.texts("objectives"));
            if (objectives.isEmpty()) {
                node.problemAt("objectives", "exam.problem.no-objectives", id);
            }
            sections.add(new Section(id, objectives, node.has("code") ? Boolean.valueOf(node.bool("code", false)) : null,
                    node.requiredInteger("items", 1, 500)));
        }
        return sections;
    }

    private static Exam.Window window(YamlNode node) {
        node.allow("opens", "closes", "zone");
        ZoneId zone = ZoneId.of("Z");
        try {
            zone = ZoneId.of(node.requiredText("zone"));
        } catch (DateTimeException e) {
            node.problemAt("zone", "exam.problem.zone", node.text("zone", ""));
        }
        @Nullable Instant opens = moment(node, "opens", zone);
        @Nullable Instant closes = moment(node, "closes", zone);
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            node.problemAt("closes", "exam.problem.window");
        }
        return new Exam.Window(opens, closes, zone);
    }

    private static @Nullable Instant moment(YamlNode node, String name, ZoneId zone) {
        String text = node.get(name).flatMap(YamlNode::scalar).orElse("");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            node.problemAt(name, "exam.problem.moment", text);
            return null;
        }
    }

    private static Map<Language, ExamText> texts(ContentFolder folder, List<Section> sections, Problems problems) {
        Map<Language, MarkdownFile> files = Translations.read(folder, problems);
        MarkdownChecks.check(files, problems);
        Map<Language, ExamText> texts = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            YamlNode front = file.front();
            front.allow("title", "summary", "objectives");
            YamlNode named = front.required("objectives");
            Map<String, String> objectives = new LinkedHashMap<>();
            named.entries().forEach((id, name) -> objectives.put(id, name.text()));
            sections.stream().flatMap(section -> section.objectives().stream()).distinct()
                    .filter(id -> !objectives.containsKey(id))
                    .forEach(id -> front.problemAt("objectives", "exam.problem.objective-name", id));
            texts.put(language, new ExamText(language, front.requiredText("title"), front.requiredText("summary"),
                    objectives, file.body()));
        });
        return texts;
    }

    /** What decides a result; the texts are prose. */
    @Override
    public List<String> judgedFiles(ContentFolder folder) {
        return List.of(MARKER);
    }

    @Override
    public void checkAmong(ContentFolder folder, Exam exam, ContentItems items, Problems problems) {
        YamlNode yaml = YamlReader.readMap(folder, MARKER, new Problems());
        if (!items.keys("course").contains(exam.course())) {
            problems.add(folder.file(MARKER), yaml.line("course"), "exam.problem.course", exam.course());
        }
        exam.prerequisites().stream().filter(course -> !items.keys("course").contains(course)).forEach(course ->
                problems.add(folder.file(MARKER), yaml.line("prerequisites"), "exam.problem.course", course));
        List<ExamItem> pool = new ArrayList<>(items.all(ExamItem.class).stream().map(ContentItem::value)
                .filter(item -> item.exam().equals(exam.key())).toList());
        for (Section section : exam.sections()) {
            List<ExamItem> fitting = pool.stream().filter(section::takes).toList();
            if (fitting.size() < section.items()) {
                problems.add(folder.file(MARKER), yaml.line("sections"), "exam.problem.pool",
                        section.id(), section.items(), fitting.size());
            }
            // what one section uses up is not there for the next
            pool.removeAll(fitting.subList(0, Math.min(section.items(), fitting.size())));
        }
        MarkdownChecks.checkLinks(folder, Translations.read(folder, new Problems()), items, problems);
    }
}
