package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
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

    /** The delegates in office at the time of the vote (số đại biểu hiện có). */
    public static final NumberFact<ResolutionOfSession> DELEGATES_IN_OFFICE = NumberFact.of(
            Fact.named("delegatesInOffice", "số đại biểu hiện có", "delegates in office"),
            view -> view.resolution().delegatesInOffice());

    /** Whether the council was depleted (HĐND không đủ hai phần ba số đại biểu). */
    public static final ChoiceFact<ResolutionOfSession, Boolean> DEPLETED_COUNCIL = ChoiceFact.yesOrNo(
            Fact.named(
                    "depletedCouncil",
                    "Hội đồng nhân dân không đủ hai phần ba số đại biểu, còn không quá 18 tháng",
                    "council below two thirds of its seats with no more than 18 months to go"),
            view -> view.resolution().depletedCouncil());

    /** Whether the vote was taken at a plenary sitting (phiên họp toàn thể). */
    public static final ChoiceFact<ResolutionOfSession, Boolean> PLENARY = ChoiceFact.yesOrNo(
            Fact.named("plenary", "biểu quyết tại phiên họp toàn thể", "vote at a plenary sitting"),
            view -> view.resolution().knownPlenary());

    /** How it was voted (cách biểu quyết). */
    public static final ChoiceFact<ResolutionOfSession, VoteOrder> VOTE_ORDER = ChoiceFact.of(
            Fact.named("voteOrder", "cách biểu quyết", "order of the vote"),
            VoteOrder.class,
            view -> view.resolution().knownVoteOrder());

    /** Whether it is normative (nghị quyết quy phạm pháp luật). */
    public static final ChoiceFact<ResolutionOfSession, Boolean> NORMATIVE = ChoiceFact.yesOrNo(
            Fact.named("normative", "nghị quyết quy phạm pháp luật", "normative resolution"),
            view -> view.resolution().normative());

    /** The procedure by which a normative one was made (trình tự, thủ tục). */
    public static final ChoiceFact<ResolutionOfSession, DraftProcedure> PROCEDURE = ChoiceFact.of(
            Fact.named("procedure", "trình tự, thủ tục", "procedure"),
            DraftProcedure.class,
            view -> view.resolution().procedure());

    /** The day of signing (ngày ký chứng thực). */
    public static final DateFact<ResolutionOfSession> SIGNED_ON = DateFact.of(
            Fact.named("signedOn", "ngày ký chứng thực", "day of signing"),
            view -> view.resolution().signedDay());

    /** In which capacity it was signed (người ký chứng thực). */
    public static final ChoiceFact<ResolutionOfSession, Signer> SIGNED_BY = ChoiceFact.of(
            Fact.named("signedBy", "người ký chứng thực", "signer"),
            Signer.class,
            view -> view.resolution().knownSignedBy());

    /** Whether nobody was Chair (khuyết Chủ tịch HĐND). */
    public static final ChoiceFact<ResolutionOfSession, Boolean> CHAIR_VACANT = ChoiceFact.yesOrNo(
            Fact.named("chairVacant", "khuyết Chủ tịch Hội đồng nhân dân", "chair vacant"),
            view -> view.resolution().chairVacant());

    /** The day from which it has effect (ngày có hiệu lực). */
    public static final DateFact<ResolutionOfSession> EFFECTIVE_ON = DateFact.of(
            Fact.named("effectiveOn", "ngày có hiệu lực", "day of effect"),
            view -> view.resolution().effectiveDay());

    /** Whether it looks back (hiệu lực trở về trước). */
    public static final ChoiceFact<ResolutionOfSession, Boolean> RETROACTIVE = ChoiceFact.yesOrNo(
            Fact.named("retroactive", "quy định hiệu lực trở về trước", "retroactive effect"),
            view -> view.resolution().knownRetroactive());

    /** The ways by which it reached those concerned (hình thức gửi, công bố). */
    public static final SetFact<ResolutionOfSession, Distribution> DISTRIBUTION = SetFact.of(
            Fact.named("distribution", "hình thức gửi, công bố", "ways of distribution"),
            Distribution.class,
            view -> view.resolution().distribution());

    /** The day it was sent to be made public (ngày gửi đăng công báo, niêm yết). */
    public static final DateFact<ResolutionOfSession> PUBLICATION_SENT_ON = DateFact.of(
            Fact.named(
                    "publicationSentOn",
                    "ngày gửi đăng công báo hoặc niêm yết",
                    "day on which it was sent to the gazette or for posting"),
            view -> view.resolution().sentDay());

    /** The day the gazette received it (ngày công báo nhận được). */
    public static final DateFact<ResolutionOfSession> GAZETTE_RECEIVED_ON = DateFact.of(
            Fact.named("gazetteReceivedOn", "ngày công báo nhận được", "day on which the gazette received it"),
            view -> view.resolution().gazetteReceivedDay());

    /** The day the gazette printed it (ngày đăng công báo). */
    public static final DateFact<ResolutionOfSession> GAZETTED_ON = DateFact.of(
            Fact.named("gazettedOn", "ngày đăng công báo", "day on which the gazette printed it"),
            view -> view.resolution().gazettedDay());

    /** The day it stood in the national database (ngày cập nhật cơ sở dữ liệu quốc gia). */
    public static final DateFact<ResolutionOfSession> DATABASE_ON = DateFact.of(
            Fact.named(
                    "databaseOn",
                    "ngày cập nhật cơ sở dữ liệu quốc gia về pháp luật",
                    "day on which it stood in the national database"),
            view -> view.resolution().databaseDay());

    /** The level of the council whose resolution it is (cấp). */
    public static final ChoiceFact<ResolutionOfSession, UnitLevel> LEVEL = UnitFacts.level();

    /** Resolutions with their sessions (nghị quyết tại kỳ họp). */
    public static final SubjectType<ResolutionOfSession> RESOLUTION = SubjectType.of(
            "resolution",
            "nghị quyết",
            "resolution",
            List.of(
                    MATTER,
                    VOTES_FOR,
                    VOTE_TOTAL_DELEGATES,
                    DELEGATES_IN_OFFICE,
                    DEPLETED_COUNCIL,
                    PLENARY,
                    VOTE_ORDER,
                    ADOPTED_ON,
                    DECIDED_ON,
                    NORMATIVE,
                    PROCEDURE,
                    SIGNED_ON,
                    SIGNED_BY,
                    CHAIR_VACANT,
                    EFFECTIVE_ON,
                    RETROACTIVE,
                    DISTRIBUTION,
                    PUBLICATION_SENT_ON,
                    GAZETTE_RECEIVED_ON,
                    GAZETTED_ON,
                    DATABASE_ON,
                    LEVEL));
}
