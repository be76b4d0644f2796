package org.lyceum.exam.ui.sitting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lyceum.account.CurrentPerson;
import org.lyceum.exam.internal.sitting.ExamDesk;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.PageHeader;

/** The exams that there are, what they ask for, and one's own attempts. */
@Route(ExamsView.PATH)
@Menu(title = "exam.list.title", order = 20, icon = "vaadin:file-text-o")
@PermitAll
class ExamsView extends Div implements HasDynamicTitle {

    static final String PATH = "exams";

    ExamsView(ExamDesk desk, CurrentPerson current) {
        addClassName("learning-page");
        add(new PageHeader(getTranslation("exam.list.title"), getTranslation("exam.list.summary")));
        List<ExamDesk.Offer> offers = desk.offers();
        if (offers.isEmpty()) {
            add(new EmptyState(Illustration.BOOK, getTranslation("exam.list.empty-title"), getTranslation("exam.list.empty-text")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("exam-cards");
        offers.forEach(offer -> cards.add(new ExamCard(offer, desk, current.require().zone())));
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.list.title");
    }
}
