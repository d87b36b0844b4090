package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.COUNCIL;
import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.delegate.CoerciveMeasureFacts.BETWEEN_SESSIONS;
import static io.github.councilprocedures.delegate.CoerciveMeasureFacts.CAUGHT_IN_THE_ACT;
import static io.github.councilprocedures.delegate.CoerciveMeasureFacts.COERCIVE_MEASURE;
import static io.github.councilprocedures.delegate.CoerciveMeasureFacts.CONSENTED_BY;
import static io.github.councilprocedures.delegate.CoerciveMeasureFacts.CONSENTED_ON;
import static io.github.councilprocedures.delegate.CoerciveMeasureFacts.REPORTED_ON;
import static io.github.councilprocedures.delegate.CoerciveMeasureFacts.TAKEN_ON;
import static io.github.councilprocedures.delegate.DelegateFacts.ASKED_TO_LEAVE_ON;
import static io.github.councilprocedures.delegate.DelegateFacts.DELEGATE;
import static io.github.councilprocedures.delegate.DelegateFacts.ELECTED_ON;
import static io.github.councilprocedures.delegate.DelegateFacts.MOVED_AWAY_ON;
import static io.github.councilprocedures.delegate.DelegateFacts.NATIONALITY;
import static io.github.councilprocedures.delegate.DelegateFacts.RESIDES_IN_UNIT;
import static io.github.councilprocedures.delegate.DelegateFacts.WORKS_IN_UNIT;
import static io.github.councilprocedures.delegate.Nationality.VIETNAMESE_ONLY;
import static io.github.councilprocedures.delegate.YearOfMandateFacts.ENDS_ON;
import static io.github.councilprocedures.delegate.YearOfMandateFacts.FULL_TIME;
import static io.github.councilprocedures.delegate.YearOfMandateFacts.MANDATE_DAYS;
import static io.github.councilprocedures.delegate.YearOfMandateFacts.YEAR_OF_MANDATE;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.delegate.CoerciveMeasure;
import io.github.councilprocedures.delegate.Delegate;
import io.github.councilprocedures.delegate.YearOfMandate;
import io.github.councilprocedures.delegate.YearOfMandateFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** What a mandate of a delegate asks and gives (nhiệm vụ đại biểu): standards, time, protection, and when one must ask to leave. */
final class Mandates {

    private Mandates() {}

