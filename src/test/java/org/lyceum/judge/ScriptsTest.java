package org.lyceum.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;

/** Kind {@code stdio}: scripts that read and print, in the real sandbox. */
class ScriptsTest {

    private static final String SUITE = """
            {"version": 1, "kind": "stdio", "forbid": ["sum"], "tests": [
              {"id": "two", "stdin": "2\\n3 4\\n", "stdout": "7\\n"},
              {"id": "none", "stdin": "0\\n\\n", "stdout": "0", "visible": false},
              {"id": "unicode", "stdin": "1\\n1\\n", "stdout": "1"}]}
            """;

    @TempDir
    static Path scratch;

    private static WorkerPool pool;

    @BeforeAll
    static void start() {
        pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "t = 0\\nfor n in input().split(): t += int(n)\\nprint(t)|true,true,true",
        "t = 0\\nfor n in input().split(): t += int(n)\\nprint(t, '  ')\\nprint()|true,true,true",
        "t = 0\\nfor n in input().split(): t += int(n)\\nprint(t)\\nexit()|true,true,true",
        "t = 0\\nif __name__ == '__main__':\\n    for n in input().split(): t += int(n)\\n    print(t)|true,true,true",
        "import sys\\nprint(sum(map(int, sys.stdin.read().split())))|true,true,true",
        "print('Result:', 7)|false,false,false",
        "print(input())|false,false,true",
        "x = 7|false,false,false",
        "print(7)\\nraise ValueError|false,false,false",
        "while True: print(7)|false,false,false"
    })
    void shouldCompareWhatIsPrinted(String source, String passed) throws Exception {
        String reading = "import sys\nn = input()\n" + source.replace("\\n", "\n");
        Verdict verdict = new Judge(pool).judge(Program.of(reading), TestSuiteReader.read(SUITE));

        assertThat(verdict.tests().stream().map(test -> String.valueOf(test.passed())).toList())
                .isEqualTo(List.of(passed.split(",")));
        assertThat(verdict.forbidden()).isEqualTo(source.contains("sum(") ? List.of("sum") : List.of());
    }

    @Test
    void shouldKeepWhatWasPrintedAndWhereItBroke() throws Exception {
        Verdict verdict = new Judge(pool).judge(
                Program.of("print('first')\ninput()\ninput()\ninput()"), TestSuiteReader.read(SUITE));

        assertThat(verdict.tests().getFirst().actual().stdout()).isEqualTo("first\n");
        assertThat(verdict.tests().getFirst().actual().outcome()).isEqualTo(new Outcome.Raised(
                "EOFError", "EOF when reading a line", List.of(new Outcome.Frame("<module>", 4))));
    }

    @Test
    void shouldNotCountOutputThatWasCut() throws Exception {
        TestSuite suite = TestSuiteReader.read("""
                {"version": 1, "kind": "stdio", "tests": [{"stdin": "", "stdout": "aaaa"}]}""");
        var limits = new org.lyceum.sandbox.Limits(
                java.time.Duration.ofSeconds(2), java.time.Duration.ofSeconds(6), 4, 0);

        assertThat(new Judge(pool).judge(Program.of("print('a' * 4, end='')"), suite, limits).passed()).isTrue();
        assertThat(new Judge(pool).judge(Program.of("print('a' * 5, end='')"), suite, limits).passed()).isFalse();
    }
}
