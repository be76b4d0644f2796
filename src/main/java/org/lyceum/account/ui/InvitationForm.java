package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lyceum.account.Role;
import org.lyceum.account.internal.InvitationAdministration;
import org.lyceum.account.internal.NewInvitation;
import org.lyceum.account.internal.OrganisationTable;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.ui.Language;

/** One line to invite somebody, or everybody of a domain. */
class InvitationForm extends Div {

    private final transient InvitationAdministration invitations;
    private final transient Runnable changed;
    private final TextField guest = new TextField(getTranslation("account.admin.invitations.guest"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<OrganisationTable.Unit> organisation =
            new ComboBox<>(getTranslation("account.scope.organisation"));
    private final Select<Language> language = new Select<>();

    InvitationForm(InvitationAdministration invitations, List<OrganisationTable.Unit> organisations, Runnable changed) {
        this.invitations = invitations;
        this.changed = changed;
        addClassName("filter-bar");
        guest.setHelperText(getTranslation("account.admin.invitations.guest-hint"));
        guest.setMaxLength(254);
        role.setLabel(getTranslation("account.admin.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation(Words.of(item)));
        role.setValue(Role.LEARNER);
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(OrganisationTable.Unit::name);
        organisation.setPlaceholder(getTranslation("account.scope.site"));
        organisation.setClearButtonVisible(true);
        language.setLabel(getTranslation("account.admin.invitations.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::nativeName);
        language.setValue(Language.of(getLocale()));
        Button invite = new Button(getTranslation("account.admin.invitations.create"), event -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(guest, role, organisation, language, invite);
    }

    private void invite() {
        guest.setInvalid(false);
        OrganisationTable.Unit unit = organisation.getValue();
        String invited = guest.getValue().strip();
        try {
            String link = invitations.create(new NewInvitation(
                    invited, role.getValue(), unit == null ? null : unit.id(), language.getValue()));
            if (invited.indexOf('@') > 0) {
                Notification.show(getTranslation("account.admin.invitations.sent", invited));
            } else {
                showOnce(link);
            }
            guest.clear();
            changed.run();
        } catch (RefusedException refused) {
            guest.setErrorMessage(getTranslation(refused.key()));
            guest.setInvalid(true);
            guest.focus();
        }
    }

    private void showOnce(String link) {
        Dialog dialog = new Dialog(getTranslation("account.admin.invitations.link"));
        TextField text = new TextField(getTranslation("account.admin.invitations.link"));
        text.setValue(link);
        text.setReadOnly(true);
        text.setAutoselect(true);
        text.setWidthFull();
        dialog.add(new Paragraph(getTranslation("account.admin.invitations.link-text")), text);
        dialog.getFooter().add(new Button(getTranslation("account.admin.close"), event -> dialog.close()));
        dialog.setWidth("min(40rem, 95vw)");
        dialog.open();
    }
}
