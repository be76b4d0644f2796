package org.lyceum.exam.internal.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.exam.internal.sitting.CrashHouse.Point;

/**
 * Processes die at every point that matters and at random moments; afterwards nothing that was acknowledged is lost,
 * nothing is there twice, every candidate finishes, and every pass is told once.
 */
class SittingCrashTest {

    private static final int ROUNDS = Boolean.getBoolean("lyceum.soak") ? 63 : 14;

    @TempDir
    Path folder;

    private record Ack(long sequence, int position, String choice) {}

    private record Death(UUID sitting, List<Ack> acks) {}

    @Test
    void shouldLoseNoAcknowledgedAnswerAndTellEveryPassOnce() throws Exception {
        Path database = folder.resolve("sittings");
        try (CrashHouse house = new CrashHouse(database)) {
            house.prepare();
        }
        Random random = new Random(4711);
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Point point = Point.values()[round % Point.values().length];
            Death death = die(database, point, round, 1 + random.nextInt(60));
            assertThat(death.acks()).as("round %d, %s", round, point).isNotEmpty();
            acknowledged += death.acks().size();
            check(database, point, death);
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS * 5);
    }

    private static void check(Path database, Point point, Death death) {
        try (CrashHouse house = new CrashHouse(database)) {
            UUID id = death.sitting();
            Map<Long, Ack> stored = new TreeMap<>();
            house.changes.all(id).forEach(row -> {
                Change change = row.change();
                Ack before = stored.put(change.sequence(), new Ack(change.sequence(), change.position(),
                        change.body().contains("\"a\"") ? "a" : "b"));
                assertThat(before).as("%s: number %d is there once", point, change.sequence()).isNull();
            });
            assertThat(stored.values()).as("%s: nothing acknowledged is lost", point).containsAll(death.acks());
            assertThat(stored.size()).as("%s: beside them at most the one on its way", point)
                    .isBetween(death.acks().size(), death.acks().size() + 1);

            house.in(() -> house.sittings.submit(id), () -> {});
            house.scoring.score(id);
            house.scoring.score(id);
            Sitting sitting = house.store.find(id).orElseThrow();
            assertThat(sitting.state()).isEqualTo(SittingState.SCORED);
            Map<Integer, String> last = new TreeMap<>();
            stored.values().forEach(ack -> last.put(ack.position(), ack.choice()));
            double score = last.values().stream().filter("a"::equals).count() / 4.0;
            assertThat(sitting.score()).isEqualTo(score);
            long passes = house.jdbc.sql("select count(*) from passes where sitting = ?").param(id).query(Long.class).single();
            assertThat(passes).as("%s: a pass is told once", point).isEqualTo(score >= 0.5 ? 1 : 0);
        }
    }

    /** @param lines after which the process is killed where no point ends it */
    private static Death die(Path database, Point point, int seed, int lines) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath, CrashingDesk.class.getName(),
                database.toString(), UUID.randomUUID().toString(), point.name(), String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        UUID sitting = null;
        List<Ack> acks = new ArrayList<>();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("sitting")) {
                    sitting = UUID.fromString(words[1]);
                } else if (words[0].equals("ack") && words.length == 4) {
                    acks.add(new Ack(Long.parseLong(words[1]), Integer.parseInt(words[2]), words[3]));
                }
                if (point == Point.ANYWHERE && acks.size() == lines) {
                    process.toHandle().destroyForcibly(); // unlike the process itself, it leaves the stream readable
                }
            }
        }
        process.waitFor();
        assertThat(sitting).as("%s started", point).isNotNull();
        return new Death(sitting, acks);
    }
}
