package org.lyceum.exam.internal.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentItems;
import org.lyceum.content.ContentType;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.content.Problems;
import org.lyceum.content.YamlNode;
import org.lyceum.content.YamlReader;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.exercise.CodeTasks;
import org.lyceum.exercise.Exercise;
import org.lyceum.learning.Lesson;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.Interaction;
import org.lyceum.qti.QtiException;
import org.lyceum.qti.QtiReader;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads {@code item.yaml} and {@code <lang>.xml}, one QTI file a language, and the program of a code item. */
@Component
class ItemFileType implements ContentType<ExamItem> {

    static final String MARKER = "item.yaml";

    private final ObjectProvider<Sandbox> sandbox;

    /** @param sandbox asked for only by {@link #check}, so that reading needs no pool */
    ItemFileType(ObjectProvider<Sandbox> sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public String nameKey() {
        return "exam.content.item";
    }

    @Override
    public String marker() {
        return MARKER;
    }

    @Override
    public Class<ExamItem> valueType() {
        return ExamItem.class;
    }

    @Override
    public ExamItem read(ContentFolder folder, Problems problems) {
        if (folder.key().chars().filter(c -> c == '/').count() != 1) {
            problems.add(folder.file(MARKER), 1, "exam.problem.item-place");
            throw new ContentException(folder.key());
        }
        YamlNode yaml = YamlReader.readMap(folder, MARKER, problems);
        yaml.allow("objective", "difficulty", "lesson", "estimate");
        Map<Language, AssessmentItem> texts = texts(folder, problems);
        AssessmentItem english = texts.get(Language.EN);
        if (english == null) {
            throw new ContentException(folder.key());
        }
        ItemParity.check(folder, texts, problems);
        yaml.required("estimate");
        @Nullable String code = code(english);
        return new ExamItem(folder.key(), yaml.requiredText("objective"), yaml.requiredInteger("difficulty", 1, 3),
                yaml.requiredText("lesson"), yaml.number("estimate", 0, 1, 0.5),
                code == null ? null : CodeTasks.read(folder, code, problems), texts);
    }

    private static Map<Language, AssessmentItem> texts(ContentFolder folder, Problems problems) {
        Map<Language, AssessmentItem> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = language.tag() + ".xml";
            byte[] xml = folder.files().get(name);
            Path file = folder.file(name);
            if (xml == null) {
                problems.add(file, 0, "content.problem.missing-language", language.nativeName(), name);
                continue;
            }
            try {
                AssessmentItem item = QtiReader.read(name, xml).item();
                alone(folder, file, language, item, problems);
                texts.put(language, item);
            } catch (QtiException e) {
                e.faults().forEach(fault ->
                        problems.add(file, fault.line(), "exam.qti." + fault.reason().tag(), fault.subject()));
            }
        }
        return texts;
    }

    private static void alone(
            ContentFolder folder, Path file, Language language, AssessmentItem item, Problems problems) {
        if (!item.identifier().equals(folder.name())) {
            problems.add(file, 2, "exam.problem.id-folder", item.identifier(), folder.name());
        }
        if (!item.language().equals(language.tag())) {
            problems.add(file, 2, "exam.problem.item-language", item.language(), language.tag());
        }
        if (item.explanation().isEmpty()) {
            problems.add(file, 0, "exam.problem.no-explanation");
        }
        if (item.interaction() instanceof Interaction.OrderInteraction && isSorted(item.declaration().correct())) {
            problems.add(file, 0, "exam.problem.order-sorted");
        }
    }

    /** The browser knows the identifiers: in alphabetical order they would be the answer. */
    private static boolean isSorted(List<String> identifiers) {
        return identifiers.equals(identifiers.stream().sorted().toList());
    }

    private static @Nullable String code(AssessmentItem item) {
        return item.interaction() instanceof Interaction.ExtendedTextInteraction text ? text.code() : null;
    }

    /** The English file stands for the keys of all, which are equal; a slip in a translation makes no other item. */
    @Override
    public List<String> judgedFiles(ContentFolder folder) {
        List<String> judged = new ArrayList<>(List.of(MARKER, "en.xml"));
        folder.files().keySet().stream()
                .filter(name -> name.contains("/") && CodeTasks.isJudged(name.substring(name.indexOf('/') + 1)))
                .forEach(judged::add);
        return judged;
    }

    @Override
    public void checkAmong(ContentFolder folder, ExamItem item, ContentItems items, Problems problems) {
        Path file = folder.file(MARKER);
        YamlNode yaml = YamlReader.readMap(folder, MARKER, new Problems());
        Optional<ContentItem<Exam>> exam = items.find(Exam.class, item.exam());
        if (exam.isEmpty()) {
            if (!items.keys("exam").contains(item.exam())) {
                problems.add(file, 1, "exam.problem.item-place");
            }
            return;
        }
        if (exam.get().value().sections().stream().noneMatch(section -> section.takes(item))) {
            problems.add(file, yaml.line("objective"), "exam.problem.objective", item.objective());
        }
        String[] place = item.lesson().split("#", 2);
        boolean taught = items.find(Lesson.class, exam.get().value().course() + "/" + place[0])
                .filter(lesson -> place.length < 2 || anchors(lesson.value()).contains(place[1]))
                .isPresent();
        if (!taught) {
            problems.add(file, yaml.line("lesson"), "exam.problem.lesson", item.lesson());
        }
    }

    private static List<String> anchors(Lesson lesson) {
        return MarkdownRenderer.outline(lesson.text(Language.EN).markdown()).headings().stream()
                .map(MarkdownOutline.Heading::anchor).toList();
    }

    @Override
    public void check(ContentFolder folder, ExamItem item, Problems problems) {
        @Nullable String name = code(item.text(Language.EN));
        Exercise code = item.code();
        if (name != null && code != null) {
            CodeTasks.check(sandbox.getObject(), folder, name, code, problems);
        }
    }
}
