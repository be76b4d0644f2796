package org.lyceum.learning.internal;

import org.lyceum.content.ContentFolder;
import org.lyceum.content.YamlNode;

/** The id stands in the file so that a folder copied or renamed by mistake is noticed. */
final class ItemId {

    private ItemId() {}

    static void check(YamlNode yaml, ContentFolder folder) {
        String id = yaml.requiredText("id");
        if (!id.isEmpty() && !id.equals(folder.name())) {
            yaml.problemAt("id", "learning.problem.id-folder", id, folder.name());
        }
    }
}
