package org.lyceum.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML, and JSON as a part of it, into nodes that know their lines. Builds no objects of the file's choosing. */
public final class YamlReader {

    private static final int MAX_CODE_POINTS = 1_000_000;
    private static final int MAX_DEPTH = 50;

    private YamlReader() {}

    /** @throws ContentException when the file is missing, not UTF-8 or not well formed; reported before */
    public static YamlNode read(ContentFolder folder, String name, Problems problems) {
        byte[] bytes = folder.files().get(name);
        if (bytes == null) {
            problems.add(folder.file(name), 0, "content.problem.missing-file", name);
            throw new ContentException(folder.key());
        }
        return parse(folder.file(name), new String(bytes, StandardCharsets.UTF_8), 0, folder.key(), problems);
    }

    /** Like {@link #read}, and the file must hold a mapping. */
    public static YamlNode readMap(ContentFolder folder, String name, Problems problems) {
        YamlNode node = read(folder, name, problems);
        if (!node.isMap()) {
            problems.add(folder.file(name), 1, "content.problem.not-map");
            throw new ContentException(folder.key());
        }
        return node;
    }

    /** @param offset lines of the file before the text begins */
    static YamlNode parse(Path file, String text, int offset, String key, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(key)
                .setUseMarks(true)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MAX_CODE_POINTS)
                .build();
        try {
            Node root = new Compose(settings).composeString(text).orElse(null);
            if (root != null) {
                YamlShape.requireTree(root, MAX_DEPTH);
            }
            return new YamlNode(file, offset, root, problems);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1 + offset).orElse(0);
            problems.add(file, line, "content.problem.yaml", String.valueOf(e.getProblem()));
        } catch (YamlEngineException | StackOverflowError e) {
            problems.add(file, 0, "content.problem.yaml", String.valueOf(e.getMessage()));
        }
        throw new ContentException(key);
    }
}
