package org.lyceum.retrieval;

/**
 * A passage as it is named to a reader.
 *
 * @param key  of the passage, equal in every language
 * @param path within the portal, with the anchor of the section
 */
public record Citation(String key, String lessonTitle, String heading, String path) {

    public static Citation of(Passage passage) {
        return new Citation(
                passage.key(), passage.lessonTitle(), passage.heading(), "/courses/" + passage.key());
    }
}