    /** A delegate has Vietnamese nationality (quốc tịch Việt Nam) and no other. */
    static final Rule<Delegate> ONE_NATIONALITY = Rule.about(DELEGATE, "delegate.nationality")
            .titled("Quốc tịch của đại biểu", "Nationality of a delegate")
            .because("Đại biểu chỉ gắn bó với một quốc gia.", "A delegate is bound to one country only.")
            .leavingOut("Đại biểu được bầu trước ngày 01/7/2020.", "Delegates elected before 01/07/2020.")
            .governedBy(ELECTED_ON)
            .from("2020-07-01")
            .under(LAW_77_2015.article(7).clause("1a"), LAW_47_2019.article(2).clause(3))
            .requires(NATIONALITY.is(VIETNAMESE_ONLY))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(5).clause(3).point("b"))
            .requires(NATIONALITY.is(VIETNAMESE_ONLY))
            .otherwise(
                    "Đại biểu {nationality}; đại biểu chỉ được có quốc tịch Việt Nam.",
                    "The delegate's nationality is: {nationality}; a delegate has Vietnamese nationality only.");

    /** A part-time delegate (đại biểu kiêm nhiệm) gives a third of the year's working time to the mandate. */
    static final Rule<YearOfMandate> PART_TIME = Rule.about(YEAR_OF_MANDATE, "delegate.part-time")
            .titled("Thời gian làm nhiệm vụ của đại biểu không chuyên trách", "Time of a part-time delegate")
            .because("Nhiệm vụ đại biểu cần thời gian thực sự.", "A mandate takes real time.")
            .leavingOut(
                    "Năm 2025 xét theo luật có hiệu lực vào ngày 31 tháng 12.",
                    "The year 2025 is judged by the law in force on 31 December.")
            .appliesWhen(FULL_TIME.is(false))
            .governedBy(ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(103).clause(2))
            .requires(MANDATE_DAYS.atLeast(1, 3).of(YearOfMandateFacts.WORKING_DAYS))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025)
            .leftToRegulation()
            .otherwise(
                    "Đại biểu không chuyên trách dành {mandateDays} ngày trên {workingDays} ngày làm việc của năm cho nhiệm vụ đại"
                            + " biểu, ít hơn một phần ba ({required} ngày).",
                    "The part-time delegate gave {mandateDays} of {workingDays} working days of the year to the mandate, less than"
                            + " a third ({required} days).");

    /** Whoever neither works nor resides in the unit any more asks to leave (xin thôi làm nhiệm vụ đại biểu). */
    static final Rule<Delegate> MUST_ASK_TO_LEAVE = Rule.about(DELEGATE, "delegate.must-ask-to-leave")
            .titled("Xin thôi làm nhiệm vụ khi không còn công tác và cư trú", "Asking to leave after moving away")
            .because("Đại biểu phải gắn với nơi mình đại diện.", "A delegate belongs to the place represented.")
            .leavingOut(
                    "Từ ngày 16/6/2025 luật chỉ nêu đây là một trường hợp được chấp thuận cho thôi.",
                    "Since 16/06/2025 the law only lists it as a case in which leaving is approved.")
            .appliesWhen(WORKS_IN_UNIT.is(false), RESIDES_IN_UNIT.is(false))
            .governedBy(MOVED_AWAY_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(1))
            .requires(present(ASKED_TO_LEAVE_ON))
            .from("2020-07-01")
            .under(LAW_77_2015.article(101).clause(1), LAW_47_2019.article(2).clause(28))
            .requires(present(ASKED_TO_LEAVE_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(3).point("a"))
            .repealed()
            .otherwise(
                    "Đại biểu không còn công tác và không cư trú tại đơn vị hành chính nhưng không xin thôi làm nhiệm vụ đại biểu.",
                    "The delegate neither works nor resides in the unit, yet did not ask to leave.");

    /** Arrest, detention, prosecution and search (bắt, giam, giữ, khởi tố, khám xét) need the council's consent first. */
    static final Rule<CoerciveMeasure> CONSENT = Rule.about(COERCIVE_MEASURE, "delegate.immunity.consent")
            .titled(
                    "Sự đồng ý trước khi bắt, giam, giữ, khởi tố, khám xét đại biểu",
                    "Consent to a measure against a delegate")
            .because(
                    "Đại biểu phải yên tâm thực hiện nhiệm vụ.", "Delegates must be able to do their work undisturbed.")
            .appliesWhen(CAUGHT_IN_THE_ACT.is(false))
            .governedBy(TAKEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(100))
            .requires(all(consentFirst(), councilOrBetweenSessions(CONSENTED_BY, BETWEEN_SESSIONS)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(10))
            .requires(all(consentFirst(), councilOrBetweenSessions(CONSENTED_BY, BETWEEN_SESSIONS)))
            .otherwise(
                    "Biện pháp đối với đại biểu được áp dụng ngày {takenOn} khi chưa có sự đồng ý của Hội đồng nhân dân (giữa hai kỳ"
                            + " họp: Thường trực Hội đồng nhân dân).",
                    "The measure against the delegate was taken on {takenOn} without the consent of the council (between sessions:"
                            + " of its Standing Committee).");

    private static Requirement<CoerciveMeasure> consentFirst() {
        return CONSENTED_ON.atLeast(0, CALENDAR_DAYS).before(TAKEN_ON);
    }

    /** The council, or between sessions (giữa hai kỳ họp) its Standing Committee as well. */
    static <S> Requirement<S> councilOrBetweenSessions(
            ChoiceFact<S, ActingBody> who, ChoiceFact<S, Boolean> betweenSessions) {
        return betweenSessions
                .when(true, who.oneOf(COUNCIL, STANDING_COMMITTEE))
                .when(false, who.is(COUNCIL));
    }

    /** A delegate caught in the act (quả tang) is reported to the council or its Standing Committee. */
    static final Rule<CoerciveMeasure> CAUGHT = Rule.about(COERCIVE_MEASURE, "delegate.immunity.report")
            .titled("Báo cáo khi đại biểu bị tạm giữ vì phạm tội quả tang", "Report of a delegate caught in the act")
            .because("Hội đồng nhân dân phải được biết để xem xét.", "The council must learn of it and consider it.")
            .leavingOut(
                    "Luật nói báo cáo ngay, không nêu số ngày nên chỉ xét có báo cáo hay không.",
                    "The clause says at once and names no number of days, so only whether it was reported is judged.")
            .appliesWhen(CAUGHT_IN_THE_ACT.is(true))
            .governedBy(TAKEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(100))
            .requires(present(REPORTED_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(10))
            .requires(present(REPORTED_ON))
            .otherwise(
                    "Việc đại biểu bị tạm giữ vì phạm tội quả tang không được báo cáo.",
                    "That the delegate was held after being caught in the act was not reported.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ONE_NATIONALITY, PART_TIME, MUST_ASK_TO_LEAVE, CONSENT, CAUGHT);
}
