package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.councilprocedures.Given;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.Term;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A part leaves out the term of its whole, and has it when read. */
class InheritanceTest {

    private static final JsonMapper PLAIN = new JsonMapper();
    private static final Term TERM = EveryValue.TERM;

    private static JsonNode written(Object value) throws IOException {
        return PLAIN.readTree(Both.write(value));
    }

    private static Session session(Term term) {
        return Session.builder().term(term).kind(SessionKind.THEMATIC).build();
    }

    @Test
    void parts_are_written_without_the_term_of_the_whole() throws IOException {
        ObjectNode record = (ObjectNode) written(EveryValue.RECORD);

        assertThat(record.has("term")).isTrue();
        for (String list : List.of("delegates", "sessions", "meetings", "startsOfOffice", "figures")) {
            assertThat(record.get(list))
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(part.has("term")).as(list).isFalse());
        }
        assertThat(record.get("regulation").has("term")).isFalse();
        assertThat(record.get("election").has("term")).isFalse();
    }

    @Test
    void all_parts_have_the_term_of_the_whole_and_it_is_one_object() {
        CouncilRecord record = Both.read(Both.write(EveryValue.RECORD), CouncilRecord.class);

        assertThat(record).isEqualTo(EveryValue.RECORD);
        assertThat(record.sessions()).extracting(Session::term).allMatch(term -> term == record.term());
        assertThat(record.regulation().orElseThrow().term()).isSameAs(record.term());
    }

    @Test
    void a_part_of_another_term_says_so() throws IOException {
        Whole whole = new Whole(TERM, session(Given.HA_NAM), List.of(session(TERM), session(Given.HA_NAM)));

        JsonNode json = written(whole);
        assertThat(json.at("/first/term")).isEqualTo(written(Given.HA_NAM));
        assertThat(json.at("/more/0").has("term")).isFalse();
        assertThat(json.at("/more/1/term")).isEqualTo(written(Given.HA_NAM));
        assertThat(Both.read(json.toString(), Whole.class)).isEqualTo(whole);
    }

    @Test
    void the_order_of_keys_does_not_matter() {
        String term = Both.write(TERM);
        String more = "\"more\": [{\"kind\": \"THEMATIC\"}]";
        Whole whole = new Whole(TERM, session(TERM), List.of(session(TERM)));

        assertThat(Both.read(
                        "{\"first\": {\"kind\": \"THEMATIC\"}, " + more + ", \"term\": " + term + "}", Whole.class))
                .isEqualTo(whole);
        assertThat(Both.read(
                        "{" + more + ", \"term\": " + term + ", \"first\": {\"kind\": \"THEMATIC\"}}", Whole.class))
                .isEqualTo(whole);
    }

    @Test
    void a_value_that_stands_alone_has_its_term() throws IOException {
        assertThat(written(session(TERM)).has("term")).isTrue();
        assertThat(written(List.of(session(TERM))).at("/0").has("term")).isTrue();
        assertThat(written(Map.of("a", session(TERM))).at("/a").has("term")).isTrue();
        assertThat(written(new Elsewhere(session(TERM))).at("/session").has("term"))
                .isTrue();
        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read("{\"kind\": \"THEMATIC\"}", Session.class))
                .withMessage("term: expected an object, found nothing");
        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read("{\"session\": {\"kind\": \"THEMATIC\"}}", Elsewhere.class))
                .withMessage("session.term: expected an object, found nothing");
    }

    @Test
    void a_whole_may_itself_be_a_part() throws IOException {
        Outer outer = new Outer(EveryValue.RECORD, TERM);

        JsonNode json = written(outer);
        assertThat(json.at("/record").has("term")).isFalse();
        assertThat(json.at("/record/sessions/0").has("term")).isFalse();
        Outer back = Both.read(json.toString(), Outer.class);
        assertThat(back).isEqualTo(outer);
        assertThat(back.record().sessions().get(0).term()).isSameAs(back.term());
    }

    @Test
    void only_the_nearest_whole_counts() throws IOException {
        Session ofHaNam = session(Given.HA_NAM);
        Outer outer = new Outer(
                CouncilRecord.builder()
                        .term(Given.HA_NAM)
                        .span(EveryValue.RECORD.span())
                        .addSessions(ofHaNam)
                        .build(),
                TERM);

        JsonNode json = written(outer);
        assertThat(json.at("/record/term")).isEqualTo(written(Given.HA_NAM));
        assertThat(json.at("/record/sessions/0").has("term")).isFalse();
        assertThat(Both.read(json.toString(), Outer.class)).isEqualTo(outer);
    }

    @Test
    void through_a_map_or_a_value_without_a_term_nothing_is_inherited() throws IOException {
        Far far = new Far(TERM, new Elsewhere(session(TERM)), Map.of("a", session(TERM)));

        JsonNode json = written(far);
        assertThat(json.at("/elsewhere/session").has("term")).isTrue();
        assertThat(json.at("/named/a").has("term")).isTrue();
        assertThat(Both.read(json.toString(), Far.class)).isEqualTo(far);
        ((ObjectNode) json.at("/named/a")).remove("term");
        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read(json.toString(), Far.class))
                .withMessage("named.a.term: expected an object, found nothing");
    }

    @Test
    void a_term_that_may_be_absent_is_not_inherited() throws IOException {
        Loose loose = new Loose(Optional.of(TERM), List.of(new Loose(Optional.empty(), List.of())));

        assertThat(Both.read(Both.write(loose), Loose.class)).isEqualTo(loose);
        Loose same = new Loose(Optional.of(TERM), List.of(loose));
        assertThat(written(same).at("/parts/0").has("term")).isTrue();
        assertThat(Both.read(Both.write(same), Loose.class)).isEqualTo(same);
    }

    @Test
    void something_else_called_term_is_not_inherited() {
        Other other = new Other("nhiệm kỳ này", new Whole(TERM, session(TERM), List.of()));

        assertThat(Both.read(Both.write(other), Other.class)).isEqualTo(other);
    }

    @Test
    void a_bad_term_is_named_where_it_stands() {
        String record = Both.write(EveryValue.RECORD).replace("\"2021-2026\",", "\"2021 - 2016\",");

        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read(record, CouncilRecord.class))
                .withMessage("term.years: term years 2021-2016: last year 2016 must be 1 to 10 years after first year"
                        + " 2021");
    }

    @Test
    void without_a_term_there_is_nothing_to_inherit() {
        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> Both.read(
                        "{\"span\": \"2024-01-01/..\", \"sessions\": [{\"kind\": \"REGULAR\"}]}", CouncilRecord.class))
                .withMessage("term: expected an object, found nothing");
    }

    /** A whole with a part and a list of parts. */
    record Whole(Term term, Session first, List<Session> more) {}

    /** A whole of wholes; the term comes last. */
    record Outer(CouncilRecord record, Term term) {}

    /** A value without a term. */
    record Elsewhere(Session session) {}

    /** A whole whose parts are not its own. */
    record Far(Term term, Elsewhere elsewhere, Map<String, Session> named) {}

    /** A value whose term may be absent. */
    record Loose(Optional<Term> term, List<Loose> parts) {}

    /** A value whose term is no term. */
    record Other(String term, Whole whole) {}
}
