package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.ELSEWHERE;
import static io.github.councilprocedures.fact.Thing.HERE;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static io.github.councilprocedures.rule.Duties.MONTHLY;
import static io.github.councilprocedures.rule.Duties.NEW;
import static io.github.councilprocedures.rule.Duties.NOTICE;
import static io.github.councilprocedures.rule.Duties.OLD;
import static io.github.councilprocedures.rule.Duties.book;
import static io.github.councilprocedures.rule.Duties.draft;
import static io.github.councilprocedures.rule.Duties.meetings;
import static io.github.councilprocedures.rule.Duties.regular;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRegulationTest {

    private static final Requirement<Thing> FIFTEEN_DAYS =
            CALLED_ON.atLeast(15, CALENDAR_DAYS).before(OPENS_ON);
    private static final Citation NUMBER_5 = Citation.of(InstrumentKind.RESOLUTION, "05/2025/NQ-HĐND");

    private static Duty duty(String rule, Requirement<Thing> requirement) {
        return duty(rule, requirement.form());
    }

    private static Duty duty(String rule, Map<String, Object> requires) {
        return Duty.builder().rule(rule).article("12").requires(requires).build();
    }

    private static LocalRegulation regulation(String inForce, Duty... duties) {
        return regulation("05/2025/NQ-HĐND", inForce, duties);
    }

    private static LocalRegulation regulation(String number, String inForce, Duty... duties) {
        return LocalRegulation.builder()
                .number(number)
                .title(new Phrase("Quy chế làm việc", "Working regulation"))
                .council(HERE)
                .inForce(DateSpan.parse(inForce))
                .addDuties(duties)
                .build();
    }

    private static final RuleBook FILLED =
            book(NOTICE).with(regulation("2025-07-01/2025-12-31", duty("thing.notice", FIFTEEN_DAYS)));

    private static Finding first(RuleBook book, Thing thing) {
        return book.judge(thing).all().get(0);
    }

    @Nested
    class OfASilence {

        @ParameterizedTest
        @CsvSource({"2025-06-16, 2025-07-01, MET", "2025-06-17, 2025-07-01, NOT_MET"})
        void itsNumberDecides(String calledOn, String opensOn, Reason reason) {
            assertThat(first(FILLED, regular(calledOn, opensOn)).reason()).isEqualTo(reason);
        }

        @Test
        void theDutyKeepsItsIdAndCitesTheLocalArticle() {
            Finding finding = first(FILLED, regular("2025-06-17", "2025-07-01"));

            assertThat(FILLED.rules().stream().map(Rule::id)).containsExactly("thing.notice");
            assertThat(finding.rule()).isEqualTo("thing.notice");
            assertThat(finding.title()).isEqualTo(new Phrase("Triệu tập", "Notice"));
            assertThat(finding.ground()).isEqualTo(Ground.LOCAL_REGULATION);
            assertThat(finding.citations()).containsExactly(NUMBER_5.article(12));
            assertThat(finding.evidence()).contains(Evidence.TEXT_READ);
            assertThat(finding.message())
                    .isEqualTo(new Phrase(
                            "Triệu tập trước 14 ngày, ít hơn 15 ngày.", "Convened 14 days ahead, fewer than 15."));
            assertThat(FILLED.judge(regular("2025-06-17", "2025-07-01")).breaches())
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-06-15, NOT_ENCODED",
            "2025-06-16, LEFT_TO_REGULATION",
            "2025-06-30, LEFT_TO_REGULATION",
            "2025-07-01, NOT_MET",
            "2025-12-31, NOT_MET",
            "2026-01-01, LEFT_TO_REGULATION"
        })
        void itSpeaksInItsSpanOnly(String opensOn, Reason reason) {
            assertThat(first(FILLED, regular(opensOn, opensOn)).reason()).isEqualTo(reason);
        }

        @Test
        void itBindsItsCouncilOnly() {
            Thing elsewhere = regular("2025-06-17", "2025-07-01").of(ELSEWHERE);

            assertThat(first(FILLED, elsewhere).reason()).isEqualTo(Reason.LEFT_TO_REGULATION);
            assertThat(first(FILLED, elsewhere).message().en())
                    .isEqualTo("Notice: Clause 2, Article 31, Law No. 72/2025/QH15 leaves this to the council's own"
                            + " regulation; none that covers it was given.");
        }

        @Test
        void theConditionsOfTheDutyStay() {
            assertThat(first(FILLED, regular("2025-06-17", "2025-07-01").with(KIND, Kind.URGENT))
                            .reason())
                    .isEqualTo(Reason.CONDITION);
        }

        @Test
        void itChangesNothingElse() {
            assertThat(first(FILLED, regular("2024-06-10", "2024-06-30")).reason())
                    .isEqualTo(Reason.MET);
            assertThat(FILLED.rule("thing.notice").versions().stream()
                            .map(version -> version.from() + " " + version.status()))
                    .containsExactly(
                            "2016-01-01 REQUIRES",
                            "2025-03-01 NOT_ENCODED",
                            "2025-06-16 LEFT_TO_REGULATION",
                            "2025-07-01 LEFT_TO_REGULATION",
                            "2026-01-01 LEFT_TO_REGULATION");
        }

        @Test
        void aStatuteIsNotCutWhereTheRegulationStarts() {
            RuleBook book = book(MONTHLY)
                    .with(regulation(
                            "2024-01-16/..",
                            duty("thing.monthly", MEETINGS.atLeast(2).per(PeriodKind.MONTH))));

            assertThat(book.rule("thing.monthly").versions()).hasSize(3);
            assertThat(book.judge(meetings("2024-01-01", "2024-01-31", "2024-01-05"))
                            .of("thing.monthly"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.reason()).isEqualTo(Reason.MET));
            assertThat(book.judge(meetings("2025-07-01", "2025-07-31", "2025-07-05"), LocalDate.of(2025, 7, 31))
                            .of("thing.monthly"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.reason()).isEqualTo(Reason.NOT_MET);
                        assertThat(finding.message().en()).isEqualTo("Met 1 times only, 2 needed.");
                    });
        }

        @Test
        void aSpanFromTheDayOfTheSilenceOnNeedsNoCut() {
            RuleBook book = book(NOTICE).with(regulation("2025-06-16/..", duty("thing.notice", FIFTEEN_DAYS)));

            assertThat(book.rules()).hasSize(1);
            assertThat(book.rule("thing.notice").versions()).hasSize(3);
            assertThat(first(book, regular("2025-06-16", "2025-06-16")).reason())
                    .isEqualTo(Reason.NOT_MET);
            assertThat(first(book, regular("2035-06-16", "2035-06-16")).reason())
                    .isEqualTo(Reason.NOT_MET);
        }

        @Test
        void otherWordsAndAnotherKindOfRequirementAreItsOwn() {
            Duty worded = Duty.builder()
                    .from(duty("thing.notice", FIFTEEN_DAYS))
                    .otherwise(new Phrase("{kind}: {days}/{required}", "{kind}: {required}/{days}"))
                    .build();
            RuleBook book = book(NOTICE).with(regulation("2025-07-01/..", worded));
            RuleBook voted = book(NOTICE).with(regulation("2025-07-01/..", duty("thing.notice", VOTES.atLeast(5))));

            assertThat(first(book, regular("2025-06-17", "2025-07-01")).message())
                    .isEqualTo(new Phrase("thường lệ: 14/15", "regular: 15/14"));
            assertThat(first(voted, regular("2025-07-01").with(VOTES, 4)).message())
                    .isEqualTo(new Phrase(
                            "Triệu tập: không đạt. Yêu cầu: số phiếu thuận ít nhất 5.",
                            "Notice: not met. Required: votes for at least 5."));
        }

        @Test
        void itIsScheduled() {
            assertThat(FILLED.schedule(regular("2025-07-01"))).singleElement().satisfies(milestone -> {
                assertThat(milestone.on()).contains(LocalDate.of(2025, 6, 16));
                assertThat(milestone.ground()).isEqualTo(Ground.LOCAL_REGULATION);
                assertThat(milestone.citations()).containsExactly(NUMBER_5.article(12));
                assertThat(milestone.evidence()).contains(Evidence.TEXT_READ);
            });
        }

        @Test
        void itsNumbersHaveNeighboursToo() {
            RuleBook both = FILLED.with(LocalRegulation.builder()
                    .from(regulation(
                            "06/2025/NQ-HĐND", "2025-07-01/2025-12-31", duty("thing.notice", VOTES.atLeast(1))))
                    .council(ELSEWHERE)
                    .build());
            List<? extends NeighbourRule<?>> local = both.rule("thing.notice").neighbours().stream()
                    .filter(neighbour -> neighbour.change().contains("05/2025/NQ-HĐND"))
                    .toList();
            Thing fourteen = regular("2025-06-17", "2025-07-01");

            assertThat(local.stream().map(NeighbourRule::change))
                    .containsExactly(
                            "from 2025-07-01: 05/2025/NQ-HĐND: 15 CALENDAR_DAYS -> 16 CALENDAR_DAYS",
                            "from 2025-07-01: 05/2025/NQ-HĐND: 15 CALENDAR_DAYS -> 14 CALENDAR_DAYS",
                            "from 2025-07-01: 05/2025/NQ-HĐND: 15 CALENDAR_DAYS -> 15 WORKING_DAYS");
            assertThat(first(both, fourteen).reason()).isEqualTo(Reason.NOT_MET);
            Finding changed = first(book(local.get(1).rule()), fourteen);
            assertThat(changed.reason()).isEqualTo(Reason.MET);
            assertThat(changed.citations()).containsExactly(NUMBER_5.article(12));
            // The clause of the other council stays as it is.
            assertThat(first(book(local.get(1).rule()), fourteen.of(ELSEWHERE).with(VOTES, 0))
                            .reason())
                    .isEqualTo(Reason.NOT_MET);
        }

        @Test
        void severalRegulationsFillItOneAfterTheOther() {
            RuleBook both = FILLED.with(regulation(
                    "06/2025/NQ-HĐND",
                    "2026-01-01/..",
                    duty("thing.notice", CALLED_ON.atLeast(10, CALENDAR_DAYS).before(OPENS_ON))));

            assertThat(first(both, regular("2025-12-20", "2026-01-01")).reason())
                    .isEqualTo(Reason.MET);
            assertThat(first(both, regular("2025-12-20", "2025-12-31")).reason())
                    .isEqualTo(Reason.NOT_MET);
        }

        @Test
        void anotherCouncilMayFillItAtTheSameTime() {
            LocalRegulation theirs = LocalRegulation.builder()
                    .from(regulation("2025-09-01/..", duty("thing.notice", VOTES.atLeast(1))))
                    .council(ELSEWHERE)
                    .build();
            RuleBook both = FILLED.with(theirs);
            Thing late = regular("2025-09-30", "2025-10-01").with(VOTES, 1);

            assertThat(first(both, late).reason()).isEqualTo(Reason.NOT_MET);
            assertThat(first(both, late.of(ELSEWHERE)).reason()).isEqualTo(Reason.MET);
        }
    }

    @Nested
    class BesideAStatute {

        private static final String ID = "thing.notice@05/2025/NQ-HĐND";

        private final RuleBook beside = book(NOTICE, MONTHLY)
                .with(regulation(
                        "2024-01-01/..",
                        duty(
                                "thing.notice",
                                CALLED_ON.atLeast(25, CALENDAR_DAYS).before(OPENS_ON))));

        @Test
        void itIsASecondRule() {
            assertThat(beside.rules().stream().map(Rule::id)).containsExactly("thing.notice", "thing.monthly", ID);
            Rule<?> second = beside.rule(ID);
            assertThat(second.title())
                    .isEqualTo(new Phrase(
                            "Triệu tập (Nghị quyết số 05/2025/NQ-HĐND)", "Notice (Resolution No. 05/2025/NQ-HĐND)"));
            assertThat(second.why()).isEqualTo(NOTICE.why());
            assertThat(second.ground()).isEqualTo(Ground.LOCAL_REGULATION);
            assertThat(second.conditions()).isEqualTo(List.copyOf(NOTICE.conditions()));
            assertThat(second.governedBy().map(Object::toString)).contains("opensOn");
            assertThat(second.versions().stream().map(version -> version.from() + " " + version.status()))
                    .containsExactly("2016-01-01 SILENT", "2024-01-01 SILENT", "2025-06-16 SILENT");
        }

        @Test
        void bothAreJudged() {
            Findings findings = beside.judge(regular("2024-06-10", "2024-06-30"));

            assertThat(findings.of("thing.notice").get(0).reason()).isEqualTo(Reason.MET);
            Finding second = findings.of(ID).get(0);
            assertThat(second.reason()).isEqualTo(Reason.NOT_MET);
            assertThat(second.message())
                    .isEqualTo(new Phrase(
                            "Triệu tập trước 20 ngày, ít hơn 25 ngày.", "Convened 20 days ahead, fewer than 25."));
            assertThat(second.citations()).containsExactly(NUMBER_5.article(12));
            assertThat(second.ground()).isEqualTo(Ground.LOCAL_REGULATION);
            assertThat(beside.schedule(regular("2024-06-30")).stream().map(m -> m.rule() + " " + m.on().orElseThrow()))
                    .containsExactly(ID + " 2024-06-05", "thing.notice 2024-06-10");
        }

        @ParameterizedTest
        @CsvSource({
            "2015-12-31, CONDITION, NOT_ENCODED",
            "2023-12-31, CONDITION, NOT_MET",
            "2024-01-01, NOT_MET, NOT_MET",
            "2025-05-01, NOT_MET, NOT_ENCODED",
            "2025-06-15, NOT_MET, NOT_ENCODED",
            "2025-06-16, CONDITION, NOT_MET"
        })
        void itSpeaksWhereTheStatuteIsNotSilentAndInItsSpanOnly(String opensOn, Reason second, Reason statute) {
            Findings findings = beside.judge(regular(opensOn, opensOn));

            assertThat(findings.of(ID).get(0).reason()).isEqualTo(second);
            assertThat(findings.of("thing.notice").get(0).reason()).isEqualTo(statute);
        }

        @Test
        void itSaysNothingToAnotherCouncil() {
            Finding finding = beside.judge(regular("2024-06-29", "2024-06-30").of(ELSEWHERE))
                    .of(ID)
                    .get(0);

            assertThat(finding.reason()).isEqualTo(Reason.CONDITION);
            assertThat(finding.message())
                    .isEqualTo(new Phrase(
                            "Triệu tập (Nghị quyết số 05/2025/NQ-HĐND): không áp dụng vì không có quy định cho Hội đồng nhân"
                                    + " dân này vào thời gian này.",
                            "Notice (Resolution No. 05/2025/NQ-HĐND): not applicable, nothing is laid down for this council"
                                    + " at that time."));
            assertThat(finding.citations()).isEmpty();
            assertThat(beside.schedule(regular("2024-06-30").of(ELSEWHERE))).hasSize(1);
        }

        @Test
        void theConditionsOfTheDutyAndOfItsVersionsStay() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .when(KIND.is(Kind.URGENT))
                    .requires(VOTES.atLeast(1))
                    .from("2020-01-01")
                    .under(OLD)
                    .requires(VOTES.atLeast(1))
                    .otherwise("x", "x");
            RuleBook book = book(rule).with(regulation("2018-01-01/..", duty("thing.duty", VOTES.atLeast(2))));
            Rule<?> second = book.rule("thing.duty@05/2025/NQ-HĐND");

            assertThat(beside.judge(regular("2024-06-29", "2024-06-30").with(KIND, Kind.URGENT))
                            .of(ID)
                            .get(0)
                            .reason())
                    .isEqualTo(Reason.CONDITION);
            assertThat(second.versions()).hasSize(3);
            assertThat(book.judge(regular("2019-12-31").with(VOTES, 1))
                            .all()
                            .get(1)
                            .reason())
                    .isEqualTo(Reason.CONDITION);
            assertThat(book.judge(regular("2020-01-01").with(VOTES, 1))
                            .all()
                            .get(1)
                            .reason())
                    .isEqualTo(Reason.NOT_MET);
        }

        @Test
        void aChangeOfTheStatuteDoesNotCutIt() {
            RuleBook book = book(MONTHLY)
                    .with(regulation(
                            "2024-01-01/2025-05-31",
                            duty("thing.monthly", MEETINGS.atLeast(2).per(PeriodKind.QUARTER))));
            Rule<?> second = book.rule("thing.monthly@05/2025/NQ-HĐND");

            assertThat(second.versions().stream().map(version -> version.from().toString()))
                    .containsExactly("2016-01-01", "2024-01-01", "2025-06-01");
            assertThat(second.governedThrough().map(Object::toString)).contains("closesOn");
            assertThat(book.judge(meetings("2025-01-01", "2025-03-31", "2025-01-05"), LocalDate.of(2025, 12, 31))
                            .all()
                            .get(1)
                            .message())
                    .isEqualTo(new Phrase("Chỉ họp 1 lần, cần 2.", "Met 1 times only, 2 needed."));
        }

        @Test
        void itDoesNotBindWhatBelongsToNoCouncil() {
            SubjectType<Subject> bare = SubjectType.of("bare", "trống", "bare", List.of());
            Rule<Subject> rule = Rule.about(bare, "bare.duty")
                    .titled("a", "b")
                    .because("a", "b")
                    .governedBy(DateFact.of(
                            Fact.named("day", "ngày", "day"),
                            subject -> LocalDate.of(2025, 7, 1).toEpochDay()))
                    .from("2025-06-16")
                    .under(NEW)
                    .leftToRegulation()
                    .otherwise("x", "x");
            RuleBook book = RuleBook.of("x", FILLED.calendar(), List.of(rule))
                    .with(regulation(
                            "2025-06-16/..", duty("bare.duty", Map.of("unclear", Map.of("vi", "a", "en", "b")))));
            Subject subject = new Subject() {
                @Override
                public SubjectType<?> subjectType() {
                    return bare;
                }

                @Override
                public Phrase place() {
                    return Phrase.same("x");
                }
            };

            assertThat(book.judge(subject).all().get(0).reason()).isEqualTo(Reason.LEFT_TO_REGULATION);
        }
    }

    @Nested
    class Refused {

        private void assertRefused(RuleBook book, LocalRegulation regulation, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book.with(regulation))
                    .withMessage(message);
        }

        @Test
        void whatNamesNoKnownRule() {
            assertRefused(
                    book(NOTICE),
                    regulation("2025-07-01/..", duty("thing.notice", FIFTEEN_DAYS), duty("thing.note", FIFTEEN_DAYS)),
                    "05/2025/NQ-HĐND, duties[1]: no rule \"thing.note\"; the nearest is \"thing.notice\"");
        }

        @Test
        void whatIsNoRequirementOfTheRule() {
            assertRefused(
                    book(NOTICE),
                    regulation(
                            "2025-07-01/..",
                            duty(
                                    "thing.notice",
                                    Map.of(
                                            "deadline",
                                            Map.of(
                                                    "act",
                                                    "called",
                                                    "atLatest",
                                                    "15 CALENDAR_DAYS",
                                                    "before",
                                                    "opensOn")))),
                    "05/2025/NQ-HĐND, duties[0]: requires: deadline.act: no fact \"called\" of thing; the nearest is"
                            + " \"calledOn\"");
            assertRefused(
                    book(NOTICE),
                    regulation("2025-07-01/..", duty("thing.notice", Map.of())),
                    "05/2025/NQ-HĐND, duties[0]: requires: expected one kind of requirement, found keys []");
        }

        @Test
        void wordsThatTheRequirementCannotFill() {
            Duty day = Duty.builder()
                    .from(duty("thing.notice", VOTES.atLeast(5)))
                    .otherwise(new Phrase("{days}", "{days}"))
                    .build();
            Duty uneven = Duty.builder()
                    .from(day)
                    .otherwise(new Phrase("{votes}", "votes"))
                    .build();

            assertRefused(
                    book(NOTICE),
                    regulation("2025-07-01/..", day),
                    "05/2025/NQ-HĐND, duties[0]: otherwise has slots [days]; its requirement gives [required, votes,"
                            + " allowed, kind, first]");
            assertRefused(
                    book(NOTICE),
                    regulation("2025-07-01/..", uneven),
                    "05/2025/NQ-HĐND, duties[0]: slots differ: vi has [votes], en has [] in \"{votes}\" / \"votes\"");
        }

        @Test
        void aSilenceFilledTwice() {
            assertRefused(
                    FILLED,
                    regulation("06/2025/NQ-HĐND", "2025-12-31/..", duty("thing.notice", FIFTEEN_DAYS)),
                    "06/2025/NQ-HĐND, duties[0]: rule \"thing.notice\" is filled by 05/2025/NQ-HĐND already from"
                            + " 2025-12-31");
            assertRefused(
                    book(NOTICE),
                    regulation(
                            "2025-07-01/..",
                            duty("thing.notice", FIFTEEN_DAYS),
                            duty("thing.notice", VOTES.atLeast(1))),
                    "05/2025/NQ-HĐND, duties[1]: rule \"thing.notice\" is filled by 05/2025/NQ-HĐND already from"
                            + " 2025-07-01");
        }

        @Test
        void aStatuteSpokenOfTwice() {
            assertRefused(
                    book(NOTICE),
                    regulation(
                            "2024-01-01/2024-12-31",
                            duty("thing.notice", FIFTEEN_DAYS),
                            duty("thing.notice", VOTES.atLeast(1))),
                    "05/2025/NQ-HĐND, duties[1]: rule \"thing.notice\" is spoken of by 05/2025/NQ-HĐND already");
        }

        @Test
        void aRuleThatNoDayGoverns() {
            Rule<Thing> sum = Rule.about(THING, "thing.sum")
                    .titled("a", "b")
                    .because("a", "b")
                    .restingOn(Ground.ARITHMETIC)
                    .always()
                    .requires(VOTES.atLeast(1))
                    .otherwise("x", "x");

            assertRefused(
                    book(sum),
                    regulation("2025-07-01/..", duty("thing.sum", VOTES.atLeast(2))),
                    "05/2025/NQ-HĐND, duties[0]: rule \"thing.sum\" has no day that could choose between it and a"
                            + " regulation");
        }

        @Test
        void aSpanBeforeAllHistory() {
            assertRefused(
                    book(NOTICE),
                    regulation("2010-01-01/2015-12-31", duty("thing.notice", FIFTEEN_DAYS)),
                    "05/2025/NQ-HĐND, duties[0]: rule \"thing.notice\" has no version in 2010-01-01/2015-12-31");
            assertThat(book(NOTICE)
                            .with(regulation("2010-01-01/2016-01-01", duty("thing.notice", FIFTEEN_DAYS)))
                            .rules())
                    .hasSize(2);
        }

        @Test
        void anArticleThatIsNone() {
            Duty odd = Duty.builder()
                    .from(duty("thing.notice", FIFTEEN_DAYS))
                    .article("12 a")
                    .build();

            assertRefused(
                    book(NOTICE),
                    regulation("2025-07-01/..", odd),
                    "05/2025/NQ-HĐND, duties[0]: article \"12 a\" must be like 80 or 124a");
        }

        @Test
        void aRegulationWithoutDutiesOrWithAnOddNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regulation("2025-07-01/.."))
                    .withMessage("duties must not be empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regulation("số 5", "2025-07-01/..", duty("thing.notice", FIFTEEN_DAYS)))
                    .withMessage("number \"số 5\" must be like 77/2015/QH13");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regulation("05/NQ ", "2025-07-01/..", duty("thing.notice", FIFTEEN_DAYS)))
                    .withMessage("number \"05/NQ \" must be written \"05/NQ\"");
        }
    }

    @Test
    void aDutyCitesDownToThePoint() {
        Duty article = duty("thing.notice", FIFTEEN_DAYS);
        Duty clause = Duty.builder().from(article).clause("2").build();
        Duty point = Duty.builder().from(clause).point("đ").build();
        Duty pointOnly = Duty.builder().from(article).article("12a").point("b").build();

        assertThat(article.in(NUMBER_5)).hasToString("Điều 12 Nghị quyết số 05/2025/NQ-HĐND");
        assertThat(clause.in(NUMBER_5)).hasToString("khoản 2 Điều 12 Nghị quyết số 05/2025/NQ-HĐND");
        assertThat(point.in(NUMBER_5)).hasToString("điểm đ khoản 2 Điều 12 Nghị quyết số 05/2025/NQ-HĐND");
        assertThat(pointOnly.in(NUMBER_5)).hasToString("điểm b Điều 12a Nghị quyết số 05/2025/NQ-HĐND");
    }

    @Test
    void aRegulationIsAResolutionUnlessItSaysSo() {
        LocalRegulation plain = regulation("2025-07-01/..", duty("thing.notice", FIFTEEN_DAYS));
        LocalRegulation decision = LocalRegulation.builder()
                .from(plain)
                .kind(InstrumentKind.DECISION)
                .adoptedOn(LocalDate.of(2025, 6, 20))
                .build();

        assertThat(plain.whole()).isEqualTo(NUMBER_5);
        assertThat(plain.adoptedOn()).isEmpty();
        assertThat(decision.whole()).isEqualTo(Citation.of(InstrumentKind.DECISION, "05/2025/NQ-HĐND"));
        assertThat(decision.adoptedOn()).contains(LocalDate.of(2025, 6, 20));
        assertThat(plain.title()).isEqualTo(new Phrase("Quy chế làm việc", "Working regulation"));
    }
}
