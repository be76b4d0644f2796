package org.lyceum.exam.internal.sitting;

import java.util.Map;
import java.util.stream.Collectors;
import org.lyceum.exam.internal.bank.ItemExposure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counted from the forms. */
@Repository
class SittingExposure implements ItemExposure {

    private final JdbcClient jdbc;

    SittingExposure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> forms(String exam) {
        return jdbc.sql("select item, count(*) from sitting_item where item like ? escape '!' group by item")
                .param(exam.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "/%")
                .query((rs, row) -> Map.entry(rs.getString(1), rs.getLong(2)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
