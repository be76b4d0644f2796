package org.lyceum.operations.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;

/** On what the databases really say, and on what libraries and our own messages could say. */
class RedactionTest extends DatabaseTest {

    private static final String PROGRAM = "def best(items):\n    return 'it''s " + "x".repeat(400) + "'";

    @Test
    void shouldLeaveOutWhatTheDatabaseQuotes() {
        insert("ada@example.org", "Ada Lovelace");

        String twice = trace(catchThrowable(() -> insert("ada@example.org", "Ada Lovelace")));
        assertThat(twice).contains("ada@example.org");
        assertThat(Redaction.of(twice)).doesNotContain("ada@example.org", "Lovelace")
                .contains("insert into person").contains("\tat org.lyceum.operations.logging.RedactionTest");

        String tooLong = trace(catchThrowable(() -> insert("ben@example.org", PROGRAM)));
        assertThat(Redaction.of(tooLong)).doesNotContain("xxxx", "def best", "ben@example.org");

        String missing = trace(catchThrowable(() -> jdbc.sql("""
                insert into person (id, email, status, display_name, zone, language, created_at)
                values (:id, 'cleo@example.org', 'ACTIVE', 'Cleo Patra', null, 'en', current_timestamp)""")
                .param("id", UUID.randomUUID()).update()));
        assertThat(Redaction.of(missing.replace("'cleo@example.org', 'ACTIVE', 'Cleo Patra'", "?")))
                .doesNotContain("cleo@example.org", "Cleo Patra");
    }

    @Test
    void shouldLeaveOutAddressesAndWhatLetsSomebodyIn() {
        assertThat(Redaction.of("550 5.1.1 <ada.o'neill+x@mail.example.org>: unknown")).isEqualTo("550 5.1.1 <…@…>: unknown");
        assertThat(Redaction.of("Incident AB12-CD34 at /confirm/Zx9_kk3LmNopQrStUvWx")).isEqualTo("Incident AB12-CD34 at /confirm/…");
        assertThat(Redaction.of("https://x/first-admin/abcdefghijklmnopqrstuvwxyz now")).isEqualTo("https://x/first-admin/… now");
        assertThat(Redaction.of("Authorization: Bearer abcdef0123456789")).isEqualTo("Authorization: Bearer …");
        assertThat(Redaction.of("/x?token=abc&password=hunter2;jsessionid=77")).isEqualTo("/x?token=…&password=…;jsessionid=…");
    }

    @Test
    void shouldLeaveTheRestAlone() {
        for (String line : new String[] {"Content: 11 items, 0 problems", "org.lyceum.Foo@1a2b3c4d", "Indexed: \"a\" of [12345]",
            "at org.lyceum.shell.ui.HeaderTools.open(HeaderTools.java:12)", "/confirm/no-token", "reset/:token"}) {
            assertThat(Redaction.of(line)).isEqualTo(line);
        }
    }

    private void insert(String email, String name) {
        jdbc.sql("""
                insert into person (id, email, status, display_name, zone, language, created_at)
                values (:id, :email, 'ACTIVE', :name, 'UTC', 'en', current_timestamp)""")
                .param("id", UUID.randomUUID()).param("email", email).param("name", name).update();
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
