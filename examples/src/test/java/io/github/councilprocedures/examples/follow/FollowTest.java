package io.github.councilprocedures.examples.follow;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.workflow.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The supervision that comes with the program, and files that are none. The whole account stands in {@code follow-vi.txt};
 * run the tests with {@code -Dgolden.write=true} to write it anew.
 */
class FollowTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/io/github/councilprocedures/examples/follow/follow-vi.txt");

    private static final Printed ALL = Printed.by();

    @TempDir
    private Path folder;

    private record Printed(int code, String out, String err) {

        static Printed by(Object... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
            // The streams' own charset must not matter.
            int code = Follow.run(new PrintStream(out, true, US_ASCII), new PrintStream(err, true, US_ASCII), texts);
            return new Printed(code, out.toString(UTF_8), err.toString(UTF_8));
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    @Test
    void the_whole_account_reads_as_checked() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, ALL.out());
        }
        assertThat(ALL.err()).isEmpty();
        assertThat(ALL.code()).isZero();
        assertThat(ALL.lines()).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void each_day_tells_what_is_due_next_for_whom_and_why() {
        assertThat(ALL.lines())
                .containsSubsequence(
                        "19/02/2024",
                        "  - thông báo nội dung, kế hoạch, đề cương",
                        "    Chủ thể: Đoàn giám sát.",
                        "    Nơi nhận: cơ quan, tổ chức, cá nhân chịu sự giám sát.",
                        "    Thời hạn: chậm nhất ngày 05/03/2024, còn 15 ngày.",
                        "      Cách tính: Tính từ ngày 19/02/2024; ngày này không tính. Đếm 15 ngày, đến ngày 05/03/2024.",
                        "28/02/2024",
                        "26/04/2024",
                        "    Thời hạn: chậm nhất ngày 13/05/2024, còn 17 ngày.",
                        "13/05/2024",
                        "    Thời hạn: chậm nhất ngày 20/05/2024, còn 7 ngày.");
    }

    @Test
    void what_was_recommended_is_followed_until_the_file_closes() {
        assertThat(ALL.lines())
                .containsSubsequence(
                        "01/11/2024",
                        "    Tình trạng: quá hạn 1 ngày (thời hạn 31/10/2024).",
                        "27/11/2024",
                        "    Gia hạn.",
                        "    Tình trạng: đang thực hiện, thời hạn 20/12/2024.",
                        "  Cả 3 nhiệm vụ đã được thực hiện xong; đóng hồ sơ ngày 26/12/2024.")
                .filteredOn(line -> line.startsWith("  ! Lưu ý: "))
                .hasSize(1);
    }

    @Test
    void it_speaks_english() {
        assertThat(Printed.by("--lang", "en").lines())
                .startsWith("A THEMATIC SUPERVISION DAY BY DAY (an invented sample)")
                .contains(
                        "    Deadline: by 05/03/2024, 15 day(s) left.",
                        "    State: overdue by 1 day(s) (it was due on 31/10/2024).",
                        "  All 3 tasks are carried out; the file closed on 26/12/2024.");
    }

    @Test
    void it_prints_what_can_be_stored() throws IOException {
        Printed printed = Printed.by("--json");
        assertThat(printed.code()).isZero();
        JsonNode days = new JsonMapper().readTree(printed.out());
        assertThat(days).hasSizeGreaterThan(20);
        Progress second = CouncilJson.read(days.get(1).get("supervision").toString(), Progress.class);
        assertThat(days.get(1).get("on").asText()).isEqualTo("2024-02-19");
        assertThat(second.step()).contains("ESTABLISHED");
        assertThat(second.next().get(0).step()).isEqualTo("NOTIFIED");
        assertThat(days.get(1).has("tasks")).isFalse();
        assertThat(days.findValues("tasks").get(0)).hasSize(3);
    }

    @Test
    void a_day_missed_is_told_once_and_the_program_ends_with_1() throws IOException {
        Printed late = Printed.by(written(bundled()
                .replace("\"on\": \"2024-05-13\"", "\"on\": \"2024-05-14\"")
                .replace("\"reportReceivedOn\": \"2024-05-13\"", "\"reportReceivedOn\": \"2024-05-14\"")));
        assertThat(late.code()).isEqualTo(1);
        assertThat(late.lines())
                .containsSubsequence(
                        "14/05/2024",
                        "  !! Vi phạm: Đoàn giám sát phải báo cáo chậm nhất ngày 13/05/2024; đã báo cáo ngày 14/05/2024. Căn")
                .filteredOn(line -> line.startsWith("  !! "))
                .hasSize(1);
    }

    @Test
    void a_file_stays_open_while_a_task_is_not_accepted() throws IOException {
        Printed open = Printed.by(written(bundled()
                .replace(
                        "{ \"step\": \"ACCEPTED\", \"on\": \"2024-12-26\"",
                        "{ \"step\": \"NOT_DONE\"," + " \"on\": \"2024-12-26\"")));
        assertThat(open.lines())
                .containsSubsequence(
                        "  Hồ sơ chưa đóng; đến ngày 27/12/2024 còn:",
                        "    - Sở Nông nghiệp và Phát triển nông thôn: xử lý dứt điểm 07 công trình ngừng hoạt động – quá hạn");
    }

    @Test
    void input_that_is_no_such_case_is_refused_in_one_line() throws IOException {
        assertRefused(folder.resolve("none.json"), "expected a file, found nothing");
        assertRefused(folder, "expected a file that can be read, found a folder");
        assertRefused(written("{"), "line 1, column 2: the JSON ends too early");
        assertRefused(
                written(bundled().replace("\"STANDING_COMMITTEE\",\n    \"topic\"", "\"DELEGATE\",\n    \"topic\"")),
                "expected a case whose procedure is known, found thematic supervision “Việc chấp hành pháp luật về quản lý,"
                        + " khai thác công trình cấp nước sạch nông thôn giai đoạn 2021-2023” by the delegate of the People's"
                        + " Council of Sông Trăng Province");
        Printed unknown = Printed.by("--format", "x");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("follow: ").hasLineCount(1);
    }

    private void assertRefused(Path file, String problem) {
        Printed refused = Printed.by(file);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo(file + ": " + problem + System.lineSeparator());
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json);
    }

    private static String bundled() throws IOException {
        try (InputStream json = Objects.requireNonNull(Follow.class.getResourceAsStream("song-trang-2024.json"))) {
            return new String(json.readAllBytes(), UTF_8);
        }
    }
}
