package org.lyceum.learning.internal.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.learning.internal.SignedIn.ADA;
import static org.lyceum.learning.internal.SignedIn.BOB;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.FixedSettings;
import org.lyceum.account.Access;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.learning.internal.LearningHouse;
import org.lyceum.learning.internal.transcript.Transcript.Kind;
import org.lyceum.pdf.PdfReading;
import org.lyceum.pdf.internal.HtmlPdfWriter;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

class TranscriptTest extends DatabaseTest {

    private final Set<PersonId> teachers = new HashSet<>();
    private LearningHouse house;
    private TranscriptDesk desk;

    @BeforeEach
    void open() {
        house = new LearningHouse(jdbc);
        desk = new TranscriptDesk(house.signedIn, new TeachersOfAll(),
                id -> List.of(ADA, BOB).stream().filter(person -> person.id().equals(id)).findFirst(),
                house.history, house.activities, house.assignments(jdbc), house.catalogue, house.clock);
    }

    @Test
    void shouldListWhatWasDoneInTheOrderOfTime() {
        house.attempt(false);
        house.answer("a");
        house.clock.advance(Duration.ofDays(1));
        house.attempt(true);
        house.clock.advance(Duration.ofDays(1));
        house.read();
        house.attempt(true);

        Transcript transcript = desk.mine(Language.EN);

        assertThat(transcript.courses()).singleElement().satisfies(course -> {
            assertThat(course.title()).isEqualTo(new Transcript.Title("C", Language.EN));
            assertThat(course.entries()).extracting(entry -> entry.kind() + " " + entry.title().text() + " " + entry.at())
                    .containsExactly("EXERCISE Add up 2026-03-02T09:00:00Z", "LESSON T 2026-03-03T09:00:00Z");
            assertThat(course.minutes()).isEqualTo(5);
            assertThat(course.lessons()).isEqualTo(2);
            assertThat(course.count(Kind.LESSON)).isEqualTo(1);
            assertThat(course.completedAt()).isEmpty();
        });
    }

    @Test
    void shouldAnswerAnotherPersonsLikeOneThatIsNotThere() {
        house.read();
        house.signedIn.as(BOB);

        assertThat(desk.find(ADA.id(), Language.EN)).isEmpty();
        assertThat(desk.find(new PersonId(UUID.randomUUID()), Language.EN)).isEmpty();
        assertThat(desk.mine(Language.EN).courses()).isEmpty();

        teachers.add(BOB.id());
        assertThat(desk.find(ADA.id(), Language.EN)).hasValueSatisfying(found -> {
            assertThat(found.person()).isEqualTo(ADA);
            assertThat(found.courses()).hasSize(1);
        });
        assertThat(desk.find(new PersonId(UUID.randomUUID()), Language.EN)).isEmpty();
    }

    @Test
    void shouldPrintTheLegalNameInEveryLanguage() throws IOException {
        house.read();
        Messages messages = new Messages();
        for (Language language : Language.values()) {
            for (String name : List.of("王小明", "長谷川 さくら", "Zoë Müller-Łukasz")) {
                Person person = new Person(ADA.id(), "", "Ada", name, language, ZoneId.of("Asia/Tokyo"));
                Transcript transcript = new Transcript(person, house.clock.instant(), desk.mine(language).courses());
                ByteArrayOutputStream out = new ByteArrayOutputStream();

                new TranscriptPdf(new HtmlPdfWriter(), messages, new FixedSettings()).write(transcript, language, out);

                PdfReading reading = PdfReading.of(out.toByteArray());
                TranscriptWords words = new TranscriptWords(transcript, language, messages);
                assertThat(squeezed(reading.text())).as("%s in %s", name, language).contains(squeezed(name),
                        squeezed(words.get("title")), squeezed(words.get("kind.lesson")), squeezed(words.get("estimate")),
                        squeezed(words.date(house.clock.instant()))).doesNotContain("#", "!learning");
                assertThat(reading.title()).isEqualTo(words.get("of", name));
                assertThat(reading.language()).isEqualTo(language.tag());
                assertThat(reading.tagged()).isTrue();
                assertThat(reading.embedded()).isTrue();
            }
        }
    }

    @Test
    void shouldUseTheDisplayNameUntilThereIsALegalOne() {
        assertThat(desk.mine(Language.EN).name()).isEqualTo("Ada");
        assertThat(desk.mine(Language.EN).hasLegalName()).isFalse();
    }

    @Test
    void shouldSayThatThereIsNothingWhenNoCourseWasBegun() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new TranscriptPdf(new HtmlPdfWriter(), new Messages(), new FixedSettings()).write(desk.mine(Language.EN), Language.EN, out);

        assertThat(PdfReading.of(out.toByteArray()).text()).contains("No course begun yet.");
    }

    /** Lines break where the page ends, and readers give spaces of their own. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    private final class TeachersOfAll implements Access {
        @Override
        public boolean has(PersonId person, Role role, Scope scope) {
            return false;
        }

        @Override
        public boolean maySeeWorkOf(PersonId viewer, PersonId owner) {
            return viewer.equals(owner) || teachers.contains(viewer);
        }

        @Override
        public boolean hasOver(PersonId person, Role role, PersonId owner) {
            return false;
        }

        @Override
        public void require(PersonId person, Role role, Scope scope) {
        }
    }
}
