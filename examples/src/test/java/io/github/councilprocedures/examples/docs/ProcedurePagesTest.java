package io.github.councilprocedures.examples.docs;

import io.github.councilprocedures.CouncilLaw;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares the folder {@code docs/procedures} with the procedures; with {@code -Ddocs.write=true} writes it anew first. */
class ProcedurePagesTest {

    @Test
    void the_pages_say_what_the_procedures_say() throws IOException {
        new WrittenFolder(Path.of("docs", "procedures"), ProcedurePages.files(CouncilLaw.standard()))
                .compare(ProcedurePagesTest.class);
    }
}
