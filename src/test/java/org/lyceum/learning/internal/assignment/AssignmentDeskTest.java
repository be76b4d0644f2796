package org.lyceum.learning.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.learning.internal.OneItem;
import org.lyceum.learning.Assignment;
import org.lyceum.ui.Language;

/** An assignment of 3 to 6 words with two criteria; Tess teaches Ada and nobody else, Rex reviews her. */
class AssignmentDeskTest extends DatabaseTest {

    private static final Person ADA = person("Ada");
    private static final Person BOB = person("Bob");
    private static final Person TESS = person("Tess");
    private static final Person REX = person("Rex");
    private static final String KEY = "c/assignment";
    private static final Levels GOOD = new Levels(Map.of("clarity", 2, "truth", 4));

    private final TestClock clock = new TestClock();
    private final OneItem<Assignment> library = new OneItem<>(Assignment.class, KEY, new Assignment(KEY, 1, 30, 3, 6,
            List.of(new Assignment.Criterion("clarity", List.of(0, 1, 2)),
                    new Assignment.Criterion("truth", List.of(0, 4))),
            Map.of(Language.EN, new Assignment.AssignmentText(Language.EN, "T", "s", Map.of(), "Task"))));
    private final List<AuditEntry> audit = new ArrayList<>();
    private Person me = ADA;
    private AssignmentStore store;
    private AssignmentDesk desk;
    private Marking marking;

    @BeforeEach
    void open() {
        store = new AssignmentStore(jdbc, clock);
        CurrentPerson current = new CurrentPerson() {
            @Override
            public Optional<Person> find() {
                return Optional.of(me);
            }

            @Override
            public Person require() {
                return me;
            }
        };
        desk = new AssignmentDesk(current, library, store, clock);
        marking = new Marking(current, new Staff(), id -> List.of(ADA, BOB, TESS, REX).stream()
                .filter(person -> person.id().equals(id)).findFirst(), library, store, audit::add);
    }

    @Test
    void shouldSaveTheDraftAndNoticeASecondTab() {
        assertThat(desk.draft(KEY)).isEqualTo(Draft.NEW);
        assertThat(desk.save(KEY, 0, "one", Levels.NONE)).contains(1);
        assertThat(desk.save(KEY, 1, "one two", GOOD)).contains(2);

        assertThat(desk.save(KEY, 1, "from the other tab", Levels.NONE)).isEmpty();
        assertThat(desk.save(KEY, 0, "from a tab that saw nothing", Levels.NONE)).isEmpty();

        assertThat(desk.draft(KEY)).isEqualTo(new Draft("one two", GOOD, 2, clock.instant()));
        me = BOB;
        assertThat(desk.draft(KEY)).isEqualTo(Draft.NEW);
    }

    @Test
    void shouldSaveNothingWhenTheTextIsHugeOrTheAssignmentOrPointsAreUnknown() {
        assertThat(desk.save(KEY, 0, "x".repeat(AssignmentDesk.MAX_LENGTH + 1), Levels.NONE)).isEmpty();
        assertThat(desk.save("d/assignment", 0, "x", Levels.NONE)).isEmpty();
        assertThat(desk.save(KEY, 0, "x", new Levels(Map.of("clarity", 3)))).isEmpty();
        assertThat(desk.draft(KEY)).isEqualTo(Draft.NEW);
    }

    @Test
    void shouldKeepEveryVersionThatWasHandedIn() {
        assertThat(handIn("one two three", GOOD)).isEqualTo(AssignmentDesk.Result.DONE);
        assertThat(handIn("one two three", GOOD)).isEqualTo(AssignmentDesk.Result.UNCHANGED);
        clock.advance(Duration.ofDays(1));
        assertThat(handIn("one two three four", GOOD)).isEqualTo(AssignmentDesk.Result.DONE);

        assertThat(desk.handed(KEY)).extracting(handed -> handed.work().number() + " " + handed.work().body())
                .containsExactly("1 one two three", "2 one two three four");
        assertThat(desk.handed(KEY).getLast().work().hash()).isEqualTo(library.hash());
        assertThat(desk.handed(KEY).getLast().work().handedInAt()).isEqualTo(clock.instant());
    }

    @Test
    void shouldTakeNothingThatIsTooShortTooLongOrNotAssessed() {
        assertThat(handIn("one two", GOOD)).isEqualTo(AssignmentDesk.Result.TOO_SHORT);
        assertThat(handIn("1 2 3 4 5 6 7", GOOD)).isEqualTo(AssignmentDesk.Result.TOO_LONG);
        assertThat(handIn("one two three", new Levels(Map.of("clarity", 2)))).isEqualTo(AssignmentDesk.Result.NOT_ASSESSED);
        assertThat(handIn("one two three", new Levels(Map.of("clarity", 2, "truth", 3))))
                .isEqualTo(AssignmentDesk.Result.NOT_ASSESSED);
        assertThat(desk.handed(KEY)).isEmpty();
    }

