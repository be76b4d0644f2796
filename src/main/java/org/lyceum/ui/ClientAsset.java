package org.lyceum.ui;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A file of the browser bundle. Its name carries a hash of its content, so browsers may keep it for ever; the
 * bundler's manifest tells which name a source got in this build.
 */
public enum ClientAsset {
    SHELL("shell.ts"),
    CODE_EDITOR("code-editor.ts"),
    ITEM_PLAYER("item-player.ts"),
    EXAM_SITTING("exam-sitting.ts"),
    PAGE_KEYS("page-keys.ts"),
    LESSON("lesson.ts"),
    LESSON_STYLE("lesson.css");

    private static final String SOURCES = "src/main/frontend/";
    private static final String OUTPUT = "META-INF/resources/";
    private static final Map<String, String> PATHS = readManifest();

    private final String source;

    ClientAsset(String source) {
        this.source = source;
    }

    /**
     * Path below the application's root, for example {@code assets/code-editor.cache.46ZRXUQZ.js}.
     *
     * @throws IllegalStateException when the bundle was not built
     */
    public String path() {
        String path = PATHS.get(source);
        if (path == null) {
            throw new IllegalStateException(source + " is not in the bundle: build without -Dweb.skip");
        }
        return path;
    }

    /** Loads the file into the page, once however often it is asked for. */
    public void load(UI ui) {
        String url = "context://" + path();
        if (path().endsWith(".css")) {
            ui.getPage().addStyleSheet(url);
        } else {
            ui.getPage().addJsModule(url);
        }
    }

    /** Source file name to path of what was made from it. */
    static Map<String, String> pathsOf(JsonNode manifest) {
        Map<String, String> paths = new HashMap<>();
        for (Map.Entry<String, JsonNode> output : manifest.path("outputs").properties()) {
            String entryPoint = output.getValue().path("entryPoint").asString("");
            int start = output.getKey().indexOf(OUTPUT);
            if (entryPoint.startsWith(SOURCES) && start >= 0 && !entryPoint.substring(SOURCES.length()).contains("/")) {
                paths.put(entryPoint.substring(SOURCES.length()), output.getKey().substring(start + OUTPUT.length()));
            }
        }
        return paths;
    }

    private static Map<String, String> readManifest() {
        try (InputStream manifest = ClientAsset.class.getResourceAsStream("/web-manifest.json")) {
            return manifest == null ? Map.of() : pathsOf(new ObjectMapper().readTree(manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
