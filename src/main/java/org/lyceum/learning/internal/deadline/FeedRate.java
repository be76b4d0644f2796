package org.lyceum.learning.internal.deadline;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often calendars may be asked for, per process: an owner's address, from wherever, and wrong addresses, by the network
 * address they come from.
 */
@Component
public class FeedRate {

    /** Per minute and subject; calendar programs ask some times a day. */
    public static final int PER_MINUTE = 20;
    private static final int REMEMBERED = 10_000;

    private final TimeMeter meter;
    /** Who is dropped has not asked for longest, so the bucket is full again. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    FeedRate(Clock clock) {
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

    /** Whether this subject may go on; counts the request. */
    public synchronized boolean allows(String subject) {
        return buckets.computeIfAbsent(subject, unused -> Bucket.builder()
                .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(meter)
                .build()).tryConsume(1);
    }
}
