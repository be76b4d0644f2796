package org.lyceum.account.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lyceum.settings.Settings;
import org.lyceum.settings.StoredData;

/** What all modules keep: what it is and what for, how long with the days that are set now, who sees it, how it goes. */
final class StoredSection extends Section {

    private final transient Settings settings;

    StoredSection(List<StoredData> modules, Settings settings) {
        this.settings = settings;
        addClassNames("account-section", "privacy-stored");
        add(new H2(getTranslation("account.privacy.stored-title")), new Paragraph(getTranslation("account.privacy.stored-lead")));
        modules.stream().flatMap(module -> module.stored().stream()).forEach(entry -> add(entry(entry)));
    }

    private Div entry(StoredData.Entry entry) {
        DescriptionList facts = new DescriptionList();
        fact(facts, "account.stored.keeping", keeping(entry));
        fact(facts, "account.stored.readers", getTranslation("account.stored.readers." + key(entry.readers())));
        fact(facts, "account.stored.erasure", getTranslation("account.stored.erasure." + key(entry.erasure())));
        Div box = new Div(new H3(getTranslation(entry.words())), new Paragraph(getTranslation(entry.words() + ".text")), facts);
        box.addClassName("privacy-entry");
        return box;
    }

    private String keeping(StoredData.Entry entry) {
        Stream<String> days = entry.days().stream()
                .filter(setting -> settings.number(setting) > 0)
                .map(setting -> getTranslation("account.stored.days",
                        getTranslation(setting.words() + ".short"), settings.number(setting)));
        return Stream.concat(Stream.of(getTranslation("account.stored.keeping." + key(entry.keeping()))), days)
                .collect(Collectors.joining(" · "));
    }

    private void fact(DescriptionList list, String term, String description) {
        Div pair = new Div(new Term(getTranslation(term)), new Description(description));
        list.getElement().appendChild(pair.getElement());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
