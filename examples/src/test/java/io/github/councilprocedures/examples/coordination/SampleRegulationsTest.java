package io.github.councilprocedures.examples.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.Signatory;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model coordination regulation as three samples: they can be read, bound, and have no fault. */
class SampleRegulationsTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    @ParameterizedTest
    @ValueSource(strings = {"province", "district", "commune"})
    void a_sample_is_complete_and_survives_a_round_trip(String level) {
        CoordinationRegulation sample = Samples.regulation(level);

        assertThat(sample.sample()).isTrue();
        assertThat(sample.council().unit().level()).hasToString(level.toUpperCase(Locale.ROOT));
        assertThat(sample.signatories())
                .extracting(Signatory::party)
                .containsExactlyInAnyOrderElementsOf(sample.parties());
        assertThat(sample.basis()).isNotEmpty();
        assertThat(sample.principles()).hasSize(5);
        assertThat(sample.methods()).hasSize(6);
        assertThat(sample.obligations())
                .extracting(Obligation::subject)
                .as("every subject of an obligation is one of the regulation")
                .isSubsetOf(sample.subjects());
        assertThat(CouncilJson.read(CouncilJson.write(sample), CoordinationRegulation.class))
                .isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "district", "commune"})
    void a_sample_has_no_remarks(String level) {
        assertThat(LAW.review(Samples.regulation(level))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "district", "commune"})
    void a_sample_is_signed_for_each_party_and_made_for_the_term(String level) {
        assertThat(LAW.judge(Samples.regulation(level)).all())
                .isNotEmpty()
                .extracting(Finding::verdict)
                .containsOnly(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "district", "commune"})
    void a_sample_can_be_bound_to_the_law(String level) {
        CoordinationRegulation sample = Samples.regulation(level);
        CouncilLaw law = LAW.with(sample);

        for (Obligation obligation : sample.obligations()) {
            String id =
                    "coordination." + obligation.key() + "@" + sample.number().orElseThrow();
            Rule<?> rule = law.rule(id);
            assertThat(rule.ground()).as(id).isEqualTo(obligation.ground());
            assertThat(rule.title().vi())
                    .as(id)
                    .startsWith(obligation.deliverable().vi());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "district", "commune"})
    void a_sample_fits_the_schema(String level) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", "coordination-regulation.schema.json")));

        assertThat(schema.validate(Samples.json(level), InputFormat.JSON))
                .extracting(error -> error.getInstanceLocation().toString())
                .isEmpty();
    }

    @Test
    void the_sample_of_a_commune_is_the_one_written_in_java() {
        assertThat(Samples.regulation("commune")).isEqualTo(CommuneSample.regulation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "district", "commune"})
    void a_number_that_no_law_gives_says_where_it_comes_from(String level) {
        for (Obligation obligation : Samples.regulation(level).obligations()) {
            if (obligation.ground() == Ground.STATUTE) {
                assertThat(obligation.law()).as(obligation.key()).isNotEmpty();
            } else {
                assertThat(obligation.note()).as(obligation.key()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "district", "commune"})
    void its_words_are_composed_and_no_two_obligations_are_called_the_same(String level) {
        Set<Phrase> deliverables = new HashSet<>();
        for (Obligation obligation : Samples.regulation(level).obligations()) {
            assertThat(deliverables.add(obligation.deliverable()))
                    .as(obligation.key())
                    .isTrue();
        }
        assertThat(Samples.json(level)).isEqualTo(Normalizer.normalize(Samples.json(level), Normalizer.Form.NFC));
    }

    @Test
    void the_delegation_of_the_national_assembly_is_a_party_in_the_province_only() {
        assertThat(Samples.regulation("province").parties()).contains(Party.NATIONAL_ASSEMBLY_DELEGATION);
        assertThat(Samples.json("district") + Samples.json("commune")).doesNotContain("NATIONAL_ASSEMBLY");
        assertThat(Samples.regulation("district").parties()).contains(Party.PARTY_PROPAGANDA_BOARD);
        assertThat(Samples.regulation("commune").parties()).hasSize(3);
    }
}
