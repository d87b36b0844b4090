package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.json.CouncilJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the published schema of coordination regulations with the code, and holds regulations against it. */
class CoordinationSchemaTest {

    private static final Path FILE = Path.of("..", "docs", "schema", "coordination-regulation.schema.json");
    private static final String GENERATED = CoordinationSchema.json(CouncilLaw.standard());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GENERATED);

    /** A regulation with all it may have, to be broken in one place at a time. */
    private static final String WHOLE = """
            {
              "term": {"council": {"unit": {"kind": "PROVINCE", "name": "Sông Trăng"}}, "years": "2021-2026", "endsOn": "2026-04-01"},
              "parties": ["STANDING_COMMITTEE", "PEOPLES_COMMITTEE", "FRONT_STANDING_BOARD"],
              "number": "01/QCPH-HĐND-UBND-MTTQ",
              "signedOn": "2021-10-06",
              "inForce": "2021-10-06/2026-03-31",
              "writtenFor": "2021-2026",
              "signatories": [{"party": "STANDING_COMMITTEE", "office": {"vi": "Chủ tịch HĐND", "en": "Chair of the council"}}],
              "basis": ["Luật số 77/2015/QH13"],
              "sample": true,
              "chapters": 6,
              "articles": 21,
              "principles": ["EQUALITY_AND_RESPECT"],
              "methods": ["MEETING"],
              "subjects": ["SESSIONS"],
              "obligations": [
                {"key": "sessions.conference", "article": "5", "clause": "1", "point": "đ", "subject": "SESSIONS",
                 "obligors": ["STANDING_COMMITTEE"], "beneficiaries": ["PEOPLES_COMMITTEE"],
                 "deliverable": {"vi": "Hội nghị liên tịch", "en": "Liaison conference"}, "form": "MEETING",
                 "trigger": "REGULAR_SESSION_OPENS", "ground": "COORDINATION_REGULATION",
                 "requires": {"deadline": {"act": "deliveredOn", "atLatest": "30 CALENDAR_DAYS", "before": "triggeredOn"}},
                 "note": {"vi": "Đề xuất.", "en": "A proposal."}},
                {"key": "meetings.monthly", "subject": "STANDING_COMMITTEE_MEETINGS", "obligors": ["STANDING_COMMITTEE"],
                 "beneficiaries": ["FATHERLAND_FRONT"], "deliverable": {"vi": "Phiên họp", "en": "Meeting"}, "form": "MEETING",
                 "trigger": "MONTH", "ground": "STATUTE", "law": ["meeting.frequency.monthly"]},
                {"key": "information.quarter", "subject": "INFORMATION", "obligors": ["COMMITTEE"],
                 "beneficiaries": ["STANDING_COMMITTEE"], "deliverable": {"vi": "Báo cáo", "en": "Report"}, "form": "DOCUMENT",
                 "trigger": "QUARTER", "ground": "PRACTICE", "fixedDay": {"monthOfPeriod": 3, "day": 20}}
              ],
              "evaluations": [{"forYear": 2024, "evaluatedOn": "2025-01-07", "result": "tốt"}]
            }
            """;

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
            Files.writeString(FILE, GENERATED);
        }
        assertThat(Files.readString(FILE))
                .as(
                        "to write it anew run: mvn -q -pl examples -am test -Dtest=CoordinationSchemaTest -Ddocs.write=true")
                .isEqualTo(GENERATED);
    }

    @Test
    void it_is_a_schema_itself() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(draft.validate(GENERATED, InputFormat.JSON)).isEmpty();
    }

    @Test
    void what_the_library_reads_fits_and_so_does_what_it_writes() {
        CoordinationRegulation regulation = CouncilJson.read(WHOLE, CoordinationRegulation.class);

        assertThat(wrongPlaces(WHOLE)).isEmpty();
        assertThat(wrongPlaces(CouncilJson.write(regulation))).isEmpty();
        assertThat(CouncilLaw.standard().review(regulation)).isEmpty();
        assertThat(wrongPlaces("""
                {"term": {"council": {"unit": {"kind": "WARD", "name": "A"}}, "years": "2021-2026"},
                 "parties": ["STANDING_COMMITTEE", "PEOPLES_COMMITTEE"]}
                """)).isEmpty();
    }

    /** Each replaces one text of the whole by another; the schema says where it is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "number": "01/QCPH-HĐND-UBND-MTTQ" | "number": "số 3" | /number
            "number": "01/QCPH-HĐND-UBND-MTTQ", | | ``
            "inForce": "2021-10-06/2026-03-31", | | ``
            "years": "2021-2026", | | /term
            "endsOn": "2026-04-01" | "endsOn": "1/4/2026" | /term/endsOn
            ["STANDING_COMMITTEE", "PEOPLES_COMMITTEE", "FRONT_STANDING_BOARD"] | ["STANDING_COMMITTEE"] | /parties
            {"party": "STANDING_COMMITTEE" | {"party": "COMMITTEE" | /signatories/0/party
            "chapters": 6 | "chapters": 0 | /chapters
            "EQUALITY_AND_RESPECT" | "EQUALITY" | /principles/0
            "key": "sessions.conference" | "key": "Sessions" | /obligations/0/key
            "article": "5", | | /obligations/0
            "point": "đ" | "point": "5" | /obligations/0/point
            "obligors": ["STANDING_COMMITTEE"], "beneficiaries": ["PEOPLES_COMMITTEE"] | "obligors": [], "beneficiaries": ["PEOPLES_COMMITTEE"] | /obligations/0/obligors
            "trigger": "REGULAR_SESSION_OPENS" | "trigger": "SESSION" | /obligations/0/trigger
            "ground": "COORDINATION_REGULATION" | "ground": "LOCAL_REGULATION" | /obligations/0/ground
            "act": "deliveredOn" | "act": "sentOn" | /obligations/0/requires/deadline/act
            "before": "triggeredOn" | "before": "opensOn" | /obligations/0/requires/deadline/before
            , "law": ["meeting.frequency.monthly"] | | /obligations/1
            "monthOfPeriod": 3 | "monthOfPeriod": 13 | /obligations/2/fixedDay/monthOfPeriod
            "day": 20 | "day": 32 | /obligations/2/fixedDay/day
            "forYear": 2024 | "forYear": 24 | /evaluations/0/forYear
            """)
    void of_a_broken_file_it_says_where(String text, String other, String place) {
        assertThat(WHOLE).contains(text);
        assertThat(wrongPlaces(WHOLE.replaceFirst(Pattern.quote(text), other == null ? "" : other)))
                .contains(place);
    }
}
