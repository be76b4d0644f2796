package org.lyceum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class ClientAssetTest {

    private static final String MANIFEST = """
            {"inputs": {}, "outputs": {
              "target/classes/META-INF/resources/assets/lesson.cache.AAA.js":
                {"entryPoint": "src/main/frontend/lesson.ts", "imports": []},
              "target/classes/META-INF/resources/assets/lesson.cache.BBB.css":
                {"entryPoint": "src/main/frontend/lesson.css"},
              "target/classes/META-INF/resources/assets/chunks/formula.cache.CCC.js":
                {"entryPoint": "src/main/frontend/parts/formula.ts"},
              "target/classes/META-INF/resources/assets/chunks/chunk.cache.DDD.js": {"imports": []}
            }}""";

    @Test
    void shouldFindTheHashedNameOfEachSource() {
        assertThat(ClientAsset.pathsOf(new ObjectMapper().readTree(MANIFEST))).isEqualTo(Map.of(
                "lesson.ts", "assets/lesson.cache.AAA.js",
                "lesson.css", "assets/lesson.cache.BBB.css"));
    }

    @Test
    void shouldFindNothingWhenTheManifestIsEmpty() {
        assertThat(ClientAsset.pathsOf(new ObjectMapper().readTree("{}"))).isEmpty();
    }
}
