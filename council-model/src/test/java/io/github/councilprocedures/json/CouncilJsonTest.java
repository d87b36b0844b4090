package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import elsewhere.Thing;
import io.github.councilprocedures.Given;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CouncilJsonTest {

    private static final Phrase PHRASE = new Phrase("Đúng hạn", "In time");

    @Test
    void a_value_is_written_with_its_attributes_in_the_order_of_the_source() {
        Session session = Session.builder()
                .term(Given.THANH_LIEM)
                .ordinal(Ordinal.of(18))
                .kind(SessionKind.THEMATIC)
                .convenedOn(LocalDate.of(2024, 5, 31))
                .attendance(new Attendance(30, 33))
                .build();

        assertThat(Both.write(session)).isEqualTo("""
                        {
                          "term": {
                            "council": {
                              "unit": {
                                "kind": "RURAL_DISTRICT",
                                "name": "Thanh Liêm",
                                "superior": {
                                  "kind": "PROVINCE",
                                  "name": "Hà Nam"
                                }
                              }
                            },
                            "years": "2021-2026",
                            "pollingOn": "2021-05-23"
                          },
                          "ordinal": "18",
                          "kind": "THEMATIC",
                          "firstAfterReorganisation": false,
                          "convenedOn": "2024-05-31",
                          "attendance": {
                            "present": 30,
                            "totalDelegates": 33
                          }
                        }""");
    }

    @Test
    void a_list_of_texts_has_a_line_for_each() {
        assertThat(Both.write(List.of(TermYears.of(2016, 2021), TermYears.of(2021, 2026))))
                .isEqualTo("""
                        [
                          "2016-2021",
                          "2021-2026"
                        ]""");
    }

    @Test
    void names_of_people_are_written_though_they_are_not_shown() {
        Officer officer = new Officer(PersonName.parse("Nguyễn Văn A"), List.of());

        assertThat(officer.toString()).doesNotContain("Nguyễn");
        assertThat(Both.write(officer)).isEqualTo("""
                {
                  "name": "Nguyễn Văn A"
                }""");
    }

    @Test
    void what_has_a_default_of_its_own_may_be_left_out() {
        Session session =
                Both.read("{\"kind\": \"REGULAR\", \"term\": " + Both.write(Given.HA_NAM) + "}", Session.class);

        assertThat(session.firstAfterReorganisation()).isFalse();
    }

    @Test
    void where_a_list_has_a_default_an_empty_one_is_written() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(CouncilJson.module());
        Defaults.Builder builder = Defaults.builder().required("").number(0);
        Defaults none = builder.listed(List.of()).build();

        assertThat(mapper.writeValueAsString(none))
                .isEqualTo("{\"required\":\"\",\"number\":0,\"listed\":[],\"counted\":3}");
        assertThat(mapper.readValue(mapper.writeValueAsString(none), Defaults.class))
                .isEqualTo(none);
        assertThat(mapper.readValue("{\"required\": \"\", \"number\": 0}", Defaults.class))
                .isEqualTo(Defaults.builder().required("").number(0).build());
    }

    /** A record with a map, and one of a type that the library does not know. */
    record Tally(Map<String, Integer> counts, List<BigDecimal> shares) {}

    @Test
    void collections_that_a_record_is_not_given_are_empty() {
        assertThat(Both.read("{\"name\": \"A\"}", Officer.class).offices()).isEmpty();
        assertThat(Both.read("{}", Tally.class)).isEqualTo(new Tally(Map.of(), List.of()));
        assertThat(Both.write(new Tally(Map.of(), List.of()))).isEqualTo("{ }");
    }

    @Test
    void types_of_others_are_read_as_jackson_reads_them() {
        assertThat(Both.read("{\"counts\": {\"a\": 1}, \"shares\": [0.5]}", Tally.class))
                .isEqualTo(new Tally(Map.of("a", 1), List.of(new BigDecimal("0.5"))));
        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read("{\"shares\": [0.5, null]}", Tally.class))
                .withMessage("shares[1]: expected a value, found null");
        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read("{\"shares\": [\"half\"]}", Tally.class))
                .withMessageStartingWith("shares[0]: Cannot deserialize value of type `java.math.BigDecimal`");
    }

    @Test
    void stored_findings_are_read_as_a_list_that_nobody_can_change() throws IOException {
        List<Finding> findings = List.of(EveryValue.FINDING, EveryValue.FINDING);
        String json = Both.write(findings);

        assertThat(Both.readList(json, Finding.class)).isEqualTo(findings).isUnmodifiable();
        assertThat(Both.readList(stream(json), Finding.class)).isEqualTo(findings);
        assertThat(Both.readList("[]", Finding.class)).isEmpty();
    }

    @Test
    void a_stream_is_read_to_its_end_and_left_open() throws IOException {
        String json = Both.write(PHRASE) + "\n \n";
        InputStream stream = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(Both.read(stream, Phrase.class)).isEqualTo(PHRASE);
        assertThat(stream.available()).isZero();
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        assertThat(Both.read(stream("\uFEFF" + Both.write(PHRASE)), Phrase.class))
                .isEqualTo(PHRASE);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin = "{\"vi\": \"\u00E0\", \"en\": \"a\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read(new ByteArrayInputStream(latin), Phrase.class))
                .withMessage("byte 8: expected UTF-8");
    }

    @Test
    void data_keeps_its_order_and_cannot_be_changed() {
        Duty duty = Both.read("""
                {"rule": "a.b", "article": "1",
                 "requires": {"z": {"y": [2, 1, "ô"], "x": {}, "a": 2147483647}, "b": ""}}""", Duty.class);

        assertThat(duty.requires()).containsOnlyKeys("z", "b").isUnmodifiable();
        assertThat(duty.requires().keySet()).containsExactly("z", "b");
        assertThat(duty.requires().get("b")).isEqualTo("");
        Map<?, ?> z = (Map<?, ?>) duty.requires().get("z");
        assertThat(z.toString()).isEqualTo("{y=[2, 1, ô], x={}, a=2147483647}");
        assertThat(z).isUnmodifiable();
        assertThat((List<?>) z.get("y")).isUnmodifiable().first().isEqualTo(2);
        assertThat((Map<?, ?>) z.get("x")).isUnmodifiable();
    }

    @Test
    void what_is_no_value_has_no_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Both.write(SessionFacts.KIND))
                .withMessageStartingWith("io.github.councilprocedures.fact.ChoiceFact has no JSON form: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Both.read("{}", Findings.class))
                .isNotInstanceOf(JsonInputException.class)
                .withMessageStartingWith("io.github.councilprocedures.rule.Findings has no JSON form: ");
    }

    @Test
    void nothing_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> Both.write(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Both.read("{}", null)).withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> Both.readList("[]", null))
                .withMessage("type");
    }

    /** A type of an embedder, read and written by his own rules. */
    public static final class Ticket {
        public Ordinal session;
        public Integer row;

        public String getTitle() {
            return "kỳ họp thứ " + session;
        }
    }

    @Test
    void an_embedders_own_types_are_left_alone() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(CouncilJson.module());
        Ticket ticket = mapper.readValue("{\"session\": \"XVIII\", \"row\": \"7\"}", Ticket.class);

        assertThat(ticket.session).isEqualTo(Ordinal.of(18));
        assertThat(ticket.row).isEqualTo(7);
        assertThat(mapper.readTree(mapper.writeValueAsString(ticket)))
                .isEqualTo(mapper.readTree("{\"session\": \"18\", \"row\": 7, \"title\": \"kỳ họp thứ 18\"}"));
    }

    @Test
    void an_embedders_generated_values_are_left_alone() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(CouncilJson.module());

        assertThat(mapper.writeValueAsString(Thing.builder().name("a").build())).isEqualTo("{\"title\":\"thing a\"}");
    }

    @Test
    void the_module_brings_what_it_rests_on() {
        assertThat(CouncilJson.module().getModuleName()).isEqualTo("council-procedures");
        assertThat(CouncilJson.module().getDependencies())
                .extracting(Module::getModuleName)
                .containsExactly("Jdk8Module", "jackson-datatype-jsr310");
    }

    @Test
    void no_value_is_made_past_its_own_checks() {
        ObjectMapper mapper = new ObjectMapper().registerModule(CouncilJson.module());

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("{\"session\": -5}", Ticket.class));
    }

    @Test
    void an_embedders_mapper_meets_the_same_words() {
        ObjectMapper mapper = new ObjectMapper().registerModule(CouncilJson.module());

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("[{\"vi\": \"a\", \"en\": 1}]", Phrase[].class))
                .withMessageStartingWith("expected a text, found 1")
                .satisfies(wrong -> assertThat(wrong.getPath())
                        .extracting(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .containsExactly("0", "en"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
