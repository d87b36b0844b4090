package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static io.github.councilprocedures.rule.Duties.NOTICE;
import static io.github.councilprocedures.rule.Duties.book;
import static io.github.councilprocedures.rule.Duties.regular;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Rule<Thing> voted(String id, Ground ground) {
        return Rule.about(THING, id)
                .titled("a", "b")
                .because("a", "b")
                .restingOn(ground)
                .always()
                .under(Duties.OLD)
                .requires(VOTES.atLeast(1))
                .otherwise("x", "x");
    }

    private static final RuleBook BOOK = book(
            NOTICE,
            voted("thing.statute", Ground.STATUTE),
            voted("thing.local", Ground.LOCAL_REGULATION),
            voted("thing.programme", Ground.PROGRAMME),
            voted("thing.practice", Ground.PRACTICE),
            voted("thing.sum", Ground.ARITHMETIC));

    private static final Thing LATE =
            regular("2024-06-11", "2024-06-30").with(VOTES, 1).named("late");
    private static final Thing UNDATED = NOTHING.with(VOTES, 0).named("undated");

    @Test
    void holdEveryPairOfARuleAndAThingInTheirOrder() {
        Findings findings =
                BOOK.judge(NOTHING.with(OPENS_ON, "2024-01-01").named("whole").withParts(LATE, UNDATED));

        assertThat(findings.size()).isEqualTo(18);
        assertThat(findings.all().stream()
                        .map(finding -> finding.place().en() + " " + finding.rule())
                        .limit(8))
                .containsExactly(
                        "whole thing.notice",
                        "whole thing.statute",
                        "whole thing.local",
                        "whole thing.programme",
                        "whole thing.practice",
                        "whole thing.sum",
                        "late thing.notice",
                        "late thing.statute");
        assertThat(findings).containsExactlyElementsOf(findings.all());
    }

    /** More conditions than are remembered, most of them asked for by several rules. */
    @Test
    void areWhatEachRuleSaysByItselfHoweverManyConditionsAreShared() {
        List<Rule<Thing>> rules = IntStream.range(0, 210)
                .mapToObj(i -> Rule.about(THING, "thing.r" + i)
                        .titled("a", "b")
                        .because("a", "b")
                        .restingOn(Ground.ARITHMETIC)
                        .appliesWhen(VOTES.atLeast(i % 70), VOTES.atMost(100 - i % 7))
                        .always()
                        .requires(VOTES.atLeast(50))
                        .otherwise("x", "x"))
                .toList();
        RuleBook book = RuleBook.of("test", WorkingCalendar.weekendsOff(), rules);
        for (Thing thing :
                List.of(NOTHING, NOTHING.with(VOTES, 35), NOTHING.with(VOTES, 68), NOTHING.with(VOTES, 97))) {
            assertThat(book.judge(thing).all().stream().map(Finding::reason))
                    .containsExactlyElementsOf(rules.stream()
                            .map(rule -> rule.judge(thing, Duties.PLAIN))
                            .toList());
        }
    }

    @Test
    void eachPartKeepsItsOwnReasons() {
        Thing inner = LATE.with(VOTES, 0).withParts(UNDATED, LATE);
        Findings findings = book(NOTICE, voted("thing.sum", Ground.ARITHMETIC))
                .judge(UNDATED.withParts(inner, regular("2024-06-10", "2024-06-30"), UNDATED));

        assertThat(findings.all().stream().map(Finding::reason))
                .containsExactly(
                        Reason.FACT_MISSING,
                        Reason.NOT_MET,
                        Reason.NOT_MET,
                        Reason.NOT_MET,
                        Reason.FACT_MISSING,
                        Reason.NOT_MET,
                        Reason.NOT_MET,
                        Reason.MET,
                        Reason.MET,
                        Reason.FACT_MISSING,
                        Reason.FACT_MISSING,
                        Reason.NOT_MET);
        assertThat(findings.all().stream().map(finding -> finding.place().en()))
                .containsExactly(
                        "undated",
                        "undated",
                        "late",
                        "late",
                        "undated",
                        "undated",
                        "late",
                        "late",
                        "việc thử",
                        "việc thử",
                        "undated",
                        "undated");
    }

    @Test
    void areCountedByVerdict() {
        Findings findings = BOOK.judge(LATE.withParts(UNDATED));

        assertThat(findings.count(Verdict.SATISFIED)).isEqualTo(5);
        assertThat(findings.count(Verdict.VIOLATED)).isEqualTo(6);
        assertThat(findings.count(Verdict.NOT_APPLICABLE)).isZero();
        assertThat(findings.count(Verdict.UNDETERMINED)).isEqualTo(1);
        assertThat(findings).hasToString("5 satisfied, 6 violated, 0 not applicable, 1 undetermined");
        for (Verdict verdict : Verdict.values()) {
            assertThat(findings.with(verdict)).hasSize(findings.count(verdict));
            assertThat(findings.with(verdict)).allMatch(finding -> finding.verdict() == verdict);
        }
    }

    @Test
    void areFoundByRule() {
        Findings findings = BOOK.judge(LATE.withParts(UNDATED));

        assertThat(findings.of("thing.notice").stream().map(Finding::reason))
                .containsExactly(Reason.NOT_MET, Reason.FACT_MISSING);
        assertThat(findings.of("thing.other")).isEmpty();
    }

    @Test
    void breachOnlyWhatBinds() {
        assertThat(BOOK.judge(LATE.with(VOTES, 0)).breaches().stream().map(Finding::rule))
                .containsExactly("thing.notice", "thing.statute", "thing.local");
        assertThat(BOOK.judge(NOTHING).breaches()).isEmpty();
    }

    @Test
    void areNoneForAThingThatNoRuleIsAbout() {
        SubjectType<Subject> other = SubjectType.of("other", "khác", "other", List.of());
        Subject whole = new Subject() {
            @Override
            public SubjectType<?> subjectType() {
                return other;
            }

            @Override
            public Phrase place() {
                return Phrase.same("other");
            }

            @Override
            public List<Subject> parts() {
                return List.of(LATE);
            }
        };

        assertThat(BOOK.judge(whole).size()).isEqualTo(6);
        assertThat(BOOK.judge(whole).all().get(0).place()).isEqualTo(Phrase.same("late"));
        assertThat(BOOK.schedule(whole)).hasSize(1);
        assertThat(book().judge(LATE).all()).isEmpty();
    }

    @Test
    void aWholeMaySayHowFarItsPartsAreRecorded() {
        Thing planned = regular("2024-06-30");
        Thing whole = NOTHING.withParts(planned);

        assertThat(reasonOfPart(book(NOTICE).judge(whole))).isEqualTo(Reason.FACT_MISSING);
        assertThat(reasonOfPart(book(NOTICE).judge(whole.partsRecordedThrough("2024-06-09"))))
                .isEqualTo(Reason.NOT_YET_DUE);
        assertThat(reasonOfPart(book(NOTICE).judge(whole.partsRecordedThrough("2024-06-10"))))
                .isEqualTo(Reason.NEVER_DONE);
        // What is said of the whole holds of a part of which nothing else is said.
        assertThat(reasonOfPart(book(NOTICE).judge(whole, LocalDate.of(2024, 6, 10))))
                .isEqualTo(Reason.NEVER_DONE);
        assertThat(reasonOfPart(
                        book(NOTICE).judge(whole.partsRecordedThrough("2024-06-09"), LocalDate.of(2024, 6, 10))))
                .isEqualTo(Reason.NOT_YET_DUE);
    }

    private static Reason reasonOfPart(Findings findings) {
        return findings.all().get(1).reason();
    }

    @Test
    void aRuleThatThrowsIsNamed() {
        Rule<Thing> broken = Rule.about(THING, "thing.broken")
                .titled("a", "b")
                .because("a", "b")
                .always()
                .under(Duties.OLD)
                .requires(Requirement.custom(Phrase.same("x"), (thing, known) -> {
                    throw new UnsupportedOperationException("inside");
                }))
                .otherwise("x", "x");
        RuleBook book = book(NOTICE, broken);

        assertThatIllegalStateException()
                .isThrownBy(() -> book.judge(LATE))
                .withMessage("rule thing.broken failed")
                .withRootCauseInstanceOf(UnsupportedOperationException.class)
                .havingRootCause()
                .withMessage("inside");
    }

    @Test
    void aRuleThatThrowsWhenExplainedOrScheduledIsNamed() {
        boolean[] fails = {false};
        Rule<Thing> broken = Rule.about(THING, "thing.broken")
                .titled("a", "b")
                .because("a", "b")
                .appliesWhen(Requirement.custom(Phrase.same("x"), (thing, known) -> {
                    if (fails[0]) {
                        throw new UnsupportedOperationException("inside");
                    }
                    return Reason.MET;
                }))
                .always()
                .under(Duties.OLD)
                .requires(VOTES.atLeast(1))
                .otherwise("x", "x");
        RuleBook book = book(broken);
        Findings findings = book.judge(LATE);
        fails[0] = true;

        assertThatIllegalStateException().isThrownBy(findings::all).withMessage("rule thing.broken failed");
        assertThatIllegalStateException().isThrownBy(() -> book.schedule(LATE)).withMessage("rule thing.broken failed");
    }
}
