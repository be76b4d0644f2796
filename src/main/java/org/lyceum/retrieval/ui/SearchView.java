package org.lyceum.retrieval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.retrieval.SearchDocument.Kind;
import org.lyceum.retrieval.SiteSearch;
import org.lyceum.retrieval.SiteSearch.Found;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;

/** Search over courses, lessons, exercises and glossaries in the person's language. */
@Route("search")
@PermitAll
@ClosedMeanwhile
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 50;
    private static final int LONGEST = 200;

    private final SiteSearch search;
    private final TextField words = new TextField();
    private final KindFilter filter = new KindFilter(kind -> show());
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    SearchView(SiteSearch search) {
        this.search = search;
        addClassName("search-page");
        words.setLabel(getTranslation("retrieval.search.label"));
        words.setPlaceholder(getTranslation("retrieval.search.placeholder"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        words.addClassName("search-words");
        count.getElement().setAttribute("role", "status");
        count.addClassName("search-count");
        add(new H1(getTranslation("retrieval.search.title")), words, filter, count, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String typed = asked.getSingleParameter("q").orElse("");
        words.setValue(typed.substring(0, Math.min(typed.length(), LONGEST)));
        filter.choose(asked.getSingleParameter("kind").flatMap(SearchView::kind).orElse(null));
        fill();
        words.setAutofocus(typed.isBlank());
    }

    @Override
    public String getPageTitle() {
        return words.getValue().isBlank()
                ? getTranslation("retrieval.search.title")
                : getTranslation("retrieval.search.title-of", words.getValue());
    }

    private void show() {
        fill();
        Map<String, String> parameters = new HashMap<>();
        if (!words.getValue().isBlank()) {
            parameters.put("q", words.getValue());
        }
        Kind kind = filter.chosen();
        if (kind != null) {
            parameters.put("kind", KindFilter.name(kind));
        }
        getUI().ifPresent(ui -> ui.getPage().getHistory()
                .replaceState(null, new Location("search", QueryParameters.simple(parameters))));
    }

    private void fill() {
        results.removeAll();
        count.setText("");
        String typed = words.getValue();
        Found found = search.search(Language.of(getLocale()), typed, filter.chosen(), SHOWN);
        filter.show(found.counts());
        if (typed.isBlank()) {
            results.add(new EmptyState(Illustration.SEARCH, getTranslation("retrieval.search.start-title"),
                    getTranslation("retrieval.search.start-text")));
            return;
        }
        count.setText(getTranslation("retrieval.search.count", found.hits().size()));
        if (found.hits().isEmpty()) {
            results.add(new EmptyState(Illustration.SEARCH, getTranslation("retrieval.search.none-title"),
                    getTranslation("retrieval.search.none-text")));
            return;
        }
        results.add(new HitList(found.hits()));
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> KindFilter.name(kind).equals(name)).findFirst();
    }
}
