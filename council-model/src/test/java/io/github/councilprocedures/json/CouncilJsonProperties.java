package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.councilprocedures.Given;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.DateSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CouncilJsonProperties {

    private static final LocalDate FIRST = LocalDate.of(2021, 7, 1);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_session_comes_back_as_it_went(@ForAll("sessions") Session session) {
        assertThat(Both.read(Both.write(session), Session.class)).isEqualTo(session);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_record_comes_back_however_its_keys_stand(@ForAll("records") CouncilRecord record, @ForAll Random random)
            throws IOException {
        JsonNode json = new JsonMapper().readTree(Both.write(record));

        assertThat(Both.read(shuffled(json, random).toString(), CouncilRecord.class))
                .isEqualTo(record);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void data_comes_back_in_its_order(@ForAll("data") Map<String, Object> data) {
        Duty duty = Duty.builder().rule("a.b").article("1").requires(data).build();

        Duty back = Both.read(Both.write(duty), Duty.class);
        assertThat(back.requires().toString()).isEqualTo(data.toString());
        assertThat(back).isEqualTo(duty);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
            Collections.shuffle(entries, random);
            ObjectNode shuffled = object.objectNode();
            entries.forEach(entry -> shuffled.set(entry.getKey(), shuffled(entry.getValue(), random)));
            return shuffled;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode same = list.arrayNode();
            list.forEach(element -> same.add(shuffled(element, random)));
            return same;
        }
        return node;
    }

    @Provide
    Arbitrary<Session> sessions() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1500).map(FIRST::plusDays);
        Arbitrary<List<SessionDocument>> documents = Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(title -> !title.isBlank()),
                        days.optional())
                .as((title, day) ->
                        SessionDocument.builder().title(title).sentOn(day).build())
                .list()
                .ofMaxSize(3);
        Arbitrary<Set<Recipient>> recipients = Arbitraries.of(Recipient.class).set();
        return Combinators.combine(
                        Arbitraries.of(Given.HA_NAM, Given.THANH_LIEM, EveryValue.TERM),
                        Arbitraries.of(SessionKind.class),
                        Arbitraries.integers().between(1, 3999).map(Ordinal::of).optional(),
                        days.optional(),
                        days.optional(),
                        documents,
                        recipients,
                        Arbitraries.integers()
                                .between(0, 33)
                                .map(present -> new Attendance(present, 33))
                                .optional())
                .as((term, kind, ordinal, convened, opens, papers, sentTo, attendance) -> Session.builder()
                        .term(term)
                        .kind(kind)
                        .ordinal(ordinal)
                        .convenedOn(convened)
                        .opensOn(opens)
                        .documents(papers)
                        .resolutionsSentTo(sentTo)
                        .attendance(attendance)
                        .build());
    }

    @Provide
    Arbitrary<CouncilRecord> records() {
        Arbitrary<Term> terms = Arbitraries.of(Given.HA_NAM, Given.THANH_LIEM);
        return Combinators.combine(terms, sessions().list().ofMaxSize(4))
                .as((term, sessions) -> CouncilRecord.builder()
                        .term(term)
                        .span(DateSpan.of(FIRST, FIRST.plusYears(5)))
                        .sessions(sessions.stream()
                                .filter(session -> session.term().equals(term))
                                .toList())
                        .build());
    }

    @Provide
    Arbitrary<Map<String, Object>> data() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.integers().asGeneric(),
                Arbitraries.strings().ofMaxLength(10).asGeneric());
        Arbitrary<Object> trees = Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).asGeneric(),
                        Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), inner)
                                .ofMaxSize(3)
                                .asGeneric()),
                0,
                3);
        return Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), trees).ofMaxSize(4);
    }
}
