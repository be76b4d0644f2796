package org.lyceum.exam.internal.bank;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.exam.internal.bank.DecisionRefused.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draft, reviewed, live, retired. Two people let an item through: the one reviews it, another sets it live. */
@Service
public class ItemDecisions {

    public static final int MAX_NOTE = 1_000;

    private final BankDesk desk;
    private final StoredItemBank bank;
    private final ItemStatuses statuses;
    private final CurrentPerson current;
    private final AuditLog audit;
    private final Clock clock;

    ItemDecisions(BankDesk desk, StoredItemBank bank, ItemStatuses statuses, CurrentPerson current, AuditLog audit, Clock clock) {
        this.desk = desk;
        this.bank = bank;
        this.statuses = statuses;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param judgedHash of the version that the person looked at
     * @param note       why; cut at {@value #MAX_NOTE} characters
     * @throws DecisionRefused when it must not be
     * @throws NoSuchElementException for an item that the person may not see
     * @throws AccessDeniedException  when the person may not decide
     */
    @Transactional
    public void decide(String key, ItemStatus status, String judgedHash, String note) {
        BankDesk.Row shown = desk.row(key).orElseThrow();
        PersonId me = current.require().id();
        if (!desk.staffOfSite(me)) {
            throw new AccessDeniedException("Needs a role of the site");
        }
        if (!shown.item().judgedHash().equals(judgedHash)) {
            throw new DecisionRefused(Reason.CHANGED);
        }
        ItemStatuses.@Nullable Row row = statuses.lock(key).orElse(null);
        ItemStatus before = StoredItemBank.status(shown.item(), row, bank.isPractice(shown.item().value().exam()));
        if (!before.next().contains(status)) {
            throw new DecisionRefused(Reason.ORDER);
        }
        if (status == ItemStatus.LIVE && row != null && !row.judgedHash().equals(judgedHash)) {
            throw new DecisionRefused(Reason.CHANGED);
        }
        @Nullable UUID reviewer = status == ItemStatus.LIVE && row != null ? row.reviewedBy() : null;
        if (status == ItemStatus.LIVE && me.value().equals(reviewer)) {
            throw new DecisionRefused(Reason.SAME_PERSON);
        }
        ItemStatuses.Row decided = new ItemStatuses.Row(key, status, judgedHash,
                status == ItemStatus.REVIEWED ? me.value() : reviewer, status == ItemStatus.LIVE ? me.value() : null);
        String kept = note.strip();
        try {
            statuses.put(decided, me.value(), kept.substring(0, Math.min(MAX_NOTE, kept.length())), clock.instant());
        } catch (DuplicateKeyException e) {
            throw new DecisionRefused(Reason.ORDER); // somebody else made the first decision on it at the same moment
        }
        audit.record(new AuditEntry(me.value(), "exam.item-" + status.tag(), "exam-item:" + key, Map.of("hash", judgedHash)));
    }
}
