package org.lyceum.exam.internal.sitting;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lyceum.exam.internal.sitting.Change.Kind;
import org.lyceum.exam.internal.sitting.CrashHouse.Point;
import org.lyceum.ui.Language;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A process in which a candidate answers, and which dies at a named point. On its output: {@code sitting ID}, and
 * {@code ack SEQUENCE POSITION CHOICE} for every change that was acknowledged.
 */
final class CrashingDesk {

    private CrashingDesk() {}

    /** Arguments: database file, person, point, seed. */
    public static void main(String... arguments) {
        Point point = Point.valueOf(arguments[2]);
        Random random = new Random(Long.parseLong(arguments[3]));
        CrashHouse house = new CrashHouse(Path.of(arguments[0]));
        UUID id = house.in(() -> house.sittings.prepare(house.person(UUID.fromString(arguments[1])), SampleShelf.EXAM),
                () -> {}).id();
        house.in(() -> house.sittings.start(id, Language.EN), () -> {});
        say("sitting " + id);
        int deadly = 5 + random.nextInt(40);
        long sequence = house.desk.last(id, 1);
        for (int i = 0; point == Point.ANYWHERE || i <= deadly; i++) {
            int position = random.nextInt(4) + 1;
            String choice = random.nextInt(4) > 0 ? "a" : "b";
            Change change = new Change(++sequence, position, Kind.ANSWER, "{\"RESPONSE\":[\"" + choice + "\"]}", null);
            boolean last = i == deadly;
            house.in(() -> {
                if (last && point == Point.BEFORE_ACKNOWLEDGEMENT) {
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            die();
                        }
                    });
                }
                return house.desk.take(id, 1, List.of(change), List.of());
            }, () -> {
                if (last && point == Point.BEFORE_COMMIT) {
                    die();
                }
            });
            say("ack " + sequence + " " + position + " " + choice);
        }
        house.in(() -> house.sittings.submit(id), () -> {
            if (point == Point.BEFORE_SUBMIT_COMMIT) {
                die();
            }
        });
        if (point == Point.AFTER_SUBMIT) {
            die();
        }
        if (point == Point.BEFORE_PASS_COMMIT) {
            house.in(() -> {
                house.scoring.score(id); // joins this transaction
                return id;
            }, CrashingDesk::die);
        }
        house.scoring.score(id);
        die();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** No hook, no flush, no rollback: as a power cut. */
    private static void die() {
        Runtime.getRuntime().halt(9);
    }
}
