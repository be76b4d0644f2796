package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a CPython guest is started: bubblewrap around the system's interpreter, with its own libraries and nothing
 * else to see, nothing to write to, resource limits and a filter of system calls.
 */
final class GuestCommand {

    private static final Pattern LIBRARY = Pattern.compile("(?m)(?:=>|^)\\s*(/\\S+) \\(0x");
    private static final List<String> EXTENSIONS = List.of("_decimal", "_json", "_bz2", "_lzma");
    private static final int ADDRESS_SPACE_MEGABYTES = 512;
    /** Far above the people of a machine and the ranges given to containers. */
    private static final int FIRST_UID = 1_800_000_000;
    private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() % 40_000) * 1000);

    private final Path filter;
    private final Path python;
    private final List<String> binds = new ArrayList<>();
    private final String code;
    private final boolean root;

    /** @throws IOException with what the machine lacks */
    GuestCommand(Path scratch) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/bin/bwrap"))) throw new IOException("bubblewrap is not installed");
        if (!Files.isExecutable(Path.of("/usr/bin/prlimit"))) throw new IOException("prlimit is not installed");
        byte[] calls = SystemCalls.filter(System.getProperty("os.arch"));
        if (calls == null) throw new IOException("no filter of system calls for " + System.getProperty("os.arch"));
        python = interpreter();
        root = "root".equals(System.getProperty("user.name"));
        if (root && !Files.isExecutable(Path.of("/usr/bin/setpriv"))) throw new IOException("setpriv is not installed");
        Path library = Path.of("/usr/lib", python.getFileName().toString());
        Set<String> files = new LinkedHashSet<>();
        files.add(python.toString());
        files.addAll(libraries(python));
        for (String name : EXTENSIONS) {
            try (var found = Files.newDirectoryStream(library.resolve("lib-dynload"), name + ".*.so")) {
                for (Path extension : found) files.addAll(libraries(extension));
            }
        }
        files.add(library.toString());
        for (String file : files) binds.addAll(List.of("--ro-bind", file, file));
        Files.createDirectories(scratch);
        filter = Files.createTempFile(scratch.toAbsolutePath(), "calls", ".bpf");
        Files.write(filter, calls);
        filter.toFile().deleteOnExit();
        code = "HARNESS = r'''" + text("harness.py").replace("'''", "\"\"\"") + "'''\n" + text("guest.py");
    }

    Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh", "-c", "exec \"$@\" 3<\"$0\"", filter.toString(),
                "/usr/bin/prlimit", "--as=" + ((long) ADDRESS_SPACE_MEGABYTES << 20), "--nofile=32", "--fsize=0",
                "--core=0", "--nproc=64", "--"));
        if (root) {
            int uid = FIRST_UID + NEXT.getAndIncrement() % 100_000_000;
            command.addAll(List.of("/usr/bin/setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--"));
        }
        command.addAll(List.of(
                "/usr/bin/bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--new-session",
                "--die-with-parent", "--cap-drop", "ALL", "--clearenv", "--hostname", "sandbox",
                "--uid", "65534", "--gid", "65534"));
        command.addAll(binds);
        command.addAll(List.of("--chdir", "/", "--remount-ro", "/", "--seccomp", "3", python.toString(),
                "-I", "-S", "-B", "-X", "utf8", "-c", code));
        ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static Path interpreter() throws IOException {
        for (int minor = 20; minor >= 10; minor--) {
            Path candidate = Path.of("/usr/bin/python3." + minor);
            if (Files.isExecutable(candidate) && Files.isDirectory(Path.of("/usr/lib/python3." + minor))) return candidate;
        }
        throw new IOException("no CPython 3.10 or newer in /usr/bin");
    }

    private static List<String> libraries(Path binary) throws IOException {
        Process process = new ProcessBuilder("ldd", binary.toString()).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        Matcher matcher = LIBRARY.matcher(answer);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = GuestCommand.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException(name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
