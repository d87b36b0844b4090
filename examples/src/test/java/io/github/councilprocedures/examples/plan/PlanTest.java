package io.github.councilprocedures.examples.plan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.examples.lint.Lint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan that comes with the program, and files that are none. */
class PlanTest {

    private static final int MOST_OCTETS = 75;

    @TempDir
    private Path folder;

    private record Printed(int code, String out, String err) {

        static Printed by(Object... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            String[] texts = new String[arguments.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = arguments[i].toString();
            }
            // The streams' own charset must not matter.
            int code = Plan.run(new PrintStream(out, true, US_ASCII), new PrintStream(err, true, US_ASCII), texts);
            return new Printed(code, out.toString(UTF_8), err.toString(UTF_8));
        }
    }

    @Test
    void the_calendar_of_2027_has_what_was_chosen_and_the_legal_days() {
        Printed printed = Printed.by();

        assertThat(printed.err()).isEmpty();
        assertThat(printed.code()).isZero();
        assertThat(printed.out().lines())
                .startsWith("LỊCH NĂM 2027 – HĐND xã Bến Sen, tỉnh Sông Trăng, nhiệm kỳ 2026-2031", "")
                .contains(
                        "Ngày       | Thứ      | Việc                                             | Căn cứ                         "
                                + "  | Mức độ tin cậy   | Ghi chú",
                        "25/01/2027 | Thứ Hai  | Phiên họp thường kỳ ngày 25/01/2027 của Thường   |                                "
                                + "  |                  |",
                        "28/02/2027 | Chủ nhật | Chậm nhất: Phiên họp thường kỳ hằng tháng của    | khoản 1 Điều 20 Nghị quyết số  "
                                + "  | đã đọc văn bản   |",
                        "23/06/2027 | Thứ Tư   | Chậm nhất: ngày triệu tập – kỳ họp thứ 5 (thường | khoản 1 Điều 6 Nghị quyết số   "
                                + "  | đã đọc văn bản   |",
                        "08/07/2027 | Thứ Năm  | Kỳ họp thứ 5 (thường lệ) (đến hết ngày           |                                "
                                + "  |                  |",
                        "19/07/2027 | Thứ Hai  | Chậm nhất: ngày gửi nghị quyết lên cấp trên – kỳ | khoản 1 Điều 18 Nghị quyết số  "
                                + "  | đã đọc văn bản   | tạm tính, lịch nghỉ chưa được công",
                        "31/12/2027 | Thứ Sáu  | Chậm nhất: Số kỳ họp trong năm (số kỳ họp trong  | khoản 2 Điều 34 Luật số        "
                                + "  | đã đọc văn bản   |")
                .anyMatch(line -> line.startsWith("–          | –        | "));
    }

    @Test
    void conflicts_stand_below_the_calendar() {
        assertThat(Printed.by().out().lines().filter(line -> line.startsWith("- trùng ngày nghỉ")))
                .contains(
                        "- trùng ngày nghỉ: phiên họp thường kỳ ngày 08/02/2027 của Thường trực HĐND: ngày họp 08/02/2027 là"
                                + " ngày nghỉ – Tết Âm lịch – mùng 3 (tạm tính, lịch nghỉ năm 2027 chưa được công bố); BLLĐ"
                                + " 45/2019/QH14 Đ112.1.",
                        "- trùng ngày nghỉ: kỳ họp thứ 6 (thường lệ): hạn cuối 24/11/2027 (ngày triệu tập) là ngày nghỉ –"
                                + " Ngày Văn hóa Việt Nam 24/11 (tạm tính, lịch nghỉ năm 2027 chưa được công bố); NQ"
                                + " 28/2026/QH16 Đ2. Ngày làm việc liền trước là 23/11/2027.");
    }

