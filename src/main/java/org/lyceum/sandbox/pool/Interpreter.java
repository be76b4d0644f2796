package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The system's CPython and the files that it needs to run.
 *
 * @param files read by it: the program, its standard library, and the shared libraries of both
 */
record Interpreter(Path program, Path library, Set<String> files) {

    private static final int OLDEST_MINOR = 11;
    private static final int NEWEST_MINOR = 30;
    /** Those that need shared libraries and are of use to a program that computes. */
    private static final List<String> EXTENSIONS = List.of("_decimal", "_json", "_bz2", "_lzma", "zlib");
    private static final Pattern SHARED = Pattern.compile("(?m)(?:=>|^)\\s*(/\\S+) \\(0x");

    /** The newest in the usual folders. @throws IOException when there is none */
    static Interpreter find(List<String> extensions) throws IOException {
        for (int minor = NEWEST_MINOR; minor >= OLDEST_MINOR; minor--) {
            for (String prefix : List.of("/usr", "/usr/local")) {
                Path program = Path.of(prefix, "bin", "python3." + minor);
                if (!Files.isExecutable(program)) continue;
                for (String folder : List.of("lib", "lib64")) {
                    Path library = Path.of(prefix, folder, "python3." + minor);
                    if (Files.exists(library.resolve("os.py"))) return of(program, library, extensions);
                }
            }
        }
        throw new IOException("no CPython 3." + OLDEST_MINOR + " or newer is installed in /usr or /usr/local");
    }

    private static Interpreter of(Path program, Path library, List<String> more) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        files.add(program.toString());
        files.addAll(shared(program));
        String wanted = String.join(",", Stream.concat(EXTENSIONS.stream(), more.stream()).toList());
        try (DirectoryStream<Path> modules =
                Files.newDirectoryStream(library.resolve("lib-dynload"), "{" + wanted + "}.*.so")) {
            for (Path module : modules) files.addAll(shared(module));
        }
        files.add(library.toString());
        return new Interpreter(program, library, files);
    }

    /** Arguments of bubblewrap that show these files and hide what others installed beside them. */
    List<String> binds() {
        List<String> words = new ArrayList<>();
        for (String file : files) words.addAll(List.of("--ro-bind", file, file));
        for (String name : List.of("site-packages", "dist-packages")) {
            String folder = library.resolve(name).toString();
            if (Files.isDirectory(Path.of(folder))) words.addAll(List.of("--tmpfs", folder, "--remount-ro", folder));
        }
        return words;
    }

    private static List<String> shared(Path binary) throws IOException {
        Process process = new ProcessBuilder("ldd", binary.toString()).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        Matcher matcher = SHARED.matcher(answer);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
