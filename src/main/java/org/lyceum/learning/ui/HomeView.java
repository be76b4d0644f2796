package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.learning.HomeCard;
import org.lyceum.learning.internal.CourseStanding;
import org.lyceum.learning.internal.Study;
import org.springframework.beans.factory.ObjectProvider;

/** What to do next; for guests, what this place is. */
@Route("")
@Menu(title = "learning.menu.home", order = 0, icon = "vaadin:home-o")
@AnonymousAllowed
class HomeView extends Div implements HasDynamicTitle {

    private final Study study;

    HomeView(CurrentPerson currentPerson, Study study, ObjectProvider<HomeCard> cards) {
        this.study = study;
        addClassName("learning-page");
        currentPerson.find().ifPresentOrElse(person -> home(person, cards), () -> add(new Landing()));
    }

    private void home(Person person, ObjectProvider<HomeCard> cards) {
        add(new H1(getTranslation("learning.home.title", person.displayName())));
        List<CourseStanding> mine = study.mine();
        if (mine.isEmpty()) {
            add(empty());
        } else {
            mine.stream().filter(standing -> standing.next().isPresent()).findFirst()
                    .ifPresent(standing -> add(new ContinueCard(standing)));
        }
        Div row = new Div();
        row.addClassName("learning-home-cards");
        cards.orderedStream().forEach(card -> card.render(person).ifPresent(row::add));
        if (row.getComponentCount() > 0) {
            add(row);
        }
        if (!mine.isEmpty()) {
            add(underWay(mine));
        }
    }

    private Section empty() {
        Section section = new Section(new H2(getTranslation("learning.home.empty-title")),
                new Paragraph(getTranslation("learning.home.empty-text")),
                new LinkButton("courses", getTranslation("learning.home.empty-action"), true));
        section.addClassName("learning-card");
        return section;
    }

    private Section underWay(List<CourseStanding> mine) {
        Div cards = new Div();
        cards.addClassName("learning-cards");
        mine.forEach(standing -> cards.add(new CourseCard(standing, 3)));
        return new Section(new H2(getTranslation("learning.home.under-way")), cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.home.page");
    }
}
