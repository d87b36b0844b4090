package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayNote;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonInputExceptionTest {

    private static final String KINDS = "one of REGULAR, EXTRAORDINARY, THEMATIC, UNEXPECTED_MATTERS";

    private static JsonInputException refused(String json, Class<?> type) {
        return catchThrowableOfType(JsonInputException.class, () -> Both.read(json, type));
    }

    private static void assertRefused(String json, Class<?> type, String path, String expected, String found) {
        assertThat(refused(json, type))
                .hasMessage((path.isEmpty() ? "" : path + ": ") + "expected " + expected + ", found " + found)
                .satisfies(wrong -> {
                    assertThat(wrong.path()).isEqualTo(path);
                    assertThat(wrong.expected()).contains(expected);
                    assertThat(wrong.found()).contains(found);
                });
    }

    /** Refused for a reason that is not a matter of form. */
    private static void assertRefused(String json, Class<?> type, String path, String message) {
        assertThat(refused(json, type)).hasMessage(message).satisfies(wrong -> {
            assertThat(wrong.path()).isEqualTo(path);
            assertThat(wrong.expected()).isEmpty();
            assertThat(wrong.found()).isEmpty();
        });
    }

    private static String record(String sessions) {
        return """
                {"term": %s, "span": "2024-01-01/2024-12-31", "sessions": [%s]}""".formatted(Both.write(Given.HA_NAM), sessions);
    }

    private static String supervision(String steps) {
        return """
                {"term": %s, "body": "COUNCIL", "topic": "Đất đai", "steps": [%s]}""".formatted(Both.write(Given.HA_NAM), steps);
    }

    @Test
    void a_day_in_another_form() {
        String json = record("""
                {"kind": "REGULAR"}, {"kind": "REGULAR"}, {"kind": "REGULAR", "convenedOn": "31/05/2024"}""");

        assertRefused(
                json, CouncilRecord.class, "sessions[2].convenedOn", "a date such as 2024-05-31", "\"31/05/2024\"");
    }

    @Test
    void days_that_are_none() {
        for (String none : List.of("\"2024-02-30\"", "\"\"", "\"2024-05-31T00:00:00\"", "19874", "[2024,5,31]")) {
            assertRefused(
                    "{\"convenedOn\": " + none + "}",
                    Session.class,
                    "convenedOn",
                    "a date such as 2024-05-31",
                    none.startsWith("[") ? "a list" : none);
        }
    }

    @Test
    void a_name_of_no_attribute() {
        assertRefused(
                record("{\"kind\": \"REGULAR\", \"convendOn\": \"2024-05-31\"}"),
                CouncilRecord.class,
                "sessions[0].convendOn",
                "a known name; the nearest is \"convenedOn\"",
                "\"convendOn\"");
        assertRefused(
                supervision("{\"step\": \"PLANNED\", \"onn\": \"2024-05-31\"}"),
                ThematicSupervision.class,
                "steps[0].onn",
                "a known name; the nearest is \"on\"",
                "\"onn\"");
    }

    @Test
    void what_the_builder_does_besides_is_no_attribute() {
        for (String method : List.of("addDocuments", "addAllResolutions", "from", "build", "council", "convenedDay")) {
            assertThat(refused("{\"" + method + "\": []}", Session.class))
                    .hasMessageStartingWith(method + ": expected a known name");
        }
    }

    @Test
    void a_type_named_in_the_input_is_no_attribute() {
        assertThat(refused("{\"@class\": \"java.lang.Object\", \"vi\": \"a\", \"en\": \"b\"}", Phrase.class))
                .hasMessageStartingWith("@class: expected a known name");
    }

    @Test
    void an_attribute_that_is_missing() {
        assertRefused(record("{\"ordinal\": \"1\"}"), CouncilRecord.class, "sessions[0].kind", KINDS, "nothing");
        assertRefused("{}", Session.class, "term", "an object", "nothing");
        assertRefused("{\"en\": \"b\"}", Phrase.class, "vi", "a text", "nothing");
        assertRefused("{\"present\": 1}", Attendance.class, "totalDelegates", "a whole number", "nothing");
        assertRefused("{\"working\": true}", DayNote.class, "decided", "true or false", "nothing");
        assertRefused(
                supervision("{\"step\": \"PLANNED\"}"),
                ThematicSupervision.class,
                "steps[0].on",
                "a date such as 2024-05-31",
                "nothing");
    }

    @Test
    void a_name_of_no_constant() {
        assertRefused(
                "{\"kind\": \"REGULR\"}", Session.class, "kind", KINDS + "; the nearest is \"REGULAR\"", "\"REGULR\"");
        assertRefused("{\"kind\": \"\"}", Session.class, "kind", KINDS + "; the nearest is \"REGULAR\"", "\"\"");
        assertRefused("{\"kind\": 0}", Session.class, "kind", KINDS, "0");
        assertRefused(
                "{\"completeThrough\": {\"SESION\": \"2024-12-31\"}}",
                CouncilRecord.class,
                "completeThrough.SESION",
                "one of "
                        + Stream.of(RecordList.values()).map(RecordList::name).collect(Collectors.joining(", "))
                        + "; the nearest is \"SESSIONS\"",
                "\"SESION\"");
        assertThat(refused(supervision("{\"step\": \"PLANED\", \"on\": \"2024-05-31\"}"), ThematicSupervision.class))
                .hasMessageMatching(
                        "steps\\[0]\\.step: expected one of PLANNED, .*; the nearest is \"PLANNED\", found \"PLANED\"");
        assertRefused(
                "{\"instrumentContent\": [\"PLAN\", \"PLANS\"]}",
                ThematicSupervision.class,
                "instrumentContent[1]",
                "one of SUBJECTS, SCOPE, CONTENT, PLAN, COMPOSITION, SUPERVISEES; the nearest is \"PLAN\"",
                "\"PLANS\"");
    }

    @Test
    void null_is_not_a_way_to_say_absent() {
        assertRefused("{\"convenedOn\": null}", Session.class, "convenedOn", "a date such as 2024-05-31", "null");
        assertRefused("{\"documents\": null}", Session.class, "documents", "a list", "null");
        assertRefused("{\"documents\": [null]}", Session.class, "documents[0]", "an object", "null");
        assertRefused("{\"vi\": null, \"en\": \"b\"}", Phrase.class, "vi", "a text", "null");
        assertRefused("{\"request\": null}", Session.class, "request", "an object", "null");
        assertRefused("null", Session.class, "", "an object", "null");
    }

    @Test
    void a_value_of_another_kind() {
        assertRefused("{\"vi\": 5}", Phrase.class, "vi", "a text", "5");
        assertRefused("{\"ordinal\": 18}", Session.class, "ordinal", "a text", "18");
        assertRefused("{\"present\": \"30\"}", Attendance.class, "present", "a whole number", "\"30\"");
        assertRefused("{\"present\": 30.0}", Attendance.class, "present", "a whole number", "30.0");
        assertRefused("{\"present\": 2147483648}", Attendance.class, "present", "a whole number", "2147483648");
        assertRefused("{\"forYear\": true}", Evaluation.class, "forYear", "a whole number", "true");
        assertRefused(
                "{\"firstAfterReorganisation\": 1}", Session.class, "firstAfterReorganisation", "true or false", "1");
        assertRefused("{\"working\": \"true\"}", DayNote.class, "working", "true or false", "\"true\"");
        assertRefused("{\"documents\": {}}", Session.class, "documents", "a list", "an object");
        assertRefused("{\"offices\": \"Chủ tịch\"}", Officer.class, "offices", "a list", "\"Chủ tịch\"");
        assertRefused("{\"offices\": [\"a\", [\"b\"]]}", Officer.class, "offices[1]", "a text", "a list");
        assertRefused("{\"term\": []}", Session.class, "term", "an object", "a list");
        assertRefused("{\"counts\": []}", ActivityFigures.class, "counts", "an object", "a list");
        assertRefused(
                "{\"counts\": {\"SESSIONS\": \"3\"}}",
                ActivityFigures.class,
                "counts.SESSIONS",
                "a whole number",
                "\"3\"");
        assertRefused(
                record("{\"kind\": \"REGULAR\", \"request\": {\"signers\": 1.5}}"),
                CouncilRecord.class,
                "sessions[0].request.signers",
                "a whole number",
                "1.5");
    }

    @Test
    void data_that_no_requirement_is_written_in() {
        String data = "a text, a whole number, a list or an object";

        assertRefused("{\"requires\": []}", Duty.class, "requires", "an object", "a list");
        assertRefused("{\"requires\": {\"a\": null}}", Duty.class, "requires.a", data, "null");
        assertRefused("{\"requires\": {\"a\": [1, {\"b\": 0.5}]}}", Duty.class, "requires.a[1].b", data, "0.5");
        assertRefused("{\"requires\": {\"a\": {\"b\": [true]}}}", Duty.class, "requires.a.b[0]", data, "true");
        assertRefused("{\"requires\": {\"a\": 9999999999}}", Duty.class, "requires.a", data, "9999999999");
    }

    @Test
    void what_is_found_is_shown_in_part_when_it_is_long() {
        assertRefused(
                "{\"convenedOn\": \"" + "x".repeat(59) + "\"}",
                Session.class,
                "convenedOn",
                "a date such as 2024-05-31",
                "\"" + "x".repeat(59) + "…");
        assertRefused(
                "{\"convenedOn\": \"" + "x".repeat(58) + "\"}",
                Session.class,
                "convenedOn",
                "a date such as 2024-05-31",
                "\"" + "x".repeat(58) + "\"");
    }

    @Test
    void what_the_type_itself_refuses() {
        assertRefused(
                record("{\"kind\": \"REGULAR\", \"opensOn\": \"2024-05-02\", \"closesOn\": \"2024-05-01\"}"),
                CouncilRecord.class,
                "sessions[0]",
                "sessions[0]: closesOn 2024-05-01 is before opensOn 2024-05-02");
        assertRefused(
                "{\"present\": 4, \"totalDelegates\": 3}",
                Attendance.class,
                "",
                "present must be from 0 to totalDelegates 3, was 4");
        assertRefused("{\"vi\": \" \", \"en\": \"b\"}", Phrase.class, "", "vi must not be blank");
        assertRefused(
                record("{\"kind\": \"REGULAR\", \"request\": {\"requester\": \"VOTERS\", \"signers\": -1}}"),
                CouncilRecord.class,
                "sessions[0].request",
                "sessions[0].request: signers must be 0 or more, was -1");
    }

    @Test
    void a_text_that_its_type_cannot_read() {
        String term = Both.write(Given.HA_NAM).replace("2016-2021", "20023");

        assertRefused(
                term,
                Term.class,
                "years",
                "years: term years: found \"20023\", expected two years of four digits such as 2021-2026");
        assertRefused(
                "{\"term\": " + term + ", \"kind\": \"REGULAR\"}",
                Session.class,
                "term.years",
                "term.years: term years: found \"20023\", expected two years of four digits such as 2021-2026");
        assertRefused(
                "\"2024-13-01/..\"",
                DateSpan.class,
                "",
                "span \"2024-13-01/..\": expected two days such as 2024-01-01/2024-12-31,"
                        + " or 2024-01-01/.. without end");
    }

    @Test
    void values_that_are_a_text_or_a_name_or_a_day_alone() {
        assertRefused("18", Ordinal.class, "", "a text", "18");
        assertRefused("[]", TermYears.class, "", "a text", "a list");
        assertRefused("\"REGULR\"", SessionKind.class, "", KINDS + "; the nearest is \"REGULAR\"", "\"REGULR\"");
        assertRefused("\"yesterday\"", LocalDate.class, "", "a date such as 2024-05-31", "\"yesterday\"");
    }

    @Test
    void a_list_where_a_value_should_be_and_the_other_way_round() {
        assertRefused("[]", Session.class, "", "an object", "a list");
        assertRefused("\"x\"", Phrase.class, "", "an object", "\"x\"");
        assertThat(catchThrowableOfType(JsonInputException.class, () -> Both.readList("{}", Phrase.class)))
                .hasMessage("expected a list, found an object");
        assertThat(catchThrowableOfType(
                        JsonInputException.class,
                        () -> Both.readList("[{\"vi\": \"a\", \"en\": \"b\"}, {\"vi\": \"a\"}]", Phrase.class)))
                .hasMessage("[1].en: expected a text, found nothing");
        assertThat(catchThrowableOfType(JsonInputException.class, () -> Both.readList("[1]", Phrase.class)))
                .hasMessage("[0]: expected an object, found 1");
    }

    @Test
    void nothing_at_all() {
        assertRefused("", Session.class, "", "an object", "nothing");
        assertRefused(" \n ", Session.class, "", "an object", "nothing");
    }

    @Test
    void text_that_is_not_json() {
        assertRefused(
                "{\n  \"vi\": \"a\",\n}",
                Phrase.class,
                "",
                "line 3, column 1: Unexpected character ('}' (code 125)): was expecting double-quote to start field name");
        assertRefused("{\n  \"vi\": \"a\",\n  \"en\":", Phrase.class, "", "line 3, column 8: the JSON ends too early");
        assertRefused(
                "{\"vi\": \"a\"} {}", Phrase.class, "", "line 1, column 13: something follows the end of the JSON");
        assertRefused("{\"vi\": \"a\", \"vi\": \"b\"}", Phrase.class, "", "line 1, column 17: Duplicate field 'vi'");
    }

    @Test
    void a_column_counts_letters_of_the_text() {
        assertThat(refused("{\"vi\": \"ệệệ\", x", Phrase.class)).hasMessageStartingWith("line 1, column 15: ");
    }

    @Test
    void the_cause_is_kept() {
        assertThat(refused("{", Phrase.class))
                .hasCauseInstanceOf(com.fasterxml.jackson.core.JsonProcessingException.class);
        assertThat(refused("[]", Phrase.class)).hasCauseInstanceOf(Refused.class);
    }

    @Test
    void it_can_be_sent_elsewhere() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused("{\"vi\": 5}", Phrase.class));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonInputException sent = (JsonInputException) in.readObject();
            assertThat(sent.path()).isEqualTo("vi");
            assertThat(sent.expected()).contains("a text");
            assertThat(sent.found()).contains("5");
        }
    }
}
