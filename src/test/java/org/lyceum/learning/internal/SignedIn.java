package org.lyceum.learning.internal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.learning.Lesson;
import org.lyceum.ui.Language;

/** Whoever the test says is signed in. */
public final class SignedIn implements CurrentPerson {

    public static final Person ADA = person("Ada");
    public static final Person BOB = person("Bob");

    private Person person = ADA;

    public void as(Person other) {
        person = other;
    }

    @Override
    public Optional<Person> find() {
        return Optional.of(person);
    }

    @Override
    public Person require() {
        return person;
    }

    public static Person person(String name) {
        return new Person(new PersonId(UUID.nameUUIDFromBytes(name.getBytes())), name + "@example.org", name, "",
                Language.EN, ZoneOffset.UTC);
    }

    /** A catalogue of one lesson {@code c/l} with the sections {@code one} and {@code two}. */
    public static OneItem<Lesson> lesson() {
        return new OneItem<>(Lesson.class, "c/l", new Lesson("c/l", 1, 5,
                List.of(), 0, 0, Map.of(), Map.of(Language.EN,
                        new Lesson.LessonText(Language.EN, "L", "l", Map.of(),
                                "## One {#one}\n\nA\n\n## Two {#two}\n\nB\n"))));
    }

    public static Catalogue catalogue(OneItem<Lesson> lesson) {
        return new Catalogue(lesson);
    }
}
