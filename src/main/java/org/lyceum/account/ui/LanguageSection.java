package org.lyceum.account.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.lyceum.account.LanguageChoice;
import org.lyceum.settings.Site;
import org.lyceum.ui.Language;

/** The language of all pages and mails, applied as soon as it is chosen. */
class LanguageSection extends Section {

    LanguageSection(LanguageChoice languages, Site site) {
        addClassName("account-section");
        Select<Language> language = new Select<>();
        language.setLabel(getTranslation("account.profile.language"));
        language.setHelperText(getTranslation("account.profile.language-why"));
        language.setItems(site.languages());
        language.setItemLabelGenerator(Language::nativeName);
        language.setRenderer(new ComponentRenderer<>(item -> {
            Span name = new Span(item.nativeName());
            name.getElement().setAttribute("lang", item.tag());
            return name;
        }));
        language.setValue(Language.of(getLocale()));
        language.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                languages.choose(change.getValue());
                // Every view speaks the new language from its first word.
                getUI().ifPresent(ui -> ui.getPage().reload());
            }
        });
        add(new H2(getTranslation("account.profile.language-title")), language);
    }
}
