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
import org.lyceum.account.Person;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.Standing;
import org.lyceum.exercise.Submission;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** An exercise: the task, the editor, the verdict and the help in one view. */
@Route("courses/:course/:lesson/:exercise")
@PermitAll
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
        Exercise exercise = item.value();
        EditorPane editor = new EditorPane(workbench, exercise, person);
        VerdictPanel verdict = new VerdictPanel(exercise, editor::focusLine);
        PageHelp help = new PageHelp(exercise.key(), editor);
        HistoryPanel history = new HistoryPanel(workbench, exercise.key(), person, editor::restore);
        RunBar bar = new RunBar(workbench, exercise, person, editor, verdict, help, history);

        Div task = new Div(new TaskPane(workbench, item));
        task.addClassName("exercise-task");
        Div work = new Div();
        work.addClassName("exercise-work");
        Standing standing = workbench.submissions().standing(person.id(), exercise.key());
        if (standing == Standing.PASSED_BEFORE_CHANGE) {
            work.add(Notice.of(Notice.Kind.INFO, getTranslation("exercise.standing.changed-notice")));
        }
        work.add(editor, bar, verdict);
        workbench.help().orderedStream().forEach(slot -> work.add(slot.beside(help, person)));
        work.add(history);
        add(task, work);
        resume(person, exercise, bar);
    }

    /** The newest submission: shown when it is judged, waited for when not. */
    private void resume(Person person, Exercise exercise, RunBar bar) {
        List<Submission> newest = workbench.submissions().of(person.id(), exercise.key(), 1);
        newest.forEach(bar::resume);
    }

    private static String key(RouteParameters parameters) {
        return String.join("/", List.of(
                parameters.get("course").orElse(""),
                parameters.get("lesson").orElse(""),
                parameters.get("exercise").orElse("")));
    }
}
