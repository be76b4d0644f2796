package org.lyceum.shell.ui.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpecimensTest {

    private final Specimens specimens =
            new Specimens(key -> key, Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void shouldShowEveryComponentThatModulesShare() {
        Set<String> shared = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lyceum.ui").stream()
                .filter(type -> type.getPackageName().equals("org.lyceum.ui"))
                .filter(type -> type.isAssignableTo(Component.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        List<Specimen> shown = specimens.all();

        assertThat(shared).contains("org.lyceum.ui.CodeEditor");
        shared.remove("org.lyceum.ui.PageHeader"); // would be a second h1; the style guide wears one
        shared.remove("org.lyceum.ui.PageKeys"); // has no looks
        assertThat(shown).extracting(specimen -> specimen.component().getName())
                .containsExactlyInAnyOrderElementsOf(shared);
        assertThat(shown).allSatisfy(specimen -> {
            assertThat(specimen.states()).isNotEmpty();
            assertThat(specimen.states()).allSatisfy(state ->
                    assertThat(state.shown()).isInstanceOf(specimen.component()));
        });
    }
}
