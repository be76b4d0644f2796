package org.lyceum.learning.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.account.PersonalData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a person did in courses, as JSON; erasing removes the rows. */
@Component
class LearningPersonalData implements PersonalData {

    private final LearningRecords records;
    private final List<PersonalRows> parts;
    private final JsonMapper json = JsonMapper.builder().build();

    LearningPersonalData(LearningRecords records, List<PersonalRows> parts) {
        this.records = records;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String module() {
        return "learning";
    }

    @Override
    public Map<String, byte[]> export(PersonId person) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("courses.json", write(records.enrolments(person)));
        files.put("lessons.json", write(records.lessons(person).values()));
        files.put("answers.json", write(records.answers(person)));
        parts.forEach(part -> part.export(person).forEach((name, rows) -> files.put(name, write(rows))));
        return files;
    }

    @Override
    public void erase(PersonId person) {
        records.erase(person);
        parts.forEach(part -> part.erase(person));
    }

    private byte[] write(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }
}
