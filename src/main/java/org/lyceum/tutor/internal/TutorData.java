package org.lyceum.tutor.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.account.PersonalData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the tutor stores about a person: which hints they asked for, and what they thought of them. */
@Component
class TutorData implements PersonalData {

    private final HintRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    TutorData(HintRecords records) {
        this.records = records;
    }

    @Override
    public String module() {
        return "tutor";
    }

    @Override
    public Map<String, byte[]> export(PersonId person) {
        List<Map<String, String>> rows = records.of(person).stream().map(TutorData::readable).toList();
        return rows.isEmpty()
                ? Map.of()
                : Map.of("hints.json", json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(rows)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void erase(PersonId person) {
        records.erase(person);
    }

    private static Map<String, String> readable(Map<String, Object> row) {
        Map<String, String> readable = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (value != null) {
                readable.put(name, value.toString());
            }
        });
        return readable;
    }
}