    @Test
    void no_line_of_the_file_is_longer_than_75_octets_or_cut_within_a_character() throws IOException {
        byte[] file = Files.readAllBytes(ics("a.ics"));
        String text = new String(file, UTF_8);

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        List<byte[]> lines = lines(file);
        assertThat(lines).hasSizeGreaterThan(100);
        for (byte[] line : lines) {
            assertThat(line.length).as(new String(line, UTF_8)).isLessThanOrEqualTo(MOST_OCTETS);
            // A decoder that refuses what is cut, where the one above would write a question mark.
            assertThat(UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString())
                    .doesNotContain("\r", "\n");
        }
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    /** Lines end with a carriage return and a line feed, and nothing else holds either. */
    private static List<byte[]> lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                assertThat(file[i - 1]).isEqualTo((byte) '\r');
                lines.add(Arrays.copyOfRange(file, start, i - 1));
                start = i + 1;
            }
        }
        assertThat(start).isEqualTo(file.length);
        return lines;
    }

    @Test
    void the_library_reads_back_the_same_vietnamese_text() throws IOException, ParserException {
        List<VEvent> events = events(ics("a.ics"));

        assertThat(events).allSatisfy(event -> {
            assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261120T000000Z");
            assertThat(value(event, Property.UID)).matches("[0-9a-f-]{36}@council-procedures");
        });
        assertThat(events).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
        assertThat(events)
                .filteredOn(event -> value(event, Property.SUMMARY).startsWith("Kỳ họp thứ 5"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(value(event, Property.SUMMARY)).isEqualTo("Kỳ họp thứ 5 (thường lệ)");
                    assertThat(value(event, Property.DTSTART)).isEqualTo("20270708");
                    assertThat(value(event, Property.DTEND)).isEqualTo("20270710");
                    assertThat(event.getProperty(Property.DESCRIPTION)).isEmpty();
                });
        assertThat(events)
                .filteredOn(event ->
                        value(event, Property.SUMMARY).equals("Chậm nhất: ngày triệu tập – kỳ họp thứ 6 (thường lệ)"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(value(event, Property.DTSTART)).isEqualTo("20271124");
                    assertThat(value(event, Property.DTEND)).isEqualTo("20271125");
                    assertThat(value(event, Property.DESCRIPTION)).isEqualTo("""
                                    Căn cứ: khoản 1 Điều 6 Nghị quyết số 03/2026/NQ-HĐND
                                    Mức độ tin cậy: đã đọc văn bản
                                    Cách tính: Tính ngược từ ngày 09/12/2027; ngày này không tính. Đếm 15 ngày, đến ngày \
                                    24/11/2027. Ngày nghỉ 24/11/2027: Ngày Văn hóa Việt Nam 24/11 (tạm tính, lịch nghỉ năm \
                                    2027 chưa được công bố) (NQ 28/2026/QH16 Đ2). Chậm nhất là ngày 24/11/2027. Lưu ý: ngày \
                                    24/11/2027 là ngày nghỉ. Hạn tính ngược không dời (luật không quy định; theo cách hiểu \
                                    của thư viện); ngày làm việc liền trước là 23/11/2027.""");
                });
    }

    @Test
    void the_file_is_the_same_each_time_and_a_legal_day_that_moves_keeps_its_uid() throws IOException, ParserException {
        assertThat(ics("a.ics")).hasSameBinaryContentAs(ics("b.ics"));

        Path moved = folder.resolve("moved.json");
        Files.writeString(moved, bundled().replace("2027-07-08", "2027-07-06"));
        Path file = folder.resolve("moved.ics");
        assertThat(Printed.by(moved, "--regulation", regulation("session.convocation.special"), "--ics", file)
                        .err())
                .isEmpty();
        String convened = "Chậm nhất: ngày triệu tập – kỳ họp thứ 5 (thường lệ)";
        Map<String, VEvent> before = bySummary(events(ics("a.ics")));
        Map<String, VEvent> after = bySummary(events(file));
        assertThat(value(after.get(convened), Property.UID)).isEqualTo(value(before.get(convened), Property.UID));
        assertThat(value(before.get(convened), Property.DTSTART)).isEqualTo("20270623");
        assertThat(value(after.get(convened), Property.DTSTART)).isEqualTo("20270621");
    }

    @Test
    void input_that_is_no_plan_is_refused_in_one_line() throws IOException {
        assertRefused(folder.resolve("none.json"), "expected a file, found nothing");
        assertRefused(folder, "expected a file that can be read, found a folder");
        assertRefused(written("{"), "line 1, column 2: the JSON ends too early");
        assertRefused(
                written(bundled().replace("\"year\": 2027", "\"jahr\": 2027")),
                "jahr: expected a known name; the nearest is \"year\", found \"jahr\"");
        Path faulty = regulation("session.convocation.specia");
        Printed unbound = Printed.by(written(bundled()), "--regulation", faulty);
        assertThat(unbound.code()).isEqualTo(2);
        assertThat(unbound.out()).isEmpty();
        assertThat(unbound.err())
                .isEqualTo(
                        faulty + ": 03/2026/NQ-HĐND, duties[2]: no rule \"session.convocation.specia\"; the nearest is"
                                + " \"session.convocation.special\"" + System.lineSeparator());
        assertRefused(
                written(bundled().replace("2027-07-09", "2027-07-07")),
                "plan.sessions[4]: closesOn 2027-07-07 is before opensOn 2027-07-08");
        Printed unknown = Printed.by("--ical", "x");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("plan: ").hasLineCount(1);
        Path nowhere = folder.resolve("none").resolve("a.ics");
        Printed unwritable = Printed.by("--ics", nowhere);
        assertThat(unwritable.code()).isEqualTo(2);
        assertThat(unwritable.out()).isEmpty();
        assertThat(unwritable.err())
                .isEqualTo(nowhere + ": expected a file or a folder that is there, found nothing"
                        + System.lineSeparator());
    }

    private void assertRefused(Path file, String problem) {
        Printed refused = Printed.by(file);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo(file + ": " + problem + System.lineSeparator());
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), json);
    }

    private Path ics(String name) {
        Path file = folder.resolve(name);
        assertThat(Printed.by("--ics", file).err()).isEmpty();
        return file;
    }

    /** The sample regulation of the commune, with another id for the notice of special sessions. */
    private Path regulation(String rule) throws IOException {
        Path file = folder.resolve(rule + ".json");
        try (InputStream sample = Lint.class.getResourceAsStream("regulations/commune.json")) {
            String text = new String(sample.readAllBytes(), UTF_8);
            Files.writeString(file, text.replace("session.convocation.special", rule));
        }
        return file;
    }

    private static String bundled() throws IOException {
        try (InputStream json = Objects.requireNonNull(Plan.class.getResourceAsStream("ben-sen-2027.json"))) {
            return new String(json.readAllBytes(), UTF_8);
        }
    }

    private static List<VEvent> events(Path file) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(Files.readString(file)))
                .getComponents("VEVENT");
    }

    private static Map<String, VEvent> bySummary(List<VEvent> events) {
        Map<String, VEvent> bySummary = new TreeMap<>();
        events.forEach(event -> bySummary.put(value(event, Property.SUMMARY), event));
        return bySummary;
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
