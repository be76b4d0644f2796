package org.lyceum.learning.internal.practice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what is set aside. */
@Repository
class SetAsideStore {

    private final JdbcClient jdbc;

    SetAsideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SetAside> of(PersonId person) {
        return jdbc.sql("select item, until_day from learning_set_aside where person = ? order by item")
                .param(person.value())
                .query((row, n) -> new SetAside(row.getString(1),
                        Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .list();
    }

    void put(PersonId person, SetAside aside) {
        remove(person, aside.item());
        jdbc.sql("insert into learning_set_aside (person, item, until_day) values (?, ?, cast(? as date)) on conflict do nothing")
                .params(Arrays.asList(person.value(), aside.item(), aside.until().orElse(null)))
                .update();
    }

    void remove(PersonId person, String item) {
        jdbc.sql("delete from learning_set_aside where person = ? and item = ?").params(person.value(), item).update();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from learning_set_aside where person = ?").param(person.value()).update();
    }
}
