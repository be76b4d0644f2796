package org.lyceum.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problems;
import org.lyceum.content.YamlNode;
import org.lyceum.content.YamlReader;
import org.lyceum.exercise.internal.ProgramChecks;
import org.lyceum.exercise.internal.ProgramFiles;
import org.lyceum.sandbox.Sandbox;

/**
 * Tasks to program that stand outside of a course, such as an exam item: the files of an exercise without texts, in a
 * folder of another item. Their marker is {@value #MARKER}, so that the folder is no exercise of its own.
 */
public final class CodeTasks {

    public static final String MARKER = "code.yaml";

    private CodeTasks() {}

    /** @throws ContentException when the task cannot be used; reported before */
    public static Exercise read(ContentFolder item, String name, Problems problems) {
        ContentFolder folder = folder(item, name);
        YamlNode yaml = YamlReader.readMap(folder, MARKER, problems);
        yaml.allow("entry", "limits");
        ProgramFiles files = ProgramFiles.read(folder, yaml, problems);
        return new Exercise(folder.key(), 0, files.entry(), List.of(), files.limits(), 1, 1, files.prelude(),
                files.starter(), files.reference(), files.accepted(), files.inputs(), files.suite(), Map.of());
    }

    /** Runs the task's own programs: what must pass passes, what must fail fails. */
    public static void check(Sandbox sandbox, ContentFolder item, String name, Exercise task, Problems problems) {
        new ProgramChecks(sandbox, problems).check(folder(item, name), task);
    }

    /** Whether a change of this file makes another task. @param file below the task's folder */
    public static boolean isJudged(String file) {
        return file.equals(MARKER) || ProgramFiles.isJudged(file);
    }

    private static ContentFolder folder(ContentFolder item, String name) {
        String prefix = name + "/";
        Map<String, byte[]> files = new TreeMap<>();
        item.files().forEach((file, bytes) -> {
            if (file.startsWith(prefix)) {
                files.put(file.substring(prefix.length()), bytes);
            }
        });
        Path path = item.path().resolve(name);
        return new ContentFolder(item.key() + "/" + name, path, files);
    }
}
