package org.lyceum.sandbox;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a figure must be read with: the machine, and how busy it was. */
public final class MachineFacts {

    private MachineFacts() {}

    public static Map<String, Object> read() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("processor", processor());
        facts.put("memory (MB)", memory());
        facts.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vm.version"));
        facts.put("load over the last minute", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return facts;
    }

    private static Object memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() >> 20
                : "unknown";
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        List<String> lines = Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse(System.getProperty("os.arch"));
    }
}
