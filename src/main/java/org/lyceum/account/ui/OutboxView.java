package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.internal.OutboxAdministration;
import org.lyceum.account.internal.OutgoingMail;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.StatusBadge;

/** Mail that waits, went or failed. Without a mail server this is where an admin reads it. */
@Route("admin/outbox")
@Menu(title = "account.admin.outbox.title", order = 230, icon = "vaadin:envelope-open-o")
@RolesAllowed("ADMIN")
class OutboxView extends Div implements HasDynamicTitle {

    private final transient OutboxAdministration outbox;
    private final transient CurrentPerson current;
    private final Select<OutgoingMail.State> state = new Select<>();
    private final Grid<OutgoingMail> grid = new Grid<>();

    OutboxView(OutboxAdministration outbox, CurrentPerson current) {
        this.outbox = outbox;
        this.current = current;
        addClassName("admin-page");
        add(new PageHeader(getTranslation("account.admin.outbox.title"), getTranslation("account.admin.outbox.summary")),
                filters(), table());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.admin.outbox.title");
    }

    private Div filters() {
        state.setLabel(getTranslation("account.admin.status"));
        state.setItems(OutgoingMail.State.values());
        state.setItemLabelGenerator(item -> item == null
                ? getTranslation("account.admin.any") : getTranslation(Words.of(item)));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("account.admin.any"));
        state.addValueChangeListener(event -> refresh());
        Button reload = new Button(getTranslation("account.admin.outbox.reload"), event -> refresh());
        Div bar = new Div(state, reload);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Grid<OutgoingMail> table() {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).withZone(current.require().zone());
        grid.addColumn(mail -> time.format(mail.createdAt())).setHeader(getTranslation("account.admin.outbox.created"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(OutgoingMail::recipient).setHeader(getTranslation("account.admin.outbox.to")).setFlexGrow(1);
        grid.addColumn(OutgoingMail::subject).setHeader(getTranslation("account.admin.outbox.subject")).setFlexGrow(2);
        grid.addComponentColumn(mail -> {
            StatusBadge badge = new StatusBadge(getTranslation(Words.of(mail.state())), Words.tone(mail.state()));
            badge.getElement().setAttribute("title", mail.lastError());
            if (mail.state() != OutgoingMail.State.WAITING) {
                return badge;
            }
            Span next = new Span(getTranslation("account.admin.outbox.next", time.format(mail.nextAttemptAt())));
            next.addClassName("outbox-next");
            return new Div(badge, next);
        }).setHeader(getTranslation("account.admin.status")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::actions).setHeader(getTranslation("account.admin.actions"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new Span(getTranslation("account.admin.outbox.empty")));
        grid.addClassName("admin-grid");
        return grid;
    }

    private Div actions(OutgoingMail mail) {
        boolean open = mail.state() == OutgoingMail.State.WAITING || mail.state() == OutgoingMail.State.FAILED;
        Div actions = new Div();
        actions.addClassName("button-row");
        if (!open) {
            return actions;
        }
        actions.add(small("account.admin.outbox.read", () -> read(mail)),
                small("account.admin.outbox.retry", () -> outbox.retry(mail.id())),
                small("account.admin.outbox.discard", () -> outbox.discard(mail.id())));
        return actions;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), event -> {
            act.run();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void read(OutgoingMail mail) {
        Dialog dialog = new Dialog(mail.subject());
        Pre body = new Pre(outbox.read(mail.id()));
        body.addClassName("mail-body");
        body.getElement().setAttribute("tabindex", "0");
        dialog.add(body);
        dialog.getFooter().add(new Button(getTranslation("account.admin.close"), event -> dialog.close()));
        dialog.open();
    }

    private void refresh() {
        OutgoingMail.State wanted = state.getValue();
        grid.setItems(
                query -> outbox.page(wanted, query.getOffset(), query.getLimit()).stream(),
                query -> outbox.count(wanted));
    }
}
