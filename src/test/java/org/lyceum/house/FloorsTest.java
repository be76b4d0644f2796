package org.lyceum.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lyceum.LyceumApplication;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** A package imports only from lower floors, and from another package only what stands at its door. */
class FloorsTest {

    /** From the ground up. */
    static final List<Set<String>> FLOORS = List.of(
            Set.of("ui"),
            Set.of("audit", "pdf", "qti"),
            Set.of("settings"),
            Set.of("account", "content"),
            Set.of("sandbox"),
            Set.of("judge"),
            Set.of("repair", "model", "retrieval"),
            Set.of("learning"),
            Set.of("exercise", "compute"),
            Set.of("tutor", "exam", "challenge"),
            Set.of("certificate", "teaching", "grant"),
            Set.of("shell", "operations"));

    static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lyceum");

    @Test
    void shouldImportOnlyFromLowerFloors() {
        Set<String> offences = new TreeSet<>();
        for (JavaClass origin : PORTAL) {
            origin.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith("org.lyceum."))
                    .filter(dependency -> !allowed(module(origin), module(dependency.getTargetClass())))
                    .forEach(dependency -> offences.add(dependency.getDescription()));
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void shouldKnowTheFloorOfEveryPackage() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : PORTAL) {
            String module = module(type);
            if (!module.isEmpty() && floor(module) < 0) {
                unknown.add(module);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void shouldTouchOtherModulesOnlyAtTheirDoors() {
        ApplicationModules modules = ApplicationModules.of(LyceumApplication.class);
        modules.verify();
        new Documenter(modules).writeModulesAsPlantUml();
    }

    private static boolean allowed(String from, String to) {
        return from.isEmpty() || to.isEmpty() || from.equals(to) || floor(to) < floor(from);
    }

    private static int floor(String module) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(module)) {
                return floor;
            }
        }
        return -1;
    }

    /** First package part below {@code org.lyceum}; empty for the application class itself. */
    static String module(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.lyceum.")) {
            return "";
        }
        String rest = name.substring("org.lyceum.".length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
