package org.lyceum.shell.ui.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.lyceum.ui.PageHeader;

/** For those who build pages and those who judge them. */
@Route("styleguide")
@RolesAllowed("ADMIN")
class StyleguideView extends Div implements HasDynamicTitle {

    StyleguideView(Clock clock) {
        addClassNames("admin-page", "styleguide");
        Controls controls = new Controls(this::text);
        add(new PageHeader(text("title"), text("summary")),
                section("colours", Tokens.colours()),
                section("type", Tokens.sizes(text("sample"))),
                section("space", Tokens.spaces()),
                section("illustrations", Tokens.illustrations()),
                section("controls", controls.buttons(), controls.fields(), controls.choices()),
                section("components", new Specimens(this::text, clock).all().stream()
                        .map(this::shown)
                        .toArray(Component[]::new)));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private Section section(String key, Component... content) {
        Section section = new Section(new H2(text(key)));
        section.addClassName("admin-section");
        section.add(content);
        return section;
    }

    private Component shown(Specimen specimen) {
        Div states = new Div(new H3(specimen.component().getSimpleName()));
        states.addClassName("styleguide-specimen");
        specimen.states().forEach(state -> {
            Span name = new Span(text("state." + state.key()));
            name.addClassName("styleguide-state");
            states.add(new Div(name, state.shown()));
        });
        return states;
    }

    private String text(String key) {
        return getTranslation("shell.styleguide." + key);
    }
}
