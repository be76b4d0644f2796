package org.lyceum.exam.internal.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.lyceum.exam.internal.form.FormDraw;
import org.lyceum.exam.internal.form.ItemMark;
import org.lyceum.ui.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sittings and their forms as rows. */
@Repository
public class SittingStore {

    private final JdbcClient jdbc;

    public SittingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens when another request has made the same attempt ready meanwhile. */
    void insert(Sitting sitting, @Nullable Integer attemptsAllowed) {
        jdbc.sql("""
                        insert into sitting (id, person, exam, exam_version, attempt, attempts_allowed, not_before, state,
                                             language, epoch, minutes, extra_minutes, form_seed, created_at)
                        values (:id, :person, :exam, :version, :attempt, :allowed, :notBefore, :state,
                                :language, 0, :minutes, :extra, :seed, :now)
                        on conflict do nothing""")
                .param("id", sitting.id())
                .param("person", sitting.person().value())
                .param("exam", sitting.exam())
                .param("version", sitting.examVersion())
                .param("attempt", sitting.attempt())
                .param("allowed", attemptsAllowed)
                .param("notBefore", at(sitting.notBefore()))
                .param("state", sitting.state().name())
                .param("language", sitting.language().tag())
                .param("minutes", sitting.minutes())
                .param("extra", sitting.extraMinutes())
                .param("seed", sitting.formSeed())
                .param("now", at(sitting.createdAt()))
                .update();
    }

    public Optional<Sitting> find(UUID id) {
        return jdbc.sql("select * from sitting where id = :id").param("id", id).query(SittingStore::read).optional();
    }

    /** Nobody else changes it, and no answer comes in between, until the transaction ends. */
    public Optional<Sitting> lock(UUID id) {
        return jdbc.sql("select * from sitting where id = :id for update").param("id", id)
                .query(SittingStore::read).optional();
    }

    public List<Sitting> of(PersonId person) {
        return jdbc.sql("select * from sitting where person = :person order by created_at desc, attempt desc")
                .param("person", person.value()).query(SittingStore::read).list();
    }

    List<Sitting> of(PersonId person, String exam) {
        return jdbc.sql("select * from sitting where person = :person and exam = :exam order by attempt desc")
                .param("person", person.value()).param("exam", exam).query(SittingStore::read).list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another one of the person's is running */
    void start(UUID id, PersonId person, String examVersion, Language language, int minutes, int extra, Instant now,
            Instant deadline) {
        jdbc.sql("""
                        update sitting set state = 'RUNNING', running_person = :person, exam_version = :version,
                               language = :language, epoch = 1, minutes = :minutes, extra_minutes = :extra,
                               started_at = :now, deadline_at = :deadline
                         where id = :id and state = 'READY'""")
                .param("id", id).param("person", person.value()).param("version", examVersion)
                .param("language", language.tag()).param("minutes", minutes).param("extra", extra)
                .param("now", at(now)).param("deadline", at(deadline)).update();
    }

    void insertForm(UUID sitting, List<FormDraw.Drawn> form) {
        int position = 0;
        for (FormDraw.Drawn drawn : form) {
            jdbc.sql("""
                            insert into sitting_item (sitting, position, section, item, item_version, seed)
                            values (:sitting, :position, :section, :item, :version, :seed)""")
                    .param("sitting", sitting).param("position", ++position).param("section", drawn.section())
                    .param("item", drawn.item().id()).param("version", drawn.item().version())
                    .param("seed", drawn.seed()).update();
        }
    }

    public List<FormItem> form(UUID sitting) {
        return jdbc.sql("select * from sitting_item where sitting = :sitting order by position").param("sitting", sitting)
                .query(SittingStore::readItem).list();
    }

    /** How often the person has had each item of an exam, by item id. */
    Map<String, Integer> seen(PersonId person, String exam) {
        return jdbc.sql("""
                        select i.item, count(*) as times from sitting_item i join sitting s on s.id = i.sitting
                         where s.person = :person and s.exam = :exam group by i.item""")
                .param("person", person.value()).param("exam", exam)
                .query((rs, row) -> Map.entry(rs.getString(1), rs.getInt(2)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int raiseEpoch(UUID id) {
        jdbc.sql("update sitting set epoch = epoch + 1 where id = :id").param("id", id).update();
        return jdbc.sql("select epoch from sitting where id = :id").param("id", id).query(Integer.class).single();
    }

    void setLanguage(UUID id, Language language) {
        jdbc.sql("update sitting set language = :language where id = :id")
                .param("language", language.tag()).param("id", id).update();
    }

    void extend(UUID id, int minutes, Instant deadline) {
        jdbc.sql("update sitting set extra_minutes = extra_minutes + :minutes, deadline_at = :deadline where id = :id")
                .param("minutes", minutes).param("deadline", at(deadline)).param("id", id).update();
    }

    void submit(UUID id, Instant now, String by) {
        jdbc.sql("""
                        update sitting set state = 'SUBMITTED', running_person = null, closed_at = :now, closed_by = :by
                         where id = :id and state = 'RUNNING'""")
                .param("id", id).param("now", at(now)).param("by", by).update();
    }

    public void mark(UUID sitting, int position, ItemMark mark) {
        jdbc.sql("""
                        update sitting_item set score = :score, maximum = :maximum, by_hand = :byHand
                         where sitting = :sitting and position = :position""")
                .param("score", mark.score()).param("maximum", mark.maximum()).param("byHand", mark.byHand())
                .param("sitting", sitting).param("position", position).update();
    }

    public void score(UUID id, Instant now, double score, int waiting, @Nullable Boolean passed) {
        jdbc.sql("""
                        update sitting set state = 'SCORED', scored_at = :now, score = :score, waiting = :waiting,
                               passed = :passed where id = :id""")
                .param("id", id).param("now", at(now)).param("score", score).param("waiting", waiting)
                .param("passed", passed).update();
    }

    List<UUID> overSince(Instant limit) {
        return jdbc.sql("select id from sitting where state = 'RUNNING' and deadline_at < :limit order by deadline_at")
                .param("limit", at(limit)).query((rs, row) -> rs.getObject(1, UUID.class)).list();
    }

    public List<UUID> submitted() {
        return jdbc.sql("select id from sitting where state = 'SUBMITTED' order by closed_at")
                .query((rs, row) -> rs.getObject(1, UUID.class)).list();
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static Instant required(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Sitting read(ResultSet rs, int row) throws SQLException {
        return new Sitting(rs.getObject("id", UUID.class), new PersonId(rs.getObject("person", UUID.class)),
                rs.getString("exam"), rs.getString("exam_version"), rs.getInt("attempt"),
                SittingState.valueOf(rs.getString("state")), Language.ofTag(rs.getString("language")).orElse(Language.EN),
                rs.getInt("epoch"), rs.getInt("minutes"), rs.getInt("extra_minutes"), rs.getLong("form_seed"),
                required(rs, "not_before"), required(rs, "created_at"), instant(rs, "started_at"),
                instant(rs, "deadline_at"), instant(rs, "closed_at"), instant(rs, "scored_at"),
                rs.getObject("score", Double.class), rs.getObject("waiting", Integer.class),
                rs.getObject("passed", Boolean.class));
    }

    private static FormItem readItem(ResultSet rs, int row) throws SQLException {
        Double maximum = rs.getObject("maximum", Double.class);
        ItemMark mark = maximum == null ? null : new ItemMark(rs.getDouble("score"), maximum, rs.getBoolean("by_hand"));
        return new FormItem(rs.getInt("position"), rs.getString("section"), rs.getString("item"),
                rs.getString("item_version"), rs.getLong("seed"), mark);
    }
}
