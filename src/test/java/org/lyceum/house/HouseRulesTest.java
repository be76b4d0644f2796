package org.lyceum.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void shouldKeepViewsPackagePrivate() {
        classes().that().areAnnotatedWith(Route.class)
                .should().notHaveModifier(JavaModifier.PUBLIC)
                .andShould().resideInAPackage("..ui..")
                .check(FloorsTest.PORTAL);
    }

    @Test
    void shouldReadTimeOnlyFromTheInjectedClock() {
        for (Class<?> type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class,
                ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(FloorsTest.PORTAL);
        }
        noClasses().that().doNotHaveFullyQualifiedName("org.lyceum.LyceumApplication")
                .and().resideOutsideOfPackages("..sandbox.bench..", "..repair.evaluation..", "..sandbox.worker..")
                .should().callMethod(System.class, "currentTimeMillis")
                .check(FloorsTest.PORTAL);
    }

    @Test
    void shouldReachNoNativeParserOrModelCodeFromThePortal() {
        noClasses().that().resideOutsideOfPackages("org.lyceum.repair.engine..", "org.lyceum.repair.evaluation..")
                .should().dependOnClassesThat().resideInAnyPackage("org.treesitter..", "org.lyceum.repair.engine..")
                .check(FloorsTest.PORTAL);
        noClasses().that().resideOutsideOfPackage("org.lyceum.sandbox.worker..")
                .should().dependOnClassesThat().resideInAnyPackage("org.graalvm..", "org.lyceum.sandbox.worker..")
                .check(FloorsTest.PORTAL);
        noClasses().that().resideOutsideOfPackage("org.lyceum.model.host..")
                .should().dependOnClassesThat().resideInAnyPackage("de.kherud.llama..", "org.lyceum.model.host..")
                .check(FloorsTest.PORTAL);
    }

    @Test
    void shouldLayNoNativeParserOrModelJarIntoThePortalsLibrary() throws IOException {
        try (Stream<Path> jars = Files.list(home().resolve("lib/portal"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.matches("(tree-sitter|python-|polyglot|truffle|llama|lyceum-sandbox|lyceum-repair|lyceum-model).*"));
        }
    }

    @Test
    void shouldGiveTheSandboxWorkerNothingButPython() throws IOException {
        try (Stream<Path> jars = Files.list(home().resolve("lib/sandbox"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.matches("(h2|postgresql|spring|vaadin|jackson|HikariCP).*"));
        }
    }

    @Test
    void shouldTeachEveryPackage() {
        Set<String> packages = new TreeSet<>();
        Set<String> taught = new TreeSet<>();
        for (JavaClass type : FloorsTest.PORTAL) {
            packages.add(type.getPackageName());
            if (type.getSimpleName().equals("package-info")) {
                taught.add(type.getPackageName());
            }
        }
        packages.remove("org.lyceum");
        assertThat(taught).containsAll(packages);
    }

    @Test
    void shouldHaveNoCyclesBetweenPackages() {
        SlicesRuleDefinition.slices().matching("org.lyceum.(*)..").should().beFreeOfCycles().check(FloorsTest.PORTAL);
    }

    @Test
    void shouldNotNameClassesByTheirPlaceInThePattern() {
        classes().should().haveSimpleNameNotEndingWith("Impl")
                .andShould().haveSimpleNameNotEndingWith("Util")
                .andShould().haveSimpleNameNotEndingWith("Utils")
                .andShould().haveSimpleNameNotEndingWith("Manager")
                .andShould().haveSimpleNameNotEndingWith("Helper")
                .check(FloorsTest.PORTAL);
    }

    @Test
    void shouldKeepComponentsOutOfServices() {
        noClasses().that().resideInAPackage("..internal..")
                .and().areNotAssignableTo(Component.class)
                .should().dependOnClassesThat().areAnnotatedWith(Route.class)
                .check(FloorsTest.PORTAL);
    }

    private static Path home() {
        return Path.of(System.getProperty("lyceum.home", "target/app"));
    }
}
