package io.github.councilprocedures;

import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.RemarkKind;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.testkit.jqwik.CouncilDomain;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CouncilDomain.class)
@Domain(DomainContext.Global.class)
class LocalLawProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    /** Those of a session under one day each, about which the generated requirements can speak. */
    private static final List<Rule<Session>> OF_SESSIONS = ofSessions();

    /** What keeps a duty from being taken. */
    private static final Set<RemarkKind> IN_THE_WAY = Set.of(RemarkKind.UNKNOWN_NAME, RemarkKind.NOT_BINDABLE);

    @SuppressWarnings("unchecked")
    private static List<Rule<Session>> ofSessions() {
        List<Rule<Session>> found = new ArrayList<>();
        for (Rule<?> rule : LAW.rules()) {
            if (rule.about() == SESSION
                    && rule.governedBy().isPresent()
                    && rule.governedThrough().isEmpty()) {
                found.add((Rule<Session>) rule);
            }
        }
        return found;
    }

    /** Duties with all kinds of faults. */
    @Provide
    Arbitrary<Duty> oddDuties() {
        Arbitrary<String> words = Arbitraries.of(
                "deadline",
                "any",
                "byCase",
                "of",
                "when",
                "act",
                "atLatest",
                "before",
                "convenedOn",
                "opensOn",
                "kind",
                "0 MONTHS",
                "",
                "x");
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                words.map(word -> word), Arbitraries.integers().map(number -> number));
        Arbitrary<Object> branch = Arbitraries.oneOf(
                leaf,
                leaf.list().ofMaxSize(2).map(list -> list),
                Arbitraries.maps(words, leaf).ofMaxSize(5).map(map -> map));
        Arbitrary<Map<String, Object>> tree = Arbitraries.maps(
                        words,
                        Arbitraries.oneOf(
                                branch,
                                Arbitraries.maps(words, branch).ofMaxSize(5).map(map -> map)))
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(LAW.rules()).map(Rule::id),
                        Arbitraries.of("1", "12a", "0", "", "12 a", "x"),
                        Arbitraries.of("1", "0", "").optional(0.5),
                        Arbitraries.of("a", "đ", "f", "1").optional(0.5),
                        tree,
                        Arbitraries.of(new Phrase("{days}", "{days}"), new Phrase("{a}", "b"), new Phrase("{", "{}"))
                                .optional(0.5))
                .as((rule, article, clause, point, requires, otherwise) -> Duty.builder()
                        .rule(rule)
                        .article(article)
                        .clause(clause)
                        .point(point)
                        .requires(requires)
                        .otherwise(otherwise)
                        .build());
    }

    @Property(tries = 500)
    void a_review_never_throws_and_says_what_cannot_be_taken(
            @ForAll LocalRegulation regulation, @ForAll("oddDuties") Duty odd, @ForAll boolean withOdd) {
        LocalRegulation given = withOdd
                ? LocalRegulation.builder().from(regulation).addDuties(odd).build()
                : regulation;

        List<Remark> remarks = LAW.review(given);

        for (Remark remark : remarks) {
            assertThat(remark.message().vi()).isNotBlank();
            assertThat(remark.path()).matches("council\\.unit|basis\\[\\d+]|duties|duties\\[\\d+]\\..+");
        }
        boolean refused = catchThrowable(() -> LAW.with(given)) != null;
        assertThat(remarks.stream().anyMatch(LocalLawProperties::isInTheWay))
                .as("%s", remarks)
                .isEqualTo(refused);
    }

    private static boolean isInTheWay(Remark remark) {
        return IN_THE_WAY.contains(remark.kind())
                || remark.kind() == RemarkKind.CITATION && remark.path().startsWith("duties");
    }

    @Property(tries = 200)
    void a_regulation_comes_back_from_json_and_is_reviewed_alike(@ForAll LocalRegulation regulation) {
        LocalRegulation back = CouncilJson.read(CouncilJson.write(regulation), LocalRegulation.class);

        assertThat(back).isEqualTo(regulation);
        assertThat(LAW.review(back)).isEqualTo(LAW.review(regulation));
    }

    /** The regulation of the session's own council, or of another, with duties that the law can take. */
    private static LocalRegulation taken(LocalRegulation regulation, List<Duty> duties, Optional<Session> own) {
        LocalRegulation.Builder taken =
                LocalRegulation.builder().from(regulation).duties(List.of());
        for (int i = 0; i < duties.size(); i++) {
            taken.addDuties(Duty.builder()
                    .from(duties.get(i))
                    .rule(OF_SESSIONS.get(i).id())
                    .otherwise(Optional.empty())
                    .build());
        }
        own.ifPresent(session -> taken.council(session.council()));
        return taken.build();
    }

    @Property(tries = 300)
    void a_regulation_changes_nothing_outside_its_span_nor_for_another_council(
            @ForAll Session session,
            @ForAll LocalRegulation any,
            @ForAll @Size(3) List<Duty> duties,
            @ForAll boolean own) {
        LocalRegulation regulation = taken(any, duties, own ? Optional.of(session) : Optional.empty());
        if (catchThrowable(() -> LAW.with(regulation)) != null) {
            return; // The span lies before all history.
        }
        boolean binds = session.council().unit().equals(regulation.council().unit());
        Findings before = LAW.judge(session);
        Findings after = LAW.with(regulation).judge(session);

        for (Rule<Session> rule : OF_SESSIONS) {
            long day = rule.governedBy().orElseThrow().epochDay(session);
            boolean inSpan = day != Fact.ABSENT && regulation.inForce().contains(LocalDate.ofEpochDay(day));
            if (!binds || !inSpan) {
                assertThat(after.of(rule.id())).isEqualTo(before.of(rule.id()));
                assertThat(after.of(rule.id() + "@" + regulation.number()))
                        .extracting(Finding::verdict)
                        .isSubsetOf(Verdict.NOT_APPLICABLE, Verdict.UNDETERMINED);
            }
        }
        Set<String> spokenOf =
                Set.copyOf(regulation.duties().stream().map(Duty::rule).toList());
        for (Finding finding : before) {
            if (!spokenOf.contains(finding.rule())) {
                assertThat(after.of(finding.rule())).isEqualTo(before.of(finding.rule()));
            }
        }
    }

    @Property(tries = 300)
    void t2_a_local_number_is_never_reported_as_a_breach_of_the_statute(
            @ForAll Session session, @ForAll LocalRegulation any, @ForAll @Size(3) List<Duty> duties) {
        LocalRegulation regulation = taken(any, duties, Optional.of(session));
        if (catchThrowable(() -> LAW.with(regulation)) != null) {
            return;
        }
        Set<String> statute = Set.copyOf(LAW.judge(session).breaches().stream()
                .filter(finding -> finding.ground() == Ground.STATUTE)
                .map(Finding::rule)
                .toList());

        for (Finding breach : LAW.with(regulation).judge(session).breaches()) {
            if (breach.ground() == Ground.STATUTE) {
                assertThat(statute).contains(breach.rule());
            } else {
                assertThat(breach.ground()).isEqualTo(Ground.LOCAL_REGULATION);
                assertThat(breach.citations())
                        .allSatisfy(citation ->
                                assertThat(citation.instrumentNumber()).isEqualTo(regulation.number()));
            }
        }
    }

    @Property(tries = 30)
    void a_record_that_no_regulation_binds_is_judged_as_before(
            @ForAll CouncilRecord record, @ForAll LocalRegulation any, @ForAll @Size(3) List<Duty> duties) {
        LocalRegulation regulation = taken(any, duties, Optional.empty());
        boolean binds = record.council().unit().equals(regulation.council().unit());
        if (binds || catchThrowable(() -> LAW.with(regulation)) != null) {
            return;
        }
        assertThatCode(() -> LAW.with(regulation).schedule(record)).doesNotThrowAnyException();
        Findings after = LAW.with(regulation).judge(record);
        for (Finding finding : LAW.judge(record)) {
            assertThat(after.of(finding.rule())).contains(finding);
        }
    }
}
