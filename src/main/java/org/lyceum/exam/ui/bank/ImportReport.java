package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.UncheckedIOException;
import java.util.List;
import org.lyceum.content.ContentItem;
import org.lyceum.exam.Exam;
import org.lyceum.exam.internal.bank.BankTransfer;
import org.lyceum.exam.internal.bank.ImportPlan;
import org.lyceum.exam.internal.bank.ImportPlan.Note;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a package holds, file by file what becomes of it, and the step that takes it over. */
class ImportReport extends Div {

    private static final Logger log = LoggerFactory.getLogger(ImportReport.class);
    private static final int MOST_ROWS = 500;

    private final ImportPlan plan;
    private final transient BankTransfer transfer;
    private final Language language = Language.of(getLocale());
    private final Select<Exam> exam = new Select<>();
    private final Select<String> objective = new Select<>();
    private final TextField lesson = new TextField();
    private final Div notice = new Div();

    ImportReport(ImportPlan plan, BankTransfer transfer) {
        this.plan = plan;
        this.transfer = transfer;
        Notice.Kind kind = plan.items().isEmpty() ? Notice.Kind.ERROR
                : plan.refused().isEmpty() ? Notice.Kind.SUCCESS : Notice.Kind.WARNING;
        add(Notice.of(kind, getTranslation("exam.import.found", plan.items().size(), plan.refused().size())));
        list("exam.import.refused", plan.refused(), true);
        list("exam.import.notes", plan.notes(), false);
        if (plan.items().isEmpty()) {
            return;
        }
        List<Exam> targets = transfer.targets().stream().map(ContentItem::value).toList();
        if (targets.isEmpty()) {
            add(Notice.of(Notice.Kind.INFO, getTranslation("exam.import.no-target")));
            return;
        }
        form(targets);
    }

    private void list(String heading, List<Note> notes, boolean open) {
        if (notes.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        notes.stream().limit(MOST_ROWS).forEach(note -> list.add(new ListItem(getTranslation("exam.import.note",
                note.line() > 0 ? note.file() + ":" + note.line() : note.file(),
                getTranslation(note.key(), note.arguments().toArray())))));
        Details details = new Details(getTranslation(heading, notes.size()), list);
        details.setOpened(open);
        add(details);
    }

    private void form(List<Exam> targets) {
        exam.setLabel(getTranslation("exam.bank.exam"));
        exam.setItems(targets);
        exam.setItemLabelGenerator(target -> target.text(language).title());
        exam.addValueChangeListener(event -> objectives(event.getValue()));
        objective.setLabel(getTranslation("exam.import.objective"));
        objective.setItemLabelGenerator(id -> exam.getValue().text(language).objectives().getOrDefault(id, id));
        lesson.setLabel(getTranslation("exam.import.lesson"));
        exam.setValue(targets.getFirst());
        Button take = new Button(getTranslation("exam.import.take", plan.items().size()));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> take());
        Div fields = new Div(exam, objective, lesson);
        fields.addClassName("filter-bar");
        add(new H3(getTranslation("exam.import.where")), fields, notice, take);
    }

    private void objectives(Exam chosen) {
        objective.setItems(chosen.objectives());
        objective.setValue(chosen.objectives().getFirst());
    }

    private void take() {
        try {
            BankTransfer.Added added = transfer.add(plan, exam.getValue().key(), objective.getValue(), lesson.getValue().strip());
            notice.add(Notice.of(Notice.Kind.SUCCESS, getTranslation("exam.import.taken", added.taken())));
            if (!added.known().isEmpty()) {
                notice.add(Notice.of(Notice.Kind.WARNING, getTranslation("exam.import.known",
                        added.known().size(), String.join(", ", added.known().stream().limit(20).toList()))));
            }
        } catch (UncheckedIOException e) {
            log.warn("Items could not be written", e);
            notice.add(Notice.of(Notice.Kind.ERROR, getTranslation("exam.import.not-written")));
        }
    }
}
