package io.github.councilprocedures.front;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.TallyFact;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of the years of the Front and of its proposals (dữ kiện về năm hoạt động và kiến nghị của Mặt trận Tổ quốc). */
public final class FrontFacts {

    private FrontFacts() {}

    /** With whom the plan was agreed (trao đổi, thống nhất kế hoạch với). */
    public static final SetFact<FrontYear, Actor> PLAN_AGREED_WITH = SetFact.of(
            Fact.named("planAgreedWith", "các bên đã thống nhất kế hoạch", "those who agreed to the plan"),
            Actor.class,
            FrontYear::planAgreedWith);

    /** The day on which the plan was issued (ngày ban hành kế hoạch). */
    public static final DateFact<FrontYear> PLAN_ISSUED_ON = DateFact.of(
            Fact.named("planIssuedOn", "ngày ban hành kế hoạch", "day on which the plan was issued"),
            FrontYear::planIssuedDay);

    /** The first day of the last quarter of the year before (ngày đầu quý IV năm trước). */
    public static final DateFact<FrontYear> LAST_QUARTER_STARTS_ON = DateFact.of(
            Fact.named(
                            "lastQuarterStartsOn",
                            "ngày đầu quý IV năm trước",
                            "start of the last quarter of the year before")
                    .derived("ngày 01 tháng 10 của năm trước", "1 October of the year before"),
            FrontYear::lastQuarterDay);

    /** The last day of the year before (ngày cuối năm trước). */
    public static final DateFact<FrontYear> PREVIOUS_YEAR_ENDS_ON = DateFact.of(
            Fact.named("previousYearEndsOn", "ngày cuối cùng của năm trước", "last day of the year before")
                    .derived("ngày 31 tháng 12 của năm trước", "31 December of the year before"),
            FrontYear::previousYearEndDay);

    /** How often the results were heard (số lần nghe thông báo kết quả giám sát). */
    public static final TallyFact<FrontYear> RESULTS_HEARD = TallyFact.of(
            Fact.named(
                    "resultsHeard",
                    "số lần HĐND, UBND nghe thông báo kết quả giám sát của Mặt trận",
                    "times the results of supervision by the Front were heard"),
            FrontYear::hearings);

    /** The first day of the year (ngày đầu năm). */
    public static final DateFact<FrontYear> YEAR_STARTS_ON =
            DateFact.of(Fact.named("yearStartsOn", "ngày đầu năm", "first day of the year"), FrontYear::firstDay);

    /** The last day of the year (ngày cuối năm), or that of a kind of unit that ended in it. */
    public static final DateFact<FrontYear> YEAR_ENDS_ON =
            DateFact.of(Fact.named("yearEndsOn", "ngày cuối năm", "last day of the year"), FrontYear::lastDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<FrontYear, UnitLevel> LEVEL = UnitFacts.level();

    /** Years of supervision and social criticism by the Front (năm giám sát, phản biện xã hội của Mặt trận). */
    public static final SubjectType<FrontYear> FRONT_YEAR = SubjectType.of(
            "frontYear",
            "năm giám sát, phản biện xã hội của Mặt trận Tổ quốc",
            "year of the Fatherland Front",
            List.of(
                    PLAN_AGREED_WITH,
                    PLAN_ISSUED_ON,
                    LAST_QUARTER_STARTS_ON,
                    PREVIOUS_YEAR_ENDS_ON,
                    RESULTS_HEARD,
                    YEAR_STARTS_ON,
                    YEAR_ENDS_ON,
                    LEVEL));

    /** The day on which a proposal was received (ngày nhận kiến nghị). */
    public static final DateFact<FrontProposal> RECEIVED_ON =
            DateFact.of(Fact.named("receivedOn", "ngày nhận kiến nghị", "day of receipt"), FrontProposal::receivedDay);

    /** The day on which it was answered (ngày trả lời kiến nghị). */
    public static final DateFact<FrontProposal> ANSWERED_ON = DateFact.of(
            Fact.named("answeredOn", "ngày trả lời kiến nghị", "day of the answer"), FrontProposal::answeredDay);

    /** Who has to answer it (nơi nhận kiến nghị). */
    public static final ChoiceFact<FrontProposal, Actor> ADDRESSEE = ChoiceFact.of(
            Fact.named("addressee", "nơi nhận kiến nghị", "addressee"), Actor.class, FrontProposal::addressee);

    /** The level of the council (cấp). */
    public static final ChoiceFact<FrontProposal, UnitLevel> PROPOSAL_LEVEL = UnitFacts.level();

    /** Proposals of the Front (kiến nghị của Mặt trận Tổ quốc). */
    public static final SubjectType<FrontProposal> PROPOSAL = SubjectType.of(
            "frontProposal",
            "kiến nghị của Mặt trận Tổ quốc",
            "proposal of the Fatherland Front",
            List.of(RECEIVED_ON, ANSWERED_ON, ADDRESSEE, PROPOSAL_LEVEL));
}
