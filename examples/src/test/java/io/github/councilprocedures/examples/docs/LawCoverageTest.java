package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/law-coverage.csv} against the code: one line for each row of the research into the law, with what
 * became of it.
 */
class LawCoverageTest {

    private static final Path FILE = Path.of("..", "docs", "law-coverage.csv");

    /** How many rows the research has on terms, units, sessions and the Standing Committee. */
    private static final int ROWS_ON_SESSIONS = 245;

    /** How many it has on supervision. */
    private static final int ROWS_ON_SUPERVISION = 202;

    /** How many it has on voter contact, petitions, letters, the Front, the counting of days and reports. */
    private static final int ROWS_ON_COORDINATION = 142;

    private static final Pattern LEFT_OUT = Pattern.compile("(power|definition|internal|no-fact|spent): .{3,}");

    /**
     * Rules of the law without a row: appointments rest on a text that the rows only mention. Rules on any other ground
     * (programmes, arithmetic, practice) rest on no text and need none.
     */
    private static final Set<String> WITHOUT_ROW = Set.of("officer.appointment");

    private static final List<NamedCsvRecord> ROWS = rows();

    private static List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void each_row_stands_once() {
        assertThat(ROWS).hasSize(ROWS_ON_SESSIONS + ROWS_ON_SUPERVISION + ROWS_ON_COORDINATION);
        assertThat(ROWS.get(0).getHeader()).containsExactly("row", "status", "target", "reason");
        assertThat(ROWS).extracting(row -> row.getField("row")).doesNotHaveDuplicates();
    }

    @Test
    void each_row_is_encoded_or_says_why_not() {
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord row : ROWS) {
            if (!isAnswered(row)) {
                wrong.add(String.join(",", row.getFields()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isAnswered(NamedCsvRecord row) {
        String target = row.getField("target");
        return switch (row.getField("status")) {
            case "encoded" -> !target.isEmpty() && targets(row).allMatch(LawCoverageTest::isRule);
            case "in-type" -> !target.isEmpty() && targets(row).allMatch(LawCoverageTest::isType);
            case "left-out" ->
                target.isEmpty() && LEFT_OUT.matcher(row.getField("reason")).matches();
            default -> false;
        };
    }

    @Test
    void each_rule_that_rests_on_a_text_has_a_row() {
        Set<String> targeted = ROWS.stream()
                .filter(row -> row.getField("status").equals("encoded"))
                .flatMap(LawCoverageTest::targets)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(CouncilLaw.standard().rules().stream()
                        .filter(rule -> rule.ground().isLaw())
                        .map(Rule::id)
                        .filter(id -> !WITHOUT_ROW.contains(id)))
                .allSatisfy(id -> assertThat(targeted).contains(id));
    }

    private static Stream<String> targets(NamedCsvRecord row) {
        return Arrays.stream(row.getField("target").split(" "));
    }

    private static boolean isRule(String target) {
        return CouncilLaw.standard().rules().stream().anyMatch(rule -> rule.id().equals(target));
    }

    private static boolean isType(String target) {
        try {
            Class.forName("io.github.councilprocedures." + target, false, LawCoverageTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
