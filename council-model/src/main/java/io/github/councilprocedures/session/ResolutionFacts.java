package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of resolutions with their sessions (dữ kiện của nghị quyết). */
public final class ResolutionFacts {

    private ResolutionFacts() {}

    /** What the resolution is about (nội dung của nghị quyết). */
    public static final ChoiceFact<ResolutionOfSession, ResolutionMatter> MATTER = ChoiceFact.of(
            Fact.named("matter", "nội dung của nghị quyết", "matter of the resolution"),
            ResolutionMatter.class,
            view -> view.resolution().matter());

    /** The votes for the resolution (số đại biểu tán thành). */
    public static final NumberFact<ResolutionOfSession> VOTES_FOR = NumberFact.of(
            Fact.named("votesFor", "số đại biểu tán thành", "votes for"),
            view -> view.resolution().votesFor());

    /** All delegates at the time of the vote (tổng số đại biểu khi biểu quyết). */
    public static final NumberFact<ResolutionOfSession> VOTE_TOTAL_DELEGATES = NumberFact.of(
            Fact.named("totalDelegates", "tổng số đại biểu khi biểu quyết", "all delegates at the time of the vote"),
            view -> view.resolution().totalDelegates());

    /** The day of the vote as recorded (ngày thông qua). */
    public static final DateFact<ResolutionOfSession> ADOPTED_ON = DateFact.of(
            Fact.named("adoptedOn", "ngày thông qua", "day of adoption"),
            view -> view.resolution().adoptedDay());

    /** The day that stands for the vote (ngày quyết định). */
    public static final DateFact<ResolutionOfSession> DECIDED_ON = DateFact.of(
            Fact.named("decidedOn", "ngày quyết định", "day of the decision")
                    .derived(
                            "ngày thông qua; nếu không có thì ngày bế mạc, nếu cũng không có thì ngày khai mạc kỳ họp",
                            "the day of adoption; without it the closing day, and without that the opening day of the"
                                    + " session"),
            ResolutionOfSession::decidedDay);

    /** The level of the council whose resolution it is (cấp). */
    public static final ChoiceFact<ResolutionOfSession, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            view -> view.council().level());

    /** Resolutions with their sessions (nghị quyết tại kỳ họp). */
    public static final SubjectType<ResolutionOfSession> RESOLUTION = SubjectType.of(
            "resolution",
            "nghị quyết",
            "resolution",
            List.of(MATTER, VOTES_FOR, VOTE_TOTAL_DELEGATES, ADOPTED_ON, DECIDED_ON, LEVEL));
}
