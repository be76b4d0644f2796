package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;

/**
 * How a guest of CPython is started: bubblewrap around the system's interpreter, with its own libraries and nothing
 * else to see, nothing to write to, resource limits and a filter of system calls.
 */
final class GuestCommand {

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/bin"));
    private static final int ADDRESS_SPACE_MEGABYTES = 512;
    /** Far above the people of a machine and the ranges given to containers. */
    private static final int FIRST_UID = 1_800_000_000;
    private static final int UIDS = 100_000_000;
    private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() % 40_000) * 2_000);

    private final List<String> command = new ArrayList<>();
    private final List<String> inside;

    /** @throws IOException with what the machine lacks */
    GuestCommand(Path scratch) throws IOException {
        this(scratch, List.of());
    }

    /** @param extensions of the standard library whose shared libraries guests see beyond the usual ones */
    GuestCommand(Path scratch, List<String> extensions) throws IOException {
        String bubblewrap = program("bwrap", "bubblewrap");
        String limits = program("prlimit", "util-linux");
        Interpreter python = Interpreter.find(extensions);
        byte[] calls = SystemCalls.filter(System.getProperty("os.arch"));
        if (calls == null) throw new IOException("no filter of system calls for " + System.getProperty("os.arch"));
        Files.createDirectories(scratch);
        Path filter = scratch.toAbsolutePath().resolve("system-calls.bpf");
        Path fresh = Files.createTempFile(scratch.toAbsolutePath(), "system-calls", ".new");
        Files.write(fresh, calls);
        Files.move(fresh, filter, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // Bubblewrap reads the filter from a descriptor, which only a shell can open for it.
        command.addAll(List.of(program("sh", "dash"), "-c", "exec \"$@\" 3<\"$0\"", filter.toString()));
        command.addAll(List.of(limits, "--as=" + ((long) ADDRESS_SPACE_MEGABYTES << 20), "--nofile=32", "--fsize=0",
                "--core=0", "--"));
        if (isRoot()) command.addAll(List.of(program("setpriv", "util-linux"), "--clear-groups"));
        inside = new ArrayList<>(List.of(bubblewrap, "--unshare-all", "--unshare-user", "--disable-userns",
                "--new-session", "--die-with-parent", "--cap-drop", "ALL", "--clearenv", "--setenv", "PYTHONHASHSEED", "0",
                "--hostname", "sandbox", "--uid", "65534", "--gid", "65534"));
        inside.addAll(python.binds());
        inside.addAll(List.of("--chdir", "/", "--remount-ro", "/", "--seccomp", "3", python.program().toString(),
                // No user site, no site, no bytecode. Not -I: it would ignore the seed, and runs are to be repeatable.
                "-s", "-S", "-B", "-X", "utf8", "-c", code()));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** As root each guest is a user of its own; else it is the portal's user in a name space of its own. */
    Process start() throws IOException {
        List<String> words = new ArrayList<>(command);
        if (isRoot()) {
            int uid = FIRST_UID + Math.floorMod(NEXT.getAndIncrement(), UIDS);
            words.addAll(List.of("--reuid=" + uid, "--regid=" + uid, "--"));
        }
        words.addAll(inside);
        ProcessBuilder builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static String program(String name, String source) throws IOException {
        return FOLDERS.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IOException(name + " (of the package " + source + ") is not installed"))
                .toString();
    }

    private static String code() throws IOException {
        return "HARNESS = " + PythonLiteral.write(new PyValue.Str(text("harness.py"))) + "\n" + text("guest.py");
    }

    private static String text(String name) throws IOException {
        try (InputStream in = GuestCommand.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException(name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