    @Test
    void shouldLetTeachersAndReviewersOfTheWritersScopeMarkAndNobodyElse() {
        handIn("one two three", GOOD);
        UUID work = desk.handed(KEY).getFirst().work().id();
        for (Person stranger : List.of(ADA, BOB)) {
            me = stranger;
            assertThat(marking.rows()).isEmpty();
            assertThat(marking.sheet(work)).isEmpty();
            assertThat(marking.mark(work, GOOD, "")).isFalse();
        }
        me = TESS;
        assertThat(marking.rows()).singleElement().satisfies(row -> assertThat(row.writer()).isEqualTo("Ada"));
        assertThat(marking.mark(work, new Levels(Map.of("clarity", 1)), "")).isFalse();
        assertThat(marking.mark(work, new Levels(Map.of("clarity", 1, "truth", 0)), "  Show your source.  ")).isTrue();
        me = REX;
        assertThat(marking.mark(work, GOOD, "")).isTrue();
        assertThat(marking.sheet(new UUID(1, 1))).isEmpty();

        me = ADA;
        assertThat(desk.handed(KEY).getFirst().mark()).contains(new Mark(Optional.of(REX.id()), GOOD, "", clock.instant()));
        assertThat(audit).extracting(AuditEntry::action).containsOnly("learning.assignment-marked").hasSize(2);
        assertThat(audit.getFirst().details()).containsEntry("points", "1").doesNotContainValue("Show your source.");
    }

    @Test
    void shouldListWhatWaitsFirst() {
        handIn("one two three", GOOD);
        UUID first = desk.handed(KEY).getFirst().work().id();
        me = TESS;
        marking.mark(first, GOOD, "");
        me = ADA;
        clock.advance(Duration.ofMinutes(1));
        handIn("one two three four", GOOD);
        me = TESS;

        assertThat(marking.rows()).singleElement().satisfies(row -> {
            assertThat(row.work().number()).isEqualTo(2);
            assertThat(row.mark()).isEmpty();
        });
        assertThat(marking.sheet(marking.rows().getFirst().work().id()).orElseThrow().earlier())
                .singleElement().satisfies(row -> assertThat(row.mark()).isPresent());
    }

    @Test
    void shouldExportOwnWorkWithPointsAndForgetItAll() {
        desk.save(KEY, 0, "draft", Levels.NONE);
        handIn("one two three", GOOD);
        me = TESS;
        marking.mark(marking.rows().getFirst().work().id(), GOOD, "Well done");
        AssignmentData data = new AssignmentData(store);

        assertThat(data.export(ADA.id()).toString()).contains("draft").contains("one two three").contains("Well done")
                .doesNotContain(TESS.id().toString());
        data.erase(TESS.id());
        me = ADA;
        assertThat(desk.handed(KEY).getFirst().mark().orElseThrow().marker()).isEmpty();
        data.erase(ADA.id());
        assertThat(desk.handed(KEY)).isEmpty();
        assertThat(desk.draft(KEY)).isEqualTo(Draft.NEW);
    }

    @Test
    void shouldCountWordsInLanguagesWithAndWithoutSpaces() {
        assertThat(WordCount.of("One, two — three.", Language.EN.locale())).isEqualTo(3);
        assertThat(WordCount.of("我喜欢学习", Language.ZH_CN.locale())).isBetween(3, 4);
        assertThat(WordCount.of("", Language.JA.locale())).isZero();
    }

    private AssignmentDesk.Result handIn(String body, Levels levels) {
        return desk.handIn(library.hash(), Language.EN, body, levels);
    }

    private static Person person(String name) {
        return new Person(new PersonId(UUID.nameUUIDFromBytes(name.getBytes())), name + "@example.org", name, "",
                Language.EN, ZoneOffset.UTC);
    }

    private static final class Staff implements Access {

        @Override
        public boolean has(PersonId person, Role role, Scope scope) {
            return false;
        }

        @Override
        public boolean maySeeWorkOf(PersonId viewer, PersonId owner) {
            return false;
        }

        @Override
        public boolean hasOver(PersonId person, Role role, PersonId owner) {
            Set<PersonId> holders = role == Role.TEACHER ? Set.of(TESS.id()) : role == Role.REVIEWER ? Set.of(REX.id()) : Set.of();
            return owner.equals(ADA.id()) && holders.contains(person);
        }

        @Override
        public void require(PersonId person, Role role, Scope scope) {}
    }
}
