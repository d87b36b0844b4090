package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.InquiryKind;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.question.WrittenAnswerGround;
import io.github.councilprocedures.question.WrittenAnswerStep;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenAnswersTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(allowed(), deadline(), deadlineOfQuestion());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(runs(AT_SESSION), runs(BETWEEN_SESSIONS));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void the_runs_are_lawful_and_each_single_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static WrittenAnswer.Builder answer(QuestioningSetting setting) {
        return WrittenAnswer.builder()
                .term(Days.term(UnitKind.PROVINCE, "2021-05-23"))
                .matter("Cấp nước sạch nông thôn")
                .setting(setting);
    }

    private static WrittenAnswer inCase(QuestioningSetting setting, WrittenAnswerGround ground, String questionedOn) {
        return answer(setting)
                .ground(ground)
                .questionedOn(LocalDate.parse(questionedOn))
                .build();
    }

    private static RuleCases<WrittenAnswer> allowed() {
        RuleCases<WrittenAnswer> table = Asked.underLaw87(
                RuleCases.of(WrittenAnswers.ALLOWED, CALENDAR),
                day -> inCase(AT_SESSION, WrittenAnswerGround.NOT_IN_GROUPS, day));
        for (QuestioningSetting setting : QuestioningSetting.values()) {
            table = table.when(setting + ", another case", inCase(setting, WrittenAnswerGround.OTHER, "2024-07-10"))
                    .violated(
                            "Trả lời bằng văn bản trong trường hợp: trường hợp khác; luật chỉ cho phép khi: chất vấn không thuộc"
                                    + " nhóm vấn đề được chọn, vấn đề cần điều tra, xác minh, thuộc nhóm vấn đề nhưng chưa được"
                                    + " trả lời tại kỳ họp, phiên họp.",
                            "Answered in writing in this case: another case. The law allows it only in: question not in the"
                                    + " chosen groups, issue must be verified, in the groups but not answered at the session or"
                                    + " meeting.")
                    .when(
                            setting + ", nobody wrote down which",
                            answer(setting)
                                    .questionedOn(LocalDate.parse("2024-07-10"))
                                    .build())
                    .undetermined(Reason.FACT_MISSING);
            for (WrittenAnswerGround ground : WrittenAnswerGround.values()) {
                if (ground != WrittenAnswerGround.OTHER) {
                    table = table.when(setting + ", " + ground, inCase(setting, ground, "2024-07-10"))
                            .satisfied();
                }
            }
        }
        return table;
    }

    private static WrittenAnswer sent(QuestioningSetting setting, String questionedOn, String sentOn) {
        return answer(setting)
                .questionedOn(LocalDate.parse(questionedOn))
                .addSteps(step(setting, WrittenAnswerStep.ANSWERED, sentOn))
                .build();
    }

    private static RuleCases<WrittenAnswer> deadline() {
        RuleCases<WrittenAnswer> table = Asked.underLaw87(
                        RuleCases.of(WrittenAnswers.DEADLINE, CALENDAR), day -> sent(AT_SESSION, day, day))
                .when(
                        "S21: asked on the last day of Law 87/2015, answered under the next",
                        sent(AT_SESSION, "2026-02-28", "2026-03-20"))
                .satisfied()
                .when(
                        "S26: the day of the question is not recorded, and is not worked out",
                        answer(AT_SESSION)
                                .addSteps(
                                        step(AT_SESSION, WrittenAnswerStep.ORDERED, "2024-07-10"),
                                        step(AT_SESSION, WrittenAnswerStep.ANSWERED, "2024-07-20"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        for (QuestioningSetting setting : QuestioningSetting.values()) {
            String at = setting + ", ";
            table = table.when(at + "S25: sent on the twentieth day", sent(setting, "2024-07-10", "2024-07-30"))
                    .satisfied()
                    .when(at + "on the twenty-first day", sent(setting, "2024-07-10", "2024-07-31"))
                    .violated(
                            "Văn bản trả lời chất vấn gửi ngày 31/07/2024; hạn cuối là ngày 30/07/2024.",
                            "The written answer was sent on 31/07/2024; the last day was 30/07/2024.")
                    .when(
                            at + "the twentieth day is a Sunday, on the Monday",
                            sent(setting, "2024-07-15", "2024-08-05"))
                    .satisfied()
                    .when(
                            at + "never",
                            answer(setting)
                                    .questionedOn(LocalDate.parse("2024-07-10"))
                                    .build())
                    .recordedThrough(LATER)
                    .neverDone(
                            "Thời hạn trả lời chất vấn bằng văn bản: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025"
                                    + " không có ngày thực hiện bước “gửi văn bản trả lời”. Hạn cuối là ngày 30/07/2024.",
                            "Time for a written answer: never done; the record, complete through 31/12/2025, has no day of the"
                                    + " step “answer sent”. The last day is 30/07/2024.");
        }
        return table;
    }

    private static Questioning question(QuestioningSetting setting, String questionedOn, String sentOn) {
        return Asked.question(setting)
                .questionedOn(LocalDate.parse(questionedOn))
                .addSteps(
                        Asked.step(setting, QuestionStep.WRITTEN_ANSWER_ORDERED, questionedOn),
                        Asked.step(setting, QuestionStep.WRITTEN_ANSWERED, sentOn))
                .build();
    }

    private static RuleCases<Questioning> deadlineOfQuestion() {
        RuleCases<Questioning> table = Asked.underLaw87(
                        RuleCases.of(WrittenAnswers.DEADLINE_OF_QUESTION, CALENDAR),
                        day -> question(AT_SESSION, day, day))
                .when(
                        "answered by word of mouth",
                        Asked.question(AT_SESSION)
                                .questionedOn(LocalDate.parse("2024-07-10"))
                                .build())
                .recordedThrough(LATER)
                .notApplicable(Reason.CONDITION);
        for (QuestioningSetting setting : QuestioningSetting.values()) {
            table = table.when(setting + ", on the twentieth day", question(setting, "2024-07-10", "2024-07-30"))
                    .satisfied()
                    .when(setting + ", on the twenty-first day", question(setting, "2024-07-10", "2024-07-31"))
                    .violated(
                            "Văn bản trả lời chất vấn gửi ngày 31/07/2024; hạn cuối là ngày 30/07/2024.",
                            "The written answer was sent on 31/07/2024; the last day was 30/07/2024.");
        }
        return table;
    }

    @Test
    void s31_a_later_day_that_the_standing_committee_fixed_keeps_law_77_and_not_law_87() {
        DelegateInquiry inquiry = DelegateInquiry.builder()
                .term(Days.term(UnitKind.PROVINCE, "2021-05-23"))
                .kind(InquiryKind.QUESTION_BETWEEN_SESSIONS)
                .receivedOn(LocalDate.parse("2024-07-10"))
                .answerDueOn(LocalDate.parse("2024-08-30"))
                .answeredOn(LocalDate.parse("2024-08-30"))
                .build();
        RuleBook book =
                RuleBook.of("test", CALENDAR, List.of(Inquiries.QUESTION_BETWEEN_SESSIONS, WrittenAnswers.DEADLINE));

        assertThat(book.judge(inquiry).all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(Reason.MET));
        assertThat(book.judge(sent(BETWEEN_SESSIONS, "2024-07-10", "2024-08-30"))
                        .of(WrittenAnswers.DEADLINE.id()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(Reason.NOT_MET));
    }

    // ---- The procedures ----

    private static CaseStep<WrittenAnswerStep> step(QuestioningSetting setting, WrittenAnswerStep step, String on) {
        Actor deciding = setting == AT_SESSION ? Actor.COUNCIL : Actor.STANDING_COMMITTEE;
        CaseStep.Builder<WrittenAnswerStep> taken =
                CaseStep.<WrittenAnswerStep>builder().step(step).on(LocalDate.parse(on));
        return switch (step) {
            case ORDERED ->
                taken.by(deciding).addDocuments(CaseDocument.DECISION).build();
            case ANSWERED ->
                taken.by(Actor.QUESTIONED_PERSON)
                        .addDocuments(CaseDocument.LETTER)
                        .addTo(Actor.DELEGATE, Actor.STANDING_COMMITTEE)
                        .build();
            case DISPUTED -> taken.by(Actor.DELEGATE).build();
            case DISCUSSION_REQUESTED ->
                taken.by(Actor.DELEGATE).addTo(deciding).build();
            case LIABILITY_PROPOSED ->
                setting == AT_SESSION
                        ? taken.by(Actor.DELEGATE).addTo(Actor.COUNCIL).build()
                        : taken.by(Actor.DELEGATE).build();
            case ACCEPTED, TABLED_FOR_DISCUSSION, CLOSED -> taken.build();
        };
    }

    private static WrittenAnswer run(QuestioningSetting setting, String... steps) {
        List<CaseStep<WrittenAnswerStep>> taken = new ArrayList<>();
        for (String one : steps) {
            int space = one.indexOf(' ');
            taken.add(step(setting, WrittenAnswerStep.valueOf(one.substring(0, space)), one.substring(space + 1)));
        }
        return answer(setting)
                .questionedOn(LocalDate.parse("2024-07-10"))
                .addAllSteps(taken)
                .build();
    }

    private static ProcedureCases<WrittenAnswer, WrittenAnswerStep> runs(QuestioningSetting setting) {
        return ProcedureCases.of(
                        setting == AT_SESSION ? WrittenAnswers.AT_SESSIONS : WrittenAnswers.BETWEEN_THEM,
                        CALENDAR,
                        (answer, steps) -> WrittenAnswer.builder()
                                .from(answer)
                                .steps(steps)
                                .build())
                .lawful(
                        "accepted",
                        run(
                                setting,
                                "ORDERED 2024-07-11",
                                "ANSWERED 2024-07-30",
                                "ACCEPTED 2024-08-01",
                                "CLOSED 2024-08-02"))
                .lawful(
                        "disputed and discussed",
                        run(
                                setting,
                                "ORDERED 2024-07-11",
                                "ANSWERED 2024-07-20",
                                "DISPUTED 2024-08-01",
                                "DISCUSSION_REQUESTED 2024-08-05",
                                "TABLED_FOR_DISCUSSION 2024-12-10",
                                "CLOSED 2024-12-11"))
                .lawful(
                        "disputed, liability proposed",
                        run(
                                setting,
                                "ORDERED 2024-07-11",
                                "ANSWERED 2024-07-20",
                                "DISPUTED 2024-08-01",
                                "LIABILITY_PROPOSED 2024-08-05",
                                "CLOSED 2024-12-11"));
    }
}
