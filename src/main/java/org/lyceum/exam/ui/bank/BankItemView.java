package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.account.CurrentPerson;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.exam.internal.bank.BankDesk;
import org.lyceum.exam.internal.bank.BankDesk.Row;
import org.lyceum.exam.internal.bank.ItemDecisions;
import org.lyceum.exam.internal.bank.ItemTrial;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.PageHeader;

/** One item: to be looked at in every language, tried out, and decided on. */
@ClosedMeanwhile
@Route("exams/bank/:exam/:item")
@RolesAllowed({"TEACHER", "REVIEWER", "ADMIN"})
class BankItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String EXAM = "exam";
    static final String ITEM = "item";

    private final BankDesk desk;
    private final ItemDecisions decisions;
    private final ItemTrial trial;
    private final CurrentPerson current;
    private final Messages messages;
    private String title = "";

    BankItemView(BankDesk desk, ItemDecisions decisions, ItemTrial trial, CurrentPerson current, Messages messages) {
        this.desk = desk;
        this.decisions = decisions;
        this.trial = trial;
        this.current = current;
        this.messages = messages;
        addClassNames("admin-page", "exam-bank-item");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get(EXAM).orElse("") + "/" + event.getRouteParameters().get(ITEM).orElse("");
        show(desk.row(key).orElseThrow(NotFoundException::new));
    }

    private void show(Row row) {
        removeAll();
        ExamItem item = row.item().value();
        Exam exam = desk.exam(item.exam()).orElseThrow().value();
        Language language = Language.of(getLocale());
        title = item.text(language).title();
        Paragraph facts = new Paragraph(String.join(" · ",
                exam.text(language).title(),
                exam.text(language).objectives().getOrDefault(item.objective(), item.objective()),
                getTranslation("exam.bank.type." + item.type().tag()),
                getTranslation("exam.bank.difficulty-of", item.difficulty()),
                getTranslation("exam.bank.estimate", item.estimate()),
                getTranslation("exam.bank.forms", row.exposure())));
        facts.addClassName("exam-bank-note");
        RouterLink back = new RouterLink(getTranslation("exam.bank.back"), BankView.class);
        String address = "courses/" + exam.course() + "/" + item.lesson();
        Anchor lesson = new Anchor(address, getTranslation("exam.bank.lesson"));
        Div columns = new Div(new ItemPreview(item, language, trial, messages),
                new DecisionPanel(row, desk, decisions, current.require().zone(), () -> desk.row(item.key()).ifPresent(this::show)));
        columns.addClassName("exam-bank-columns");
        add(back, new PageHeader(title), facts, lesson, columns);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
