package io.github.councilprocedures.examples.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no dossiers: one line to standard error, the code 2, and the other files are judged. */
class BrokenDossierTest {

    private static final String GOOD = Printed.bundled("thanh-liem.json");

    @TempDir
    private Path folder;

    @Test
    void a_missing_file() {
        String missing = folder.resolve("missing.json").toString();
        assertRefused(missing, "expected a file, found nothing");
    }

    @Test
    void a_folder() {
        assertRefused(folder.toString(), "expected a file that can be read, found a folder");
    }

    @Test
    void a_text_that_is_cut_off() {
        assertRefused(file("{\n  \"source\": {"), "line 2, column 14: the JSON ends too early");
    }

    @Test
    void a_text_that_is_no_json() {
        assertRefused(
                file("{\n  source: 1\n}"),
                "line 2, column 3: Unexpected character ('s' (code 115)): was expecting double-quote to start field name");
    }

    @Test
    void a_text_in_another_encoding() throws IOException {
        Path file = Files.write(folder.resolve("latin.json"), "{\"source\": \"Hồ sơ é\"}".getBytes(ISO_8859_1));
        assertRefused(file.toString(), "byte 18: expected UTF-8");
    }

    @Test
    void a_wrong_date() {
        assertRefused(
                file(GOOD.replace("\"heldOn\": \"2024-02-26\"", "\"heldOn\": \"26/02/2024\"")),
                "record.meetings[0].heldOn: expected a date such as 2024-05-31, found \"26/02/2024\"");
    }

    @Test
    void an_unknown_name() {
        assertRefused(
                file(GOOD.replace("\"heldOn\"", "\"heldAt\"")),
                "record.meetings[0].heldAt: expected a known name; the nearest is \"heldOn\", found \"heldAt\"");
    }

    @Test
    void something_left_out() {
        assertRefused(
                file(GOOD.replace("\"heldOn\": \"2024-02-26\",", "")),
                "record.meetings[0].heldOn: expected a date such as 2024-05-31, found nothing");
    }

    @Test
    void a_text_that_its_own_type_refuses() {
        assertRefused(
                file(GOOD.replace("2024-02-01/2024-02-26", "2024-02-26/2024-02-01")),
                "record.span: lastDay 2024-02-01 is before firstDay 2024-02-26");
    }

    @Test
    void a_value_that_its_own_type_refuses() {
        assertRefused(
                file(GOOD.replace("2024-02-01/2024-02-26", "2024-02-01/2024-02-25")),
                "record: heldOn of one of the meetings must lie in the span 2024-02-01/2024-02-25, was 2024-02-26");
    }

    @Test
    void a_dossier_without_record_and_plans() {
        assertRefused(
                file(GOOD.replaceAll("(?s),\\s*\"record\": .*", "}")), "record or plans must be there, neither was");
    }

    @Test
    void a_record_of_another_term() {
        assertRefused(
                file(
                        GOOD.replaceAll(
                                "\"record\": \\{",
                                "\"record\": {\"term\": {\"council\": {\"unit\": {\"kind\": \"PROVINCE\", \"name\": \"Hà Nam\"}}, \"years\": \"2021-2026\"},")),
                "term of record must be that of the dossier, nhiệm kỳ 2021-2026 của HĐND huyện Thanh Liêm, was nhiệm kỳ 2021-2026 của HĐND tỉnh Hà Nam");
    }

    @Test
    void a_regulation_that_names_no_known_rule() {
        assertRefused(
                file(Printed.bundled("plan-2026.json")
                        .replace("session.convocation.regular", "session.convocation.reguler")),
                "regulations[0]: 03/2026/NQ-HĐND, duties[0]: no rule \"session.convocation.reguler\"; the nearest is \"session.convocation.regular\"");
    }

    @Test
    void the_other_files_are_judged_and_the_broken_one_decides_the_code() {
        String missing = folder.resolve("missing.json").toString();
        Printed audit = Printed.by(missing, file(GOOD));

        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.err()).isEqualTo(missing + ": expected a file, found nothing\n");
        assertThat(audit.lines()).contains("1. HĐND huyện Thanh Liêm, tỉnh Hà Nam – nhiệm kỳ 2021-2026");
    }

    @Test
    void an_unknown_option_is_told_in_one_line_too() {
        Printed audit = Printed.by("--lang", "fr");

        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.out()).isEmpty();
        assertThat(audit.err())
                .isEqualTo(
                        "audit: Invalid value for option '--lang': expected one of [VI, EN] (case-insensitive) but was 'fr'\n");
    }

    private String file(String text) {
        return Printed.file(folder, "dossier.json", text);
    }

    private static void assertRefused(String file, String problem) {
        Printed audit = Printed.by(file);

        assertThat(audit.err()).isEqualTo(file + ": " + problem + "\n");
        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.out()).isEmpty();
    }
}
