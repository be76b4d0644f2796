package org.lyceum.learning.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.Person;
import org.lyceum.learning.HomeCard;
import org.lyceum.learning.internal.practice.PracticeItem;
import org.lyceum.learning.internal.practice.PracticeList;
import org.lyceum.learning.ui.LinkButton;
import org.lyceum.ui.Language;
import org.springframework.core.annotation.Order;

/** The first few things that are due. Nothing is shown on a day without any. */
@org.springframework.stereotype.Component
@Order(4)
class PracticeCard implements HomeCard {

    private static final int SHOWN = 3;

    private final PracticeList practice;

    PracticeCard(PracticeList practice) {
        this.practice = practice;
    }

    @Override
    public Optional<Component> render(Person person) {
        List<PracticeItem> due = practice.overview().due();
        return due.isEmpty() ? Optional.empty() : Optional.of(card(due, person.language()));
    }

    private Section card(List<PracticeItem> due, Language language) {
        Section card = new Section();
        card.addClassName("learning-card");
        UnorderedList list = new UnorderedList();
        list.addClassName("learning-practice-list");
        due.stream().limit(SHOWN).forEach(item -> practice.words(item, language).ifPresent(words -> {
            Span title = new Span(words.title());
            title.addClassName("learning-practice-title");
            title.getElement().setAttribute("lang", words.language().tag());
            list.add(new ListItem(title));
        }));
        card.add(new H2(card.getTranslation("learning.practice.title")),
                new Paragraph(card.getTranslation("learning.practice.due", due.size())), list,
                new LinkButton("practise", card.getTranslation("learning.practice.open"), false));
        return card;
    }
}
