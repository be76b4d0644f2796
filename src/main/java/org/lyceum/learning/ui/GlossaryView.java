package org.lyceum.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.learning.Course;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.Term;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.ui.Language;

/** The terms of a course; each has an address of its own, {@code …/glossary#term}. */
@Route("courses/:course/glossary")
@PermitAll
@ClosedMeanwhile
class GlossaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;

    GlossaryView(Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassNames("learning-page", "learning-glossary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = event.getRouteParameters().get("course").flatMap(catalogue::course)
                .orElseThrow(NotFoundException::new).value();
        Language language = Language.of(getLocale());
        removeAll();
        add(new CourseLink(course.key(), course.text(language).title()), new H1(getPageTitle()));
        if (course.terms().isEmpty()) {
            add(new Paragraph(getTranslation("learning.glossary.empty")));
            return;
        }
        DescriptionList list = new DescriptionList();
        course.terms().values().stream()
                .sorted(Comparator.comparing(term -> term.text(language).name(), Collator.getInstance(getLocale())))
                .forEach(term -> add(list, term, course, language));
        add(list);
    }

    private void add(DescriptionList list, Term term, Course course, Language language) {
        DescriptionList.Term name = new DescriptionList.Term(term.text(language).name());
        name.setId(term.id());
        name.getElement().setAttribute("tabindex", "-1");
        if (language != Language.EN) {
            Span english = new Span(term.text(Language.EN).name());
            english.addClassName("learning-facts");
            english.getElement().setAttribute("lang", "en");
            name.add(english);
        }
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(new Paragraph(term.text(language).definition()));
        Div lessons = new Div();
        lessons.addClassName("learning-facts");
        catalogue.lessons(course.key()).stream()
                .filter(lesson -> lesson.value().concepts().contains(term.id()))
                .forEach(lesson -> lessons.add(new CourseLink(lesson.key(), lesson.value().text(language).title())));
        description.add(lessons);
        list.add(name, description);
    }

    /** The list is there only now, so the browser could not go to the anchor on its own. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                setTimeout(() => {
                  const term = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                  if (term && this.contains(term)) { term.scrollIntoView({ block: 'center' }); term.focus({ preventScroll: true }); }
                })
                """);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.glossary.title");
    }
}
