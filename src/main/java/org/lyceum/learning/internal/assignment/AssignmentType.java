package org.lyceum.learning.internal.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItems;
import org.lyceum.content.ContentType;
import org.lyceum.content.MarkdownChecks;
import org.lyceum.content.MarkdownFile;
import org.lyceum.content.Problems;
import org.lyceum.content.Translations;
import org.lyceum.content.YamlNode;
import org.lyceum.content.YamlReader;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.Assignment.AssignmentText;
import org.lyceum.learning.Assignment.Criterion;
import org.lyceum.learning.Assignment.CriterionText;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Reads {@code assignment.yaml} and the texts with their rubric. */
@Component
class AssignmentType implements ContentType<Assignment> {

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    public String nameKey() {
        return "learning.assignment.title";
    }

    @Override
    public String marker() {
        return "assignment.yaml";
    }

    @Override
    public Class<Assignment> valueType() {
        return Assignment.class;
    }

    @Override
    public Assignment read(ContentFolder folder, Problems problems) {
        YamlNode yaml = YamlReader.readMap(folder, marker(), problems);
        yaml.allow("id", "order", "minutes", "words", "criteria");
        String id = yaml.requiredText("id");
        if (!id.equals(folder.name()) || !folder.key().matches("[^/]+/" + Assignment.NAME)) {
            yaml.problemAt("id", "learning.problem.assignment-place");
        }
        YamlNode words = yaml.required("words");
        words.allow("min", "max");
        int least = words.requiredInteger("min", 1, 5_000);
        int most = words.requiredInteger("max", 1, 5_000);
        if (most < least) {
            words.problemAt("max", "learning.problem.assignment-words", least, most);
        }
        List<Criterion> criteria = criteria(yaml.required("criteria"));
        return new Assignment(folder.key(), yaml.requiredInteger("order", 0, 100_000),
                yaml.requiredInteger("minutes", 1, 6_000), least, Math.max(least, most), criteria,
                texts(folder, criteria, problems));
    }

    private static List<Criterion> criteria(YamlNode list) {
        List<Criterion> criteria = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode node : list.items()) {
            node.allow("id", "points");
            String id = node.requiredText("id");
            if (!id.matches("[a-z0-9][a-z0-9-]{0,79}") || !ids.add(id)) {
                node.problem("learning.problem.criterion-id", id);
                continue;
            }
            List<Integer> points = node.required("points").items().stream()
                    .filter(YamlNode::isInteger)
                    .map(point -> Integer.parseInt(point.scalar().orElse("0")))
                    .toList();
            boolean rising = points.size() >= 2 && points.size() <= 6 && points.getFirst() >= 0;
            for (int i = 1; i < points.size(); i++) {
                rising &= points.get(i) > points.get(i - 1);
            }
            if (rising) {
                criteria.add(new Criterion(id, points));
            } else {
                node.problem("learning.problem.criterion-points", id);
            }
        }
        if (criteria.isEmpty()) {
            list.problem("learning.problem.no-criteria");
        }
        return criteria;
    }

    private static Map<Language, AssignmentText> texts(ContentFolder folder, List<Criterion> criteria, Problems problems) {
        Map<Language, MarkdownFile> files = Translations.read(folder, problems);
        MarkdownChecks.check(files, problems);
        Map<Language, AssignmentText> texts = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            YamlNode front = file.front();
            front.allow("title", "summary", "criteria");
            texts.put(language, new AssignmentText(language, front.requiredText("title"),
                    front.requiredText("summary"), rubric(front.required("criteria"), criteria), file.body()));
        });
        return texts;
    }

    private static Map<String, CriterionText> rubric(YamlNode node, List<Criterion> criteria) {
        node.allow(criteria.stream().map(Criterion::id).toArray(String[]::new));
        Map<String, CriterionText> rubric = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            YamlNode text = node.required(criterion.id());
            text.allow("name", "levels");
            List<String> levels = text.texts("levels");
            if (levels.size() != criterion.points().size()) {
                text.problem("learning.problem.criterion-levels", criterion.id(), levels.size(),
                        criterion.points().size());
                levels = padded(levels, criterion.points().size());
            }
            rubric.put(criterion.id(), new CriterionText(text.requiredText("name"), levels));
        }
        return rubric;
    }

    /** The rubric can be shown with gaps; the problem is reported. */
    private static List<String> padded(List<String> levels, int size) {
        List<String> padded = new ArrayList<>(levels.subList(0, Math.min(levels.size(), size)));
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }

    /** Points and bounds; the words of the rubric are prose. */
    @Override
    public List<String> judgedFiles(ContentFolder folder) {
        return List.of(marker());
    }

    @Override
    public void checkAmong(ContentFolder folder, Assignment assignment, ContentItems items, Problems problems) {
        if (!items.keys("course").contains(assignment.courseKey())) {
            problems.add(folder.file(marker()), 1, "learning.problem.assignment-place");
        }
        MarkdownChecks.checkLinks(folder, Translations.read(folder, new Problems()), items, problems);
    }
}
