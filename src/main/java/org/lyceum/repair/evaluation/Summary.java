package org.lyceum.repair.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * Shares are of the programs that could be repaired: those that already pass are left out.
 *
 * @param rate        repaired
 * @param rateSmall   repaired with a relative patch size of at most 0.5
 * @param refused     test-passing patches refused on generated inputs
 */
record Summary(
        int programs,
        int alreadyRight,
        int repaired,
        double rate,
        double rateSmall,
        double meanRps,
        double medianRps,
        double meanMillis,
        double medianMillis,
        double p95Millis,
        int refused) {

    static Summary of(List<Row> rows) {
        List<Row> tried = rows.stream().filter(row -> !row.outcome().equals("ALREADY_RIGHT")).toList();
        List<Row> repaired = tried.stream().filter(row -> row.repair() != null).toList();
        double[] sizes = repaired.stream().filter(row -> row.rps() != null).mapToDouble(Row::rps).sorted().toArray();
        double[] millis = tried.stream().mapToDouble(Row::millis).sorted().toArray();
        long small = repaired.stream().filter(row -> row.rps() != null && row.rps() <= 0.5).count();
        double all = Math.max(1, tried.size());
        return new Summary(rows.size(), rows.size() - tried.size(), repaired.size(), repaired.size() / all,
                small / all, mean(sizes), quantile(sizes, 0.5), mean(millis), quantile(millis, 0.5),
                quantile(millis, 0.95), rows.stream().mapToInt(Row::rejected).sum());
    }

    String table() {
        return String.format(Locale.ROOT, """
                programs              %8d
                already right         %8d
                repaired              %8d
                rate                  %8.1f %%
                rate with rps <= 0.5  %8.1f %%
                rps mean / median     %8.3f / %.3f
                ms mean / median / p95 %7.0f / %.0f / %.0f
                refused on inputs     %8d
                """, programs, alreadyRight, repaired, 100 * rate, 100 * rateSmall, meanRps, medianRps, meanMillis,
                medianMillis, p95Millis, refused);
    }

    /** How many repairs are how large: a row for every tenth, the last for all that is more than the program. */
    static String histogram(List<Row> rows) {
        int[] counts = new int[11];
        rows.stream().filter(row -> row.rps() != null)
                .forEach(row -> counts[(int) Math.min(10, Math.floor(10 * row.rps()))]++);
        int most = java.util.Arrays.stream(counts).max().orElse(0);
        StringBuilder lines = new StringBuilder("rps\n");
        for (int i = 0; i < counts.length; i++) {
            lines.append(String.format(Locale.ROOT, "%.1f %-40s %d%n", i / 10.0,
                    "#".repeat(most == 0 ? 0 : (40 * counts[i] + most - 1) / most), counts[i]));
        }
        return lines.toString();
    }

    private static double mean(double[] values) {
        return values.length == 0 ? 0 : java.util.Arrays.stream(values).sum() / values.length;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
