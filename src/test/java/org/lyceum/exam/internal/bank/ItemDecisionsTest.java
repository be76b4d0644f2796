package org.lyceum.exam.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.exam.internal.bank.DecisionRefused.Reason;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

class ItemDecisionsTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String ITEM = "secret/one";

    private final Person rita = person("Rita");
    private final Person ada = person("Ada");
    private final Person theo = person("Theo");
    private final Set<PersonId> staff = new HashSet<>(List.of(rita.id(), ada.id()));
    private final List<AuditEntry> audit = new ArrayList<>();
    private final BankShelf shelf = new BankShelf();
    private Person me = rita;
    private StoredItemBank bank;
    private BankDesk desk;
    private ItemDecisions decisions;

    @BeforeEach
    void prepare() {
        shelf.exam("secret", false).item(ITEM, "hash-1", "judged-1");
        shelf.exam("practice", true).item("practice/one", "hash-2", "judged-2");
        ItemStatuses statuses = new ItemStatuses(jdbc);
        bank = new StoredItemBank(shelf, statuses);
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("exposure", (ItemExposure) exam -> java.util.Map.of("practice/one", 3L));
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
        desk = new BankDesk(shelf, bank, statuses, beans.getBeanProvider(ItemExposure.class), current, new Rights(),
                id -> List.of(rita, ada, theo).stream().filter(person -> person.id().equals(id)).findFirst());
        decisions = new ItemDecisions(desk, bank, statuses, current, audit::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void shouldLetAnItemThroughOnlyAfterTwoPeople() {
        assertThat(bank.live("secret")).isEmpty();

        decide(ITEM, ItemStatus.REVIEWED, "judged-1", "  Fine. ");
        assertThat(refusal(ITEM, ItemStatus.LIVE, "judged-1")).isEqualTo(Reason.SAME_PERSON);
        assertThat(bank.live("secret")).isEmpty();
        me = ada;
        decide(ITEM, ItemStatus.LIVE, "judged-1", "");

        assertThat(bank.live("secret")).extracting(item -> item.hash()).containsExactly("hash-1");
        assertThat(desk.history(ITEM)).containsExactly(
                new BankDesk.Change(ItemStatus.LIVE, "Ada", "", NOW), new BankDesk.Change(ItemStatus.REVIEWED, "Rita", "Fine.", NOW));
        assertThat(audit).extracting(AuditEntry::action).containsExactly("exam.item-reviewed", "exam.item-live");
    }

    @Test
    void shouldMakeAnItemADraftAgainWhenItsKeyHasChanged() {
        decide(ITEM, ItemStatus.REVIEWED, "judged-1", "");
        me = ada;
        decide(ITEM, ItemStatus.LIVE, "judged-1", "");

        shelf.item(ITEM, "hash-3", "judged-3");

        assertThat(bank.live("secret")).isEmpty();
        assertThat(desk.row(ITEM).orElseThrow()).extracting(BankDesk.Row::status, BankDesk.Row::changed)
                .containsExactly(ItemStatus.DRAFT, true);
        assertThat(refusal(ITEM, ItemStatus.REVIEWED, "judged-1")).isEqualTo(Reason.CHANGED);
        decide(ITEM, ItemStatus.REVIEWED, "judged-3", "");
    }

    @Test
    void shouldRefuseSteps() {
        assertThat(refusal(ITEM, ItemStatus.LIVE, "judged-1")).isEqualTo(Reason.ORDER);
        assertThat(refusal("practice/one", ItemStatus.REVIEWED, "judged-2")).isEqualTo(Reason.ORDER);
        decide("practice/one", ItemStatus.RETIRED, "judged-2", "Too easy.");
        assertThat(bank.live("practice")).isEmpty();
        decide("practice/one", ItemStatus.DRAFT, "judged-2", "");
        decide("practice/one", ItemStatus.REVIEWED, "judged-2", "");
        assertThat(refusal("practice/one", ItemStatus.LIVE, "judged-2")).isEqualTo(Reason.SAME_PERSON);
    }

    @Test
    void shouldShowATeacherOfASchoolThePracticeBankOnlyAndLetThemDecideNothing() {
        me = theo;

        assertThat(desk.rows()).extracting(row -> row.item().key(), BankDesk.Row::status, BankDesk.Row::exposure)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("practice/one", ItemStatus.LIVE, 3L));
        assertThat(desk.row(ITEM)).isEmpty();
        assertThat(desk.history(ITEM)).isEmpty();
        assertThat(desk.mayDecide()).isFalse();
        assertThatThrownBy(() -> decide(ITEM, ItemStatus.REVIEWED, "judged-1", "")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> decide("practice/one", ItemStatus.RETIRED, "judged-2", "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void shouldHoldTheRuleOfTwoPeopleInTheDatabase() {
        String sql = "insert into exam_item_status (item, status, judged_hash, reviewed_by, released_by, changed_at) "
                + "values ('x/y', 'LIVE', 'h', ?, ?, current_timestamp)";
        UUID one = UUID.randomUUID();

        assertThatThrownBy(() -> jdbc.sql(sql).params(one, one).update()).hasMessageContaining("exam_item_status");
        assertThat(jdbc.sql(sql).params(one, UUID.randomUUID()).update()).isOne();
    }

    private void decide(String item, ItemStatus status, String judged, String note) {
        transaction.executeWithoutResult(unused -> decisions.decide(item, status, judged, note));
    }

    private Reason refusal(String item, ItemStatus status, String judged) {
        return catchThrowableOfType(DecisionRefused.class, () -> decide(item, status, judged, "")).reason();
    }

    private static Person person(String name) {
        return new Person(new PersonId(UUID.nameUUIDFromBytes(name.getBytes())), name + "@example.org", name, "", Language.EN, ZoneOffset.UTC);
    }

    /** Staff review for the site, Theo teaches somewhere. */
    private final class Rights implements Access {

        @Override
        public boolean has(PersonId person, Role role, Scope scope) {
            return role == Role.REVIEWER && staff.contains(person);
        }

        @Override
        public boolean hasSomewhere(PersonId person, Role role) {
            return has(person, role, Scope.SITE) || role == Role.TEACHER && person.equals(theo.id());
        }

        @Override
        public boolean maySeeWorkOf(PersonId viewer, PersonId owner) {
            return false;
        }

        @Override
        public boolean hasOver(PersonId person, Role role, PersonId owner) {
            return false;
        }

        @Override
        public void require(PersonId person, Role role, Scope scope) {
            throw new AssertionError();
        }
    }
}
