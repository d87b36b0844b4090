package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.examples.lint.RegulationFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the published schema with the code, and holds regulations against it. */
class RegulationSchemaTest {

    private static final Path FILE = Path.of("..", "docs", "schema", "local-regulation.schema.json");
    private static final String GENERATED = RegulationSchema.json(CouncilLaw.standard());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GENERATED);

    /** A regulation of four kinds of requirement, to be broken in one place at a time. */
    private static final String WHOLE = """
            {
              "number": "03/2026/NQ-HĐND",
              "title": {"vi": "Quy chế làm việc", "en": "Working regulation"},
              "council": {"unit": {"kind": "COMMUNE", "name": "Bến Sen"}},
              "adoptedOn": "2026-04-09",
              "inForce": "2026-04-20/..",
              "sample": true,
              "duties": [
                {"rule": "session.convocation.regular", "article": "10", "clause": "1", "requires":
                  {"deadline": {"act": "convenedOn", "atLatest": "10 CALENDAR_DAYS", "before": "opensOn"}}},
                {"rule": "session.resolution.sent-up", "article": "19", "requires":
                  {"all": [
                    {"deadline": {"act": "resolutionsSentOn", "atLatest": "9 CALENDAR_DAYS", "after": "closesOn"}},
                    {"sets": {"of": "resolutionsSentTo", "includes": ["SUPERIOR_STANDING_COMMITTEE"]}}]}},
                {"rule": "meeting.frequency.monthly", "article": "24", "requires":
                  {"frequency": {"of": "meetingsHeld", "atLeast": 1, "per": "MONTH"}}}
              ]
            }
            """;

    private static String bundled(int place) {
        try (InputStream json = RegulationFile.bundled().get(place).content().open()) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Set<String> wrongPlaces(String json) {
        Set<String> places = new TreeSet<>();
        for (Error error : SCHEMA.validate(json, InputFormat.JSON)) {
            places.add(error.getInstanceLocation().toString());
        }
        return places;
    }

    @Test
    void the_published_file_is_the_one_that_the_code_writes() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, GENERATED);
        }
        assertThat(Files.readString(FILE))
                .as("to write it anew run: mvn -q -pl examples -am test -Dtest=RegulationSchemaTest -Ddocs.write=true")
                .isEqualTo(GENERATED);
    }

    @Test
    void it_is_a_schema_itself() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(draft.validate(GENERATED, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_samples_fit() throws IOException {
        String readme = Files.readString(
                Path.of("src/main/resources/io/github/councilprocedures/examples/readme/regulation.json"));

        for (String json : List.of(bundled(0), bundled(1), readme, WHOLE)) {
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void of_the_faulty_sample_it_finds_the_name_that_is_not_known() {
        assertThat(wrongPlaces(bundled(2))).containsExactly("/duties/3/requires/deadline/act");
    }

    /** Each replaces one text of the whole by another; the schema says where it is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "number": "03/2026/NQ-HĐND" | "number": "số 3" | /number
            "adoptedOn": "2026-04-09" | "adoptedOn": "09/04/2026" | /adoptedOn
            "adoptedOn": "2026-04-09" | "adoptedOn": null | /adoptedOn
            "inForce": "2026-04-20/.." | "inForce": "2026-04-20" | /inForce
            "inForce": "2026-04-20/.." | "inForces": "2026-04-20/.." | ``
            "kind": "COMMUNE" | "kind": "Xã" | /council/unit/kind
            "sample": true | "sample": "yes" | /sample
            "article": "10" | "article": "0" | /duties/0/article
            "article": "10" | "article": 10 | /duties/0/article
            "clause": "1" | "clause": "1 a" | /duties/0/clause
            "rule": "session.convocation.regular" | "rule": "Convocation" | /duties/0/rule
            "act": "convenedOn" | "act": "convened" | /duties/0/requires/deadline/act
            "act": "convenedOn" | "act": "totalDelegates" | /duties/0/requires/deadline/act
            "act": "convenedOn" | "act": "convenedOn", "acts": 1 | /duties/0/requires/deadline
            "atLatest": "10 CALENDAR_DAYS" | "atLatest": "10 days" | /duties/0/requires/deadline/atLatest
            "atLatest": "10 CALENDAR_DAYS" | "notSooner": "10 CALENDAR_DAYS" | /duties/0/requires/deadline
            "deadline": {"act": "convenedOn" | "deadlines": {"act": "convenedOn" | /duties/0/requires
            "of": "resolutionsSentTo" | "of": "kind" | /duties/1/requires/all/1/sets/of
            "SUPERIOR_STANDING_COMMITTEE" | "STANDING_COMMITTEE" | /duties/1/requires/all/1/sets/includes/0
            "atLeast": 1 | "atLeast": 0 | /duties/2/requires/frequency/atLeast
            "atLeast": 1 | "atLeast": 1, "exactly": 1 | /duties/2/requires/frequency
            "per": "MONTH" | "per": "TERM" | /duties/2/requires/frequency/per
            """)
    void of_a_broken_file_it_says_where(String text, String other, String place) {
        assertThat(WHOLE).contains(text);
        assertThat(wrongPlaces(WHOLE.replaceFirst(Pattern.quote(text), other))).contains(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"share": {"part": "present", "atLeast": "2/3", "of": "totalDelegates"}} | true
            {"share": {"part": "present", "atLeast": "0/3", "of": "totalDelegates"}} | false
            {"share": {"part": "present", "of": "totalDelegates"}} | false
            {"compare": {"number": "present", "atLeast": 5}} | true
            {"compare": {"number": "present", "atLeast": "totalDelegates", "plus": -1}} | true
            {"compare": {"number": "present", "atLeast": 5, "plus": 1}} | false
            {"compare": {"number": "present", "atLeast": "delegates"}} | false
            {"membership": {"of": "kind", "noneOf": ["REGULAR"]}} | true
            {"membership": {"of": "kind", "noneOf": ["regular"]}} | false
            {"membership": {"of": "firstOfTerm", "oneOf": ["yes"]}} | true
            {"membership": {"of": "firstOfTerm", "oneOf": ["REGULAR"]}} | false
            {"presence": {"of": ["convenedOn", "present"]}} | true
            {"presence": {"of": []}} | false
            {"byCase": {"of": "kind", "when": {"REGULAR": {"presence": {"of": ["opensOn"]}}}}} | true
            {"byCase": {"of": "kind", "when": {"REGULAR": {"presence": {"of": ["opens"]}}}}} | false
            {"byCase": {"of": "kind", "when": {"regular": {"presence": {"of": ["opensOn"]}}}}} | false
            {"byCase": {"of": "kind", "when": {}}} | false
            {"any": [{"presence": {"of": ["opensOn"]}}, {"unclear": {"vi": "a", "en": "b"}}]} | true
            {"any": []} | false
            {"order": {"of": "steps", "steps": ["PLANNED?"]}} | false
            {} | false
            """)
    void it_knows_each_kind_of_requirement(String requires, boolean fits) {
        assertThat(wrongPlaces(requiring("session.convocation.regular", requires))
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void it_knows_the_steps_of_a_supervision() {
        String rule = "supervision.thematic.outline-notice";

        assertThat(wrongPlaces(requiring(rule, "{\"order\": {\"of\": \"steps\", \"steps\": [\"PLANNED?*\"]}}")))
                .isEmpty();
        assertThat(wrongPlaces(requiring(rule, "{\"order\": {\"of\": \"steps\", \"steps\": [\"PLAN\"]}}")))
                .containsExactly("/duties/0/requires/order/steps/0");
    }

    @Test
    void a_rule_that_it_does_not_know_is_let_through() {
        String later = "session.of-a-later-edition";

        assertThat(wrongPlaces(requiring(later, "{\"compare\": {\"number\": \"ofALaterEdition\"}}")))
                .isEmpty();
        assertThat(wrongPlaces(requiring(later, "{\"comparison\": {}}"))).containsExactly("/duties/0/requires");
    }

    private static String requiring(String rule, String requires) {
        return """
                {"number": "1/2026/NQ-HĐND", "title": {"vi": "a", "en": "b"}, "inForce": "2026-01-01/..",
                 "council": {"unit": {"kind": "PROVINCE", "name": "a"}},
                 "duties": [{"rule": "%s", "article": "1", "requires": %s}]}""".formatted(rule, requires);
    }
}
