package io.github.councilprocedures.examples.docs;

import io.github.councilprocedures.CouncilLaw;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares the folder {@code docs/rules} with the rules; with {@code -Ddocs.write=true} writes it anew first. */
class RulePagesTest {

    @Test
    void the_pages_say_what_the_rules_say() throws IOException {
        new WrittenFolder(Path.of("docs", "rules"), RulePages.files(CouncilLaw.standard()))
                .compare(RulePagesTest.class);
    }
}
