package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.ANSWERED;
import static io.github.councilprocedures.casefile.HearingStep.ASKED;
import static io.github.councilprocedures.casefile.HearingStep.ASKED_AGAIN;
import static io.github.councilprocedures.casefile.HearingStep.OTHERS_ANSWERED;
import static io.github.councilprocedures.procedure.Asked.atSitting;
import static io.github.councilprocedures.procedure.Asked.question;
import static io.github.councilprocedures.question.QuestionFacts.ANSWERING_MINUTES;
import static io.github.councilprocedures.question.QuestionFacts.ASKING_MINUTES;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.question.GroupCriterion;
import io.github.councilprocedures.question.GroupGround;
import io.github.councilprocedures.question.QuestionChannel;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestioningSittingsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-06-30");

    static List<RuleCases<?>> tables() {
        return List.of(grounds(), criterion(), order(), speakingTime(), speakingTimeOfNationalAssembly());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    /** A written question is not dealt with at a sitting; whether it is one must be known. */
    private static RuleCases<Questioning> notAtSitting(RuleCases<Questioning> table, Questioning lawful) {
        return table.when(
                        "put in writing",
                        Questioning.builder()
                                .from(lawful)
                                .channel(QuestionChannel.IN_WRITING)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "nobody wrote down how it was put",
                        question(AT_SESSION)
                                .sittingOn(LocalDate.parse("2024-07-10"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<Questioning> grounds() {
        RuleCases<Questioning> table = RuleCases.of(QuestioningSittings.GROUNDS, CALENDAR);
        for (QuestioningSetting setting : QuestioningSetting.values()) {
            table = table.when(
                            setting + ", on all four",
                            atSitting(setting, "2024-07-10")
                                    .addGroupGrounds(GroupGround.values())
                                    .build())
                    .satisfied()
                    .when(
                            setting + ", not on voters, complete record",
                            atSitting(setting, "2024-07-10")
                                    .addGroupGrounds(
                                            GroupGround.PROGRAMME, GroupGround.SOCIAL_CONCERN, GroupGround.SLIPS)
                                    .build())
                    .recordedThrough(LATER)
                    .violated(
                            "Nhóm vấn đề chất vấn được chọn mà chưa dựa vào: ý kiến, kiến nghị của cử tri.",
                            "The issues were chosen without resting on: opinions and petitions of voters.")
                    .equivalent(
                            "from 2016-07-01: " + setting + ": exactly",
                            "there are only the four, so that nothing can be in excess");
            for (GroupGround lacking : GroupGround.values()) {
                Set<GroupGround> others = EnumSet.complementOf(EnumSet.of(lacking));
                table = table.when(
                                setting + ", not on " + lacking,
                                atSitting(setting, "2024-07-10")
                                        .addAllGroupGrounds(others)
                                        .build())
                        .undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        table = Asked.underLaw87(
                table,
                day -> atSitting(AT_SESSION, day)
                        .addGroupGrounds(GroupGround.values())
                        .build());
        return notAtSitting(
                table,
                atSitting(AT_SESSION, "2024-07-10")
                        .addGroupGrounds(GroupGround.values())
                        .build());
    }

    private static Questioning meeting(GroupCriterion criterion, String sittingOn) {
        return atSitting(AT_SESSION, sittingOn).groupCriterion(criterion).build();
    }

    private static RuleCases<Questioning> criterion() {
        RuleCases<Questioning> table = RuleCases.of(QuestioningSittings.CRITERION, CALENDAR)
                .when("before Law 87/2015", meeting(GroupCriterion.PRESSING, "2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of Law 87/2015, which has no criteria", meeting(GroupCriterion.NONE, "2016-07-01"))
                .notApplicable(Reason.CONDITION)
                .when("the day before Resolution 594", meeting(GroupCriterion.PRESSING, "2022-09-11"))
                .notApplicable(Reason.CONDITION)
                .when("first day of Resolution 594", meeting(GroupCriterion.PRESSING, "2022-09-12"))
                .satisfied()
                .when("last day of Resolution 594", meeting(GroupCriterion.PRESSING, "2026-02-28"))
                .satisfied()
                .when("first day of Law 121/2025", meeting(GroupCriterion.PRESSING, "2026-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("none of them", meeting(GroupCriterion.NONE, "2024-07-10"))
                .violated(
                        "Nhóm vấn đề chất vấn không thuộc tiêu chí nào trong: vấn đề bức xúc được nhiều đại biểu, cử tri quan"
                                + " tâm, vấn đề có dấu hiệu vi phạm pháp luật, vấn đề đã được trả lời nhưng đại biểu chưa đồng ý,"
                                + " vấn đề khác nhằm nâng cao hiệu quả quản lý hoặc phát hiện qua khảo sát, giám sát.",
                        "The group of issues meets none of: pressing for many delegates or voters, signs of a violation,"
                                + " answered before without agreement, better management, or found by survey or supervision.")
                .when(
                        "nobody wrote it down",
                        atSitting(BETWEEN_SESSIONS, "2024-07-10").build())
                .undetermined(Reason.FACT_MISSING);
        for (GroupCriterion criterion : EnumSet.complementOf(EnumSet.of(GroupCriterion.NONE))) {
            table = table.when(criterion.label().en(), meeting(criterion, "2024-07-10"))
                    .satisfied();
        }
        return notAtSitting(table, meeting(GroupCriterion.PRESSING, "2024-07-10"));
    }

    private static Questioning heard(QuestioningSetting setting, HearingStep... turns) {
        return atSitting(setting, "2024-07-10").addHearing(turns).build();
    }

    private static RuleCases<Questioning> order() {
        RuleCases<Questioning> table = RuleCases.of(QuestioningSittings.ORDER, CALENDAR);
        for (QuestioningSetting setting : QuestioningSetting.values()) {
            String at = setting + ", ";
            table = table.when(at + "S28: asked, then answered", heard(setting, ASKED, ANSWERED))
                    .satisfied()
                    .when(at + "S28: answered before it was asked", heard(setting, ANSWERED, ASKED))
                    .violated(
                            "Bước “đại biểu nêu chất vấn” không đúng trình tự tại phiên chất vấn.",
                            "The turn “question put” is out of the order of a questioning sitting.")
                    .when(
                            at + "asked and answered again, others add",
                            heard(setting, ASKED, ANSWERED, ASKED_AGAIN, ANSWERED, OTHERS_ANSWERED, ASKED_AGAIN))
                    .satisfied()
                    .when(at + "asked again before it was answered", heard(setting, ASKED, ASKED_AGAIN, ANSWERED))
                    .violated()
                    .when(
                            at + "others before the delegate asked again",
                            heard(setting, ASKED, ANSWERED, OTHERS_ANSWERED, ASKED_AGAIN))
                    .violated()
                    .when(at + "others add at once", heard(setting, ASKED, ANSWERED, OTHERS_ANSWERED))
                    .satisfied()
                    .when(at + "answered without a question", heard(setting, ANSWERED))
                    .undetermined(Reason.RECORD_NOT_COMPLETE)
                    .when(at + "S22: only others answered", heard(setting, ASKED, OTHERS_ANSWERED))
                    .undetermined(Reason.RECORD_NOT_COMPLETE)
                    .when(at + "S22: only others answered, complete record", heard(setting, ASKED, OTHERS_ANSWERED))
                    .recordedThrough(LATER)
                    .neverDone(
                            "Trình tự tại phiên chất vấn: không thực hiện; hồ sơ đầy đủ đến hết ngày 30/06/2026 không có bước"
                                    + " “người bị chất vấn trả lời”.",
                            "Turns at a questioning sitting: never done; the record, complete through 30/06/2026, has no step"
                                    + " “question answered”.");
            for (HearingStep step : List.of(ASKED, ANSWERED, ASKED_AGAIN, OTHERS_ANSWERED)) {
                table = table.equivalent(
                        "from 2016-07-01: " + setting + ": " + step + " may be repeated",
                        "the fact keeps each turn once, where it was taken first");
            }
        }
        table = Asked.underLaw87(
                table,
                day -> atSitting(AT_SESSION, day).addHearing(ASKED, ANSWERED).build());
        return notAtSitting(table, heard(AT_SESSION, ASKED, ANSWERED));
    }

    private static RuleCases<Questioning> speakingTime() {
        return notAtSitting(
                RuleCases.of(QuestioningSittings.SPEAKING_TIME, CALENDAR)
                        .when(
                                "before Law 87/2015",
                                atSitting(AT_SESSION, "2016-06-30").build())
                        .undetermined(Reason.NOT_ENCODED)
                        .when(
                                "S9: first day of Law 87/2015, which sets no minutes",
                                atSitting(AT_SESSION, "2016-07-01").build())
                        .notApplicable(Reason.LEFT_TO_REGULATION)
                        .when(
                                "S9: last day of Law 87/2015",
                                atSitting(BETWEEN_SESSIONS, "2026-02-28").build())
                        .notApplicable(Reason.LEFT_TO_REGULATION)
                        .when(
                                "first day of Law 121/2025",
                                atSitting(AT_SESSION, "2026-03-01").build())
                        .undetermined(Reason.NOT_ENCODED),
                atSitting(AT_SESSION, "2024-07-10").build());
    }

    private static Questioning spoke(int asking, int answering, int debating) {
        return atSitting(AT_SESSION, "2024-07-10")
                .askingMinutes(asking)
                .answeringMinutes(answering)
                .debatingMinutes(debating)
                .build();
    }

    private static RuleCases<Questioning> speakingTimeOfNationalAssembly() {
        return notAtSitting(
                RuleCases.of(QuestioningSittings.SPEAKING_TIME_OF_NATIONAL_ASSEMBLY, CALENDAR)
                        .when("just as long", spoke(1, 3, 2))
                        .satisfied()
                        .when("shorter", spoke(0, 2, 1))
                        .satisfied()
                        .when("asked longer", spoke(2, 3, 2))
                        .violated(
                                "Nêu chất vấn 2 phút, trả lời 3 phút, tranh luận 2 phút: dài hơn thông lệ của Quốc hội, không"
                                        + " phải vi phạm pháp luật.",
                                "Asking took 2 minutes, answering 3, debating 2: longer than in the National Assembly, which is"
                                        + " no breach of law.")
                        .when("answered longer", spoke(1, 4, 2))
                        .violated()
                        .when("debated longer", spoke(1, 3, 3))
                        .violated()
                        .when(
                                "nobody took the time",
                                atSitting(AT_SESSION, "2024-07-10").build())
                        .undetermined(Reason.FACT_MISSING),
                spoke(1, 3, 2));
    }

    @Test
    void s9_the_practice_of_the_national_assembly_is_off_unless_asked_for() {
        Questioning longer = spoke(5, 10, 5);
        assertThat(CouncilLaw.standard().judge(longer).of("question.speaking-time.national-assembly"))
                .extracting(Finding::reason, Finding::ground)
                .containsExactly(tuple(Reason.SWITCHED_OFF, Ground.PRACTICE));
        assertThat(CouncilLaw.standard().judge(longer).breaches()).isEmpty();
    }

    @Test
    void s9_a_regulation_of_the_council_sets_the_minutes() {
        LocalRegulation regulation = LocalRegulation.builder()
                .from(Samples.regulation2025())
                .inForce(DateSpan.parse("2024-01-01/2026-02-28"))
                .duties(List.of(Duty.builder()
                        .rule("question.speaking-time")
                        .article("15")
                        .requires(Requirement.<Questioning>all(ASKING_MINUTES.atMost(2), ANSWERING_MINUTES.atMost(5))
                                .form())
                        .build()))
                .build();
        RuleBook book = RuleBook.of("test", CALENDAR, List.of(QuestioningSittings.SPEAKING_TIME))
                .with(regulation);
        Questioning asked = Questioning.builder()
                .from(spoke(2, 5, 9))
                .term(Samples.provincialTerm())
                .build();

        assertThat(book.judge(asked).all())
                .extracting(Finding::reason, Finding::ground)
                .containsExactly(tuple(Reason.MET, Ground.LOCAL_REGULATION));
        Finding longer = book.judge(
                        Questioning.builder().from(asked).answeringMinutes(6).build())
                .all()
                .get(0);
        assertThat(longer.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(longer.ground()).isEqualTo(Ground.LOCAL_REGULATION);
        assertThat(longer.citations())
                .singleElement()
                .satisfies(citation ->
                        assertThat(citation.label().vi()).isEqualTo("Điều 15 Nghị quyết số 05/2025/NQ-HĐND"));
    }
}
