package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.account.Person;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.ui.Language;

/** An exercise: the task, the editor, the verdict and the help in one view. */
@Route("courses/:course/:lesson/:exercise")
@PermitAll
@ClosedMeanwhile
class ExerciseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Workbench workbench;
    private String title = "";

    ExerciseView(Workbench workbench) {
        this.workbench = workbench;
        addClassName("exercise-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContentItem<Exercise> item = workbench.exercises().find(key(event.getRouteParameters()))
                .orElseThrow(NotFoundException::new);
        title = item.value().text(Language.of(getLocale())).title();
        removeAll();
        show(item, workbench.people().require());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ContentItem<Exercise> item, Person person) {
        Div task = new Div(new TaskPane(workbench, item));
        task.addClassName("exercise-task");
        add(task, new WorkPane(workbench, item.value(), person));
    }

    private static String key(RouteParameters parameters) {
        return String.join("/", List.of(
                parameters.get("course").orElse(""),
                parameters.get("lesson").orElse(""),
                parameters.get("exercise").orElse("")));
    }
}
