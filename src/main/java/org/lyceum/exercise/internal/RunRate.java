package org.lyceum.exercise.internal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lyceum.account.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many runs and submissions a person may start a minute, per process. */
@Component
class RunRate {

    private static final int REMEMBERED_PEOPLE = 10_000;

    private final int perMinute;
    private final TimeMeter meter;
    /** Who is dropped has not run anything for longest, so the bucket is full again. */
    private final Map<PersonId, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Bucket> eldest) {
            return size() > REMEMBERED_PEOPLE;
        }
    };

    RunRate(Clock clock, @Value("${lyceum.exercise.runs-per-minute:20}") int perMinute) {
        this.perMinute = perMinute;
        this.meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** @throws RunRefused with the time to wait */
    synchronized void take(PersonId person) {
        ConsumptionProbe probe = buckets.computeIfAbsent(person, unused -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw RunRefused.tooMany(Math.ceilDiv(probe.getNanosToWaitForRefill(), Duration.ofSeconds(1).toNanos()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(meter)
                .build();
    }
}
