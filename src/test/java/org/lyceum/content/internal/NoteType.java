package org.lyceum.content.internal;

import java.util.List;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentType;
import org.lyceum.content.Problems;
import org.lyceum.content.YamlNode;
import org.lyceum.content.YamlReader;

/** The smallest type there can be: {@code note.yaml} with an id and a number. */
class NoteType implements ContentType<NoteType.Note> {

    record Note(String id, int number) {}

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public String nameKey() {
        return "content.admin.kind";
    }

    @Override
    public String marker() {
        return "note.yaml";
    }

    @Override
    public Class<Note> valueType() {
        return Note.class;
    }

    @Override
    public Note read(ContentFolder folder, Problems problems) {
        YamlNode yaml = YamlReader.readMap(folder, marker(), problems);
        yaml.allow("id", "number");
        return new Note(yaml.requiredText("id"), yaml.requiredInteger("number", 0, 100));
    }

    @Override
    public List<String> judgedFiles(ContentFolder folder) {
        return List.of(marker());
    }
}
