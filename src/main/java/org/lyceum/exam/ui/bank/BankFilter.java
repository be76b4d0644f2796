package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.exam.internal.bank.BankDesk.Row;
import org.lyceum.exam.internal.bank.ItemStatus;
import org.lyceum.qti.ItemType;
import org.lyceum.ui.Language;

/** Words, exam, objective, type, status. */
class BankFilter extends Div {

    private final Map<String, Exam> exams;
    private final Language language = Language.of(getLocale());
    private final TextField words = new TextField();
    private final Select<String> exam;
    private final Select<String> objective;
    private final Select<ItemType> type;
    private final Select<ItemStatus> status;

    BankFilter(Map<String, Exam> exams, Runnable changed) {
        this.exams = exams;
        addClassName("filter-bar");
        words.setLabel(getTranslation("exam.bank.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> changed.run());
        exam = select("exam", List.copyOf(exams.keySet()), key -> exams.get(key).text(language).title(), () -> {
            fillObjectives();
            changed.run();
        });
        objective = select("objective", List.of(), this::objectiveName, changed);
        type = select("type", List.of(ItemType.values()), value -> getTranslation("exam.bank.type." + value.tag()), changed);
        status = select("status", List.of(ItemStatus.values()),
                value -> getTranslation("exam.bank.status." + value.tag()), changed);
        fillObjectives();
        add(words, exam, objective, type, status);
    }

    private <T> Select<T> select(String name, List<T> values, Function<T, String> label, Runnable changed) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("exam.bank." + name));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? getTranslation("exam.bank.any") : label.apply(value));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("exam.bank.any"));
        select.addValueChangeListener(event -> changed.run());
        return select;
    }

    private void fillObjectives() {
        objective.setItems(exams.values().stream()
                .filter(each -> exam.getValue() == null || each.key().equals(exam.getValue()))
                .flatMap(each -> each.objectives().stream())
                .distinct()
                .toList());
    }

    private String objectiveName(String id) {
        return exams.values().stream().map(each -> each.text(language).objectives().get(id))
                .filter(java.util.Objects::nonNull).findFirst().orElse(id);
    }

    boolean takes(Row row) {
        ExamItem item = row.item().value();
        String wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
        return (exam.getValue() == null || exam.getValue().equals(item.exam()))
                && (objective.getValue() == null || objective.getValue().equals(item.objective()))
                && (type.getValue() == null || type.getValue() == item.type())
                && (status.getValue() == null || status.getValue() == row.status())
                && (wanted.isEmpty() || item.id().contains(wanted)
                        || item.text(language).title().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
