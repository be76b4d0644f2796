package org.lyceum.learning.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.learning.internal.Study;
import org.lyceum.learning.internal.practice.PracticeItem;
import org.lyceum.learning.internal.practice.PracticeList;
import org.lyceum.learning.ui.LinkButton;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;
import org.lyceum.ui.PageHeader;

/** What once went wrong and is due again; below it what comes later, and what was set aside. */
@Route("practise")
@PermitAll
@ClosedMeanwhile
class PracticeView extends Div implements HasDynamicTitle {

    /** So many at a time: more would frighten. */
    private static final int SHOWN = 10;

    private final PracticeList practice;
    private final Study study;
    private final LocalTime time;

    PracticeView(PracticeList practice, Study study, LocalTime time) {
        this.practice = practice;
        this.study = study;
        this.time = time;
        addClassNames("learning-page", "learning-practice");
        show();
    }

    private void show() {
        removeAll();
        PracticeList.Overview overview = practice.overview();
        add(new PageHeader(getPageTitle(), getTranslation("learning.practice.summary")));
        if (overview.due().isEmpty()) {
            add(new EmptyState(Illustration.DONE, getTranslation("learning.practice.empty-title"),
                    getTranslation(overview.later().isEmpty()
                            ? "learning.practice.empty-text" : "learning.practice.empty-later"))
                    .withAction(new LinkButton("courses", getTranslation("learning.practice.empty-action"), false)));
        } else {
            Section now = new Section(new H2(getTranslation("learning.practice.due", overview.due().size())));
            overview.due().stream().limit(SHOWN).forEach(item -> practice.words(item, language())
                    .ifPresent(words -> now.add(new PracticeEntry(item, words, practice, study))));
            add(now);
        }
        list("learning.practice.later", overview.later(), item -> new ListItem(title(item),
                facts(getTranslation("learning.practice.from", time.day(item.due())))));
        list("learning.practice.aside", overview.aside(), item -> new ListItem(title(item), bringBack(item)));
    }

    private void list(String heading, List<PracticeItem> items, Function<PracticeItem, ListItem> render) {
        if (items.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("learning-practice-list");
        items.stream().limit(SHOWN).forEach(item -> list.add(render.apply(item)));
        add(new Section(new H2(getTranslation(heading)), list));
    }

    private BringBack bringBack(PracticeItem item) {
        return new BringBack(() -> {
            practice.bringBack(item.key());
            show();
        });
    }

    private Span title(PracticeItem item) {
        Span title = new Span(practice.words(item, language()).map(PracticeList.Words::title).orElse(item.key()));
        title.addClassName("learning-practice-title");
        return title;
    }

    private static Span facts(String text) {
        Span facts = new Span(text);
        facts.addClassName("learning-facts");
        return facts;
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.practice.title");
    }
}
