package org.lyceum.content.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.Problem;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ContentMediaControllerTest {

    private static final String HASH = "a".repeat(64);
    private static final Principal READER = () -> "ada";

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new ContentMediaController(new Files())).build();

    @Test
    void shouldServeAnImageWithItsTypeAndNoSniffing() throws Exception {
        mvc.perform(get("/content/" + HASH + "/pictures/cat.png").principal(READER))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().string("png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(header().string("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    }

    @Test
    void shouldServePartsOfAFilm() throws Exception {
        mvc.perform(get("/content/" + HASH + "/film.mp4").principal(READER).header("Range", "bytes=1-2"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("il"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lesson.yaml", "en.md", "add/reference.py", "add/tests.json", "missing.png", "page.html",
        "cat.png.html", "noextension"})
    void shouldKnowNothingOfFilesThatAreNoMedia(String name) throws Exception {
        mvc.perform(get("/content/" + HASH + "/" + name).principal(READER)).andExpect(status().isNotFound());
    }

    @Test
    void shouldKnowNothingOfOtherVersions() throws Exception {
        mvc.perform(get("/content/" + "b".repeat(64) + "/film.mp4").principal(READER)).andExpect(status().isNotFound());
        mvc.perform(get("/content/x/film.mp4").principal(READER)).andExpect(status().isNotFound());
    }

    @Test
    void shouldRefuseGuests() throws Exception {
        mvc.perform(get("/content/" + HASH + "/film.mp4")).andExpect(status().isUnauthorized());
    }

    private static final class Files implements ContentLibrary {

        private static final Map<String, String> FILES = Map.of("pictures/cat.png", "png", "film.mp4", "film",
                "lesson.yaml", "keys", "en.md", "text", "add/reference.py", "code", "add/tests.json", "{}",
                "page.html", "html", "cat.png.html", "html", "noextension", "x");

        @Override
        public Optional<byte[]> file(String hash, String name) {
            return hash.equals(HASH) ? Optional.ofNullable(FILES.get(name)).map(String::getBytes) : Optional.empty();
        }

        @Override
        public <T> Optional<ContentItem<T>> version(Class<T> type, String hash) {
            return Optional.empty();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public <T> List<ContentItem<T>> all(Class<T> type) {
            return List.of();
        }

        @Override
        public <T> Optional<ContentItem<T>> find(Class<T> type, String key) {
            return Optional.empty();
        }

        @Override
        public SortedSet<String> keys(String kind) {
            return new TreeSet<>();
        }

        @Override
        public SortedSet<String> kinds() {
            return new TreeSet<>();
        }
    }
}
