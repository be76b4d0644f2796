package org.lyceum.learning.internal.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.content.MarkdownBlock;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.LearningHistory;
import org.lyceum.learning.internal.LessonCheckTexts;
import org.lyceum.learning.internal.activity.Activities;
import org.lyceum.learning.internal.activity.WeekCalendar;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is signed in could practise again. Always their own: no public method takes a person. */
@Service
public class PracticeList {

    /** Days that "not now" lasts. */
    public static final int PAUSE = 7;

    /**
     * @param due   now, the weakest first, of those the one that has waited longest
     * @param later not due yet, the next one first
     * @param aside that the person does not want
     */
    public record Overview(List<PracticeItem> due, List<PracticeItem> later, List<PracticeItem> aside) {}

    /**
     * What people read of an item.
     *
     * @param title    of the exercise, or the question of the check as plain text
     * @param language of both
     * @param check    empty for an exercise
     */
    public record Words(String title, Language language, Optional<MarkdownBlock.Check> check) {}

    private final CurrentPerson currentPerson;
    private final LearningHistory history;
    private final Activities activities;
    private final Catalogue catalogue;
    private final LessonCheckTexts checks;
    private final SetAsideStore store;
    private final Clock clock;

    PracticeList(CurrentPerson currentPerson, LearningHistory history, Activities activities, Catalogue catalogue,
            LessonCheckTexts checks, SetAsideStore store, Clock clock) {
        this.currentPerson = currentPerson;
        this.history = history;
        this.activities = activities;
        this.catalogue = catalogue;
        this.checks = checks;
        this.store = store;
        this.clock = clock;
    }

    public Overview overview() {
        return overview(currentPerson.require());
    }

    Overview overview(Person person) {
        LocalDate today = today(person);
        Map<String, SetAside> asides = store.of(person.id()).stream().filter(aside -> aside.holds(today))
                .collect(Collectors.toMap(SetAside::item, aside -> aside));
        List<PracticeItem> all = items(person);
        List<PracticeItem> wanted = all.stream().filter(item -> !asides.containsKey(item.key())).toList();
        return new Overview(
                wanted.stream().filter(item -> !item.due().isAfter(today))
                        .sorted(Comparator.comparing(PracticeItem::box).thenComparing(PracticeItem::due)).toList(),
                wanted.stream().filter(item -> item.due().isAfter(today))
                        .sorted(Comparator.comparing(PracticeItem::due)).toList(),
                all.stream().filter(item -> asides.containsKey(item.key())).toList());
    }

    /** In the language asked for, English where that translation is missing; empty when the content was changed meanwhile. */
    public Optional<Words> words(PracticeItem item, Language language) {
        return item.check().isEmpty()
                ? activities.title(item.key(), language)
                        .map(title -> new Words(title.text(), title.language(), Optional.empty()))
                : checks.find(item.lesson(), item.check(), language)
                        .map(check -> new Words(Jsoup.parse(check.prompt()).text(),
                                item.lesson().value().text(language).language(), Optional.of(check)));
    }

    /** Not for a week. */
    @Transactional
    public void notNow(String item) {
        Person person = currentPerson.require();
        LocalDate until = today(person).plusDays(PAUSE);
        setAside(person, new SetAside(item, Optional.of(until)));
    }

    /** Never, until it is brought back. */
    @Transactional
    public void notAgain(String item) {
        setAside(currentPerson.require(), new SetAside(item, Optional.empty()));
    }

    @Transactional
    public void bringBack(String item) {
        store.remove(currentPerson.require().id(), item);
    }

    LocalDate today(Person person) {
        return WeekCalendar.of(person).day(clock.instant());
    }

    /** Only what is on the list can be set aside, so nobody fills the table with anything else. */
    private void setAside(Person person, SetAside aside) {
        if (items(person).stream().anyMatch(item -> item.key().equals(aside.item()))) {
            store.put(person.id(), aside);
        }
    }

    private List<PracticeItem> items(Person person) {
        WeekCalendar calendar = WeekCalendar.of(person);
        Map<String, List<Leitner.Try>> tries = new LinkedHashMap<>();
        history.answers(person.id()).forEach(answer -> tries
                .computeIfAbsent(answer.lesson() + "#" + answer.check(), key -> new ArrayList<>())
                .add(new Leitner.Try(calendar.day(answer.at()), answer.correct())));
        activities.attempts(person.id()).forEach(attempt -> tries
                .computeIfAbsent(attempt.key(), key -> new ArrayList<>())
                .add(new Leitner.Try(calendar.day(attempt.at()), attempt.passed())));
        List<PracticeItem> items = new ArrayList<>();
        tries.forEach((key, each) -> Leitner.of(each).ifPresent(card -> catalogue.lesson(PracticeItem.lessonKey(key))
                .map(lesson -> new PracticeItem(key, lesson, card.box(), card.due()))
                .filter(this::exists)
                .ifPresent(items::add)));
        return items;
    }

    /** Content may have lost it since. */
    private boolean exists(PracticeItem item) {
        return item.check().isEmpty()
                ? activities.title(item.key(), Language.EN).isPresent()
                : item.lesson().value().keys().containsKey(item.check());
    }
}
