package org.lyceum.account.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Mail;
import org.lyceum.account.MailOutbox;
import org.lyceum.settings.Site;
import org.lyceum.ui.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Mail as rows, written in the transaction that causes it. Texts are worded here, in the recipient's language. */
@Repository
public class Outbox implements MailOutbox {

    /** A server may be away for a weekend; after that an admin has to look. */
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Messages messages;
    private final Site site;
    private final TimeOrderedIds ids;
    private final Clock clock;

    public Outbox(JdbcClient jdbc, Messages messages, Site site, TimeOrderedIds ids, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void enqueue(Mail mail) {
        // every text of a mail may name the site: as the argument after its own
        Object[] arguments = Stream.concat(mail.arguments().stream(), Stream.of(site.name())).toArray();
        // A header is one line, whatever a name contains.
        String subject = messages.get(mail.language(), mail.key() + ".subject", arguments).replaceAll("\\s+", " ");
        jdbc.sql("""
                        insert into outgoing_mail (id, recipient, language, message_key, subject, body, status,
                                                   next_attempt_at, created_at)
                        values (:id, :to, :language, :key, :subject, :body, 'WAITING', :at, :at)""")
                .param("id", ids.next())
                .param("to", mail.to())
                .param("language", mail.language().tag())
                .param("key", mail.key())
                .param("subject", subject.length() > 500 ? subject.substring(0, 500) : subject)
                .param("body", messages.get(mail.language(), mail.key() + ".body", arguments))
                .param("at", now())
                .update();
    }

    /** Mails whose time has come, oldest first. */
    List<OutgoingMail> due(int limit) {
        return jdbc.sql("""
                        select * from outgoing_mail where status = 'WAITING' and next_attempt_at <= :now
                         order by next_attempt_at, id fetch first :limit rows only""")
                .param("now", now()).param("limit", limit).query(Outbox::read).list();
    }

    void sent(UUID id) {
        jdbc.sql("""
                        update outgoing_mail set status = 'SENT', sent_at = :now, attempts = attempts + 1, body = '',
                               last_error = ''
                         where id = :id""")
                .param("now", now()).param("id", id).update();
    }

    /** Tries again after 30 s, 1, 2, 4 … 30 minutes; gives up when the mail is older than {@link #PATIENCE}. */
    void failed(OutgoingMail mail, String error) {
        int attempts = mail.attempts() + 1;
        Duration doubled = Duration.ofSeconds(30).multipliedBy(1L << Math.min(attempts - 1, 10));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        boolean old = mail.createdAt().plus(PATIENCE).isBefore(now());
        jdbc.sql("""
                        update outgoing_mail set status = :status, attempts = :attempts, next_attempt_at = :next,
                               last_error = :error
                         where id = :id""")
                .param("status", old ? "FAILED" : "WAITING")
                .param("attempts", attempts)
                .param("next", now().plus(pause))
                .param("error", error.length() > 500 ? error.substring(0, 500) : error)
                .param("id", mail.id())
                .update();
    }

    boolean retryNow(UUID id) {
        return jdbc.sql("""
                        update outgoing_mail set status = 'WAITING', attempts = 0, next_attempt_at = :now
                         where id = :id and status in ('WAITING', 'FAILED')""")
                .param("now", now()).param("id", id).update() == 1;
    }

    boolean discard(UUID id) {
        return jdbc.sql("""
                        update outgoing_mail set status = 'DISCARDED', body = ''
                         where id = :id and status in ('WAITING', 'FAILED')""")
                .param("id", id).update() == 1;
    }

    List<OutgoingMail> page(OutgoingMail.@Nullable State state, int offset, int limit) {
        return jdbc.sql("""
                        select * from outgoing_mail where (cast(:status as varchar) is null or status = :status)
                         order by created_at desc, id desc offset :offset rows fetch first :limit rows only""")
                .param("status", state == null ? null : state.name()).param("offset", offset).param("limit", limit)
                .query(Outbox::read).list();
    }

    int count(OutgoingMail.@Nullable State state) {
        return jdbc.sql("select count(*) from outgoing_mail where (cast(:status as varchar) is null or status = :status)")
                .param("status", state == null ? null : state.name()).query(Integer.class).single();
    }

    /** How long the oldest mail waits; zero when none does. */
    Duration oldestWaiting() {
        return jdbc.sql("select min(created_at) from outgoing_mail where status = 'WAITING'")
                .query((rs, n) -> Optional.ofNullable(rs.getObject(1, OffsetDateTime.class))).single()
                .map(since -> Duration.between(since, now())).orElse(Duration.ZERO);
    }

    Optional<OutgoingMail> find(UUID id) {
        return jdbc.sql("select * from outgoing_mail where id = :id").param("id", id).query(Outbox::read).optional();
    }

    /** Mails to an address say who had it. */
    void forget(String address) {
        jdbc.sql("delete from outgoing_mail where recipient = :to").param("to", address).update();
    }

    /** What went is kept for a while, for admins to look up. */
    int deleteFinishedBefore(OffsetDateTime time) {
        return jdbc.sql("delete from outgoing_mail where status in ('SENT', 'DISCARDED') and created_at < :time")
                .param("time", time).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static OutgoingMail read(ResultSet rs, int index) throws SQLException {
        return new OutgoingMail(
                rs.getObject("id", UUID.class),
                rs.getString("recipient"),
                rs.getString("language"),
                rs.getString("subject"),
                rs.getString("body"),
                OutgoingMail.State.valueOf(rs.getString("status")),
                rs.getInt("attempts"),
                rs.getObject("next_attempt_at", OffsetDateTime.class),
                rs.getString("last_error"),
                rs.getObject("created_at", OffsetDateTime.class),
                rs.getObject("sent_at", OffsetDateTime.class));
    }
}
