package io.github.councilprocedures.examples.lint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.RemarkKind;
import io.github.councilprocedures.unit.UnitKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static final LocalRegulation PROVINCE = read(0);
    private static final LocalRegulation COMMUNE = read(1);
    private static final LocalRegulation FAULTY = read(2);

    @TempDir
    private Path folder;

    private static LocalRegulation read(int place) {
        try {
            return RegulationFile.bundled().get(place).read();
        } catch (UnreadableRegulation wrong) {
            throw new AssertionError(wrong);
        }
    }

    private String copy(int place) throws IOException {
        RegulationFile file = RegulationFile.bundled().get(place);
        Path copy = folder.resolve(file.name());
        try (InputStream json = file.content().open()) {
            Files.write(copy, json.readAllBytes());
        }
        return copy.toString();
    }

    /** What a run printed, and the code it ended with. */
    private record Printed(int code, String out, String err) {

        static Printed by(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            // The streams' own charset must not matter.
            int code = Lint.run(new PrintStream(out, true, US_ASCII), new PrintStream(err, true, US_ASCII), arguments);
            return new Printed(code, out.toString(UTF_8), err.toString(UTF_8));
        }
    }

    @Test
    void the_samples_say_that_they_are_samples() {
        assertThat(List.of(PROVINCE, COMMUNE, FAULTY)).allSatisfy(regulation -> {
            assertThat(regulation.sample()).isTrue();
            assertThat(regulation.title().vi()).contains("bản mẫu");
            assertThat(regulation.title().en()).contains("sample");
            assertThat(regulation.adoptedOn().orElseThrow()).isAfter(LocalDate.of(2025, 9, 26));
            assertThat(regulation.basis()).isNotEmpty();
        });
        assertThat(PROVINCE.council().kind()).isEqualTo(UnitKind.PROVINCE);
        assertThat(COMMUNE.council().kind()).isEqualTo(UnitKind.COMMUNE);
    }

    @Test
    void in_the_good_samples_it_finds_nothing_and_both_can_be_taken_together() {
        CouncilLaw law = CouncilLaw.standard();

        // What is listed here the sample leaves open.
        assertThat(law.review(PROVINCE)).isEmpty();
        assertThat(law.review(COMMUNE)).isEmpty();
        assertThat(law.with(PROVINCE).with(COMMUNE).rules())
                .hasSizeGreaterThanOrEqualTo(law.rules().size());
    }

    @Test
    void in_the_faulty_sample_it_finds_each_of_five_kinds_and_nothing_else() {
        assertThat(CouncilLaw.standard().review(FAULTY))
                .extracting(remark -> remark.kind() + " " + remark.path()
                        + remark.rule().map(rule -> " " + rule).orElse(""))
                .containsExactly(
                        "CITATION basis[0]",
                        "WEAKER_THAN_STATUTE duties[0].requires session.resolution.majority",
                        "CONTRADICTION duties[2].requires session.resolution.sent-up",
                        "UNKNOWN_NAME duties[3].requires.deadline.act session.convocation.special",
                        "OPEN_SILENCE duties meeting.frequency.monthly");
    }

    @Test
    void it_prints_remarks_in_vietnamese() throws IOException {
        String file = copy(2);
        Printed printed = Printed.by(file);

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out().lines())
                .containsExactly(
                        file
                                + ": Quy chế làm việc của Hội đồng nhân dân xã Bến Sen (bản mẫu có lỗi, dùng để thử chương trình"
                                + " rà soát): 5 lưu ý",
                        "  basis[0] [viện dẫn sai]",
                        "    Luật số 77/2015/QH13 chỉ có hiệu lực đến hết ngày 28/02/2025, trước khi quy chế được thông qua."
                                + " Văn bản thay thế: 65/2025/QH15.",
                        "  duties[0].requires [nhẹ hơn luật] session.resolution.majority",
                        "    Quy chế yêu cầu: số đại biểu tán thành ít nhất 1/2 tổng số đại biểu khi biểu quyết. Luật yêu cầu:"
                                + " theo nội dung của nghị quyết – vấn đề khác: số đại biểu tán thành quá 1/2 tổng số đại"
                                + " biểu khi biểu quyết; miễn nhiệm, bãi nhiệm người giữ chức vụ: số đại biểu tán thành quá"
                                + " 1/2 tổng số đại biểu khi biểu quyết; bãi nhiệm đại biểu HĐND: số đại biểu tán thành ít nhất 2/3 tổng số"
                                + " đại biểu khi biểu quyết (khoản 2 Điều 35 Luật số 72/2025/QH15), và vẫn được áp dụng.",
                        "  duties[2].requires [mâu thuẫn] session.resolution.sent-up",
                        "    Không thể vừa đáp ứng \"ngày gửi nghị quyết lên cấp trên trong thời hạn 10 ngày kể từ ngày bế mạc; nơi"
                                + " nhận nghị quyết gồm có: Thường trực HĐND cấp trên trực tiếp, UBND cấp trên trực tiếp\" vừa"
                                + " đáp ứng \"ngày gửi nghị quyết lên cấp trên không sớm hơn 15 ngày kể từ ngày bế mạc\" (khoản"
                                + " 3 Điều 7 Nghị quyết số 04/2026/NQ-HĐND).",
                        "  duties[3].requires.deadline.act [tên không có] session.convocation.special",
                        "    Không có dữ kiện \"conveneOn\" của kỳ họp; gần nhất là \"convenedOn\".",
                        "  duties [nội dung luật giao còn bỏ trống] meeting.frequency.monthly",
                        "    Điều 31 Luật số 72/2025/QH15; Điều 32 Luật số 72/2025/QH15 để quy chế quy định về \"Phiên họp thường"
                                + " kỳ hằng tháng của Thường trực HĐND\", nhưng quy chế chưa quy định.");
    }

    private static final String COORDINATION = """
            {
              "term": {
                "council": {"unit": {"kind": "COMMUNE", "name": "Bến Sen", "superior": {"kind": "PROVINCE", "name": "Sông Trăng"}}},
                "years": "2026-2031"
              },
              "parties": ["STANDING_COMMITTEE", "PEOPLES_COMMITTEE", "FRONT_STANDING_BOARD"],
              "number": "01/QCPH-HĐND-UBND-MTTQ",
              "inForce": "2026-07-01/..",
              "sample": true,
              "obligations": [
                {"key": "information.monthly-report", "subject": "INFORMATION", "obligors": ["PEOPLES_COMMITTEE"],
                 "beneficiaries": ["STANDING_COMMITTEE"], "deliverable": {"vi": "Báo cáo tháng", "en": "Monthly report"},
                 "form": "DOCUMENT", "trigger": "MONTH", "ground": "COORDINATION_REGULATION", "article": "12",
                 "fixedDay": {"monthOfPeriod": 1, "day": 25}}
              ]
            }
            """;

    @Test
    void a_coordination_regulation_is_told_by_its_parties() throws IOException {
        Path file = folder.resolve("coordination.json");
        Files.writeString(file, COORDINATION);
        Printed clean = Printed.by(file.toString());
        assertThat(clean.err()).isEmpty();
        assertThat(clean.code()).isZero();
        assertThat(clean.out())
                .isEqualTo(file
                        + ": quy chế phối hợp công tác nhiệm kỳ 2026-2031 của Thường trực HĐND xã Bến Sen, tỉnh Sông Trăng:"
                        + " không có lưu ý nào\n");

        Files.writeString(file, COORDINATION.replace("\"PEOPLES_COMMITTEE\", ", ""));
        Printed faulty = Printed.by("--lang", "en", file.toString());
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.out().lines())
                .contains(
                        "  obligations[0].obligors [cannot be taken]",
                        "    The People's Committee is no party to the regulation.");

        Files.writeString(file, COORDINATION.replace("\"COORDINATION_REGULATION\"", "\"LOCAL_REGULATION\""));
        Printed unreadable = Printed.by(file.toString());
        assertThat(unreadable.code()).isEqualTo(2);
        assertThat(unreadable.err()).contains("LOCAL_REGULATION");
    }

    @Test
    void it_prints_remarks_in_english_on_demand() throws IOException {
        Printed printed = Printed.by("--lang", "en", copy(2));

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out().lines())
                .contains(
                        "  duties[3].requires.deadline.act [unknown name] session.convocation.special",
                        "    No fact \"conveneOn\" of session; the nearest is \"convenedOn\".");
    }

    @Test
    void without_remarks_it_ends_with_zero() throws IOException {
        String file = copy(0);
        Printed printed = Printed.by(file);

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).isEqualTo(file + ": " + PROVINCE.title().vi() + ": không có lưu ý nào\n");
    }

    @Test
    void without_files_it_looks_at_its_own() {
        Printed printed = Printed.by();

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(3)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("province.json", "commune.json", "faulty.json");
    }

    @Test
    void a_file_that_is_none_gives_one_line_and_the_others_are_looked_at() throws IOException {
        String missing = folder.resolve("missing.json").toString();
        Printed printed = Printed.by(missing, copy(0));

        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.err()).isEqualTo(missing + ": expected a file, found nothing\n");
        assertThat(printed.out().lines()).hasSize(1);
        assertThat(Printed.by(folder.toString()).err())
                .isEqualTo(folder + ": expected a file that can be read, found a folder\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"council\"|\"councils\"|councils: expected a known name; the nearest is \"council\", found \"councils\"",
                "\"2026-04-02\"|\"02/04/2026\"|adoptedOn: expected a date such as 2024-05-31, found \"02/04/2026\"",
                "\"article\": \"5\"|\"article\": 5|duties[0].article: expected a text, found 5",
                "\"inForce\": \"2026-04-12/..\"|\"inForce\": \"2026\"|inForce: span \"2026\": expected two days such as"
                        + " 2024-01-01/2024-12-31, or 2024-01-01/.. without end",
                "\"sample\": true|\"sample\": 1|sample: expected true or false, found 1",
                "\"Luật số 72/2025/QH15\"|\"Điều 0 Luật số 72/2025/QH15\"|basis[0]: citation \"Điều 0 Luật số"
                        + " 72/2025/QH15\": article \"0\" must be like 80 or 124a",
            })
    void a_broken_regulation_gives_one_line_with_path_and_value(String change) throws IOException {
        String[] parts = change.split("\\|");
        Path file = Path.of(copy(0));
        Files.writeString(file, Files.readString(file).replace(parts[0], parts[1]));

        Printed printed = Printed.by(file.toString());

        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.err()).isEqualTo(file + ": " + parts[2] + "\n");
        assertThat(printed.out()).isEmpty();
    }

    @Test
    void arguments_that_make_no_sense_give_one_line() {
        Printed printed = Printed.by("--lang", "fr");

        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.err().lines()).singleElement().asString().startsWith("lint: ");
        assertThat(Printed.by("--help").code()).isZero();
    }

    @Test
    void it_has_a_name_for_each_kind_of_remark() {
        assertThat(RemarkKind.values()).extracting(kind -> kind.label().vi()).doesNotHaveDuplicates();
    }
}
