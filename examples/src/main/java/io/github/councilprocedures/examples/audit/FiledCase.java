package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of a case in a record (hồ sơ vụ việc), with where the case stands.
 *
 * @param file the file
 * @param progress where the case stands, as far as the record is complete; empty where no procedure is for such a file
 */
record FiledCase(CaseFile<?> file, Optional<Progress> progress) {

    /** The cases of a record, in its order. */
    static List<FiledCase> in(CouncilRecord record, CouncilLaw law) {
        return files(record).stream()
                .map(file -> new FiledCase(file, progress(file, record.recordedThrough(file), law)))
                .toList();
    }

    /** The files of a record, those of a year among them, in its order. */
    static List<CaseFile<?>> files(CouncilRecord record) {
        return files(record.parts()).toList();
    }

    private static Stream<CaseFile<?>> files(List<Subject> parts) {
        return parts.stream().flatMap(part -> part instanceof CaseFile<?> file ? Stream.of(file) : files(part.parts()));
    }

    private static Optional<Progress> progress(CaseFile<?> file, Optional<LocalDate> through, CouncilLaw law) {
        return through.isPresent() ? law.progress(file, through.get()) : law.progress(file);
    }
}
