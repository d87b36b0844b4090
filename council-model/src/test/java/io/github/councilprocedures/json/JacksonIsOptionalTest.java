package io.github.councilprocedures.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Whoever does not touch this package does not need Jackson. */
class JacksonIsOptionalTest {

    @Test
    void nothing_outside_this_package_needs_jackson_or_this_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..councilprocedures.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "..councilprocedures.json..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.councilprocedures"));
    }
}
