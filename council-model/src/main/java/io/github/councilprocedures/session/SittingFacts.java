package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/** The facts of sittings with their sessions (dữ kiện của phiên họp). */
public final class SittingFacts {

    private SittingFacts() {}

    /** The day of the sitting (ngày họp). */
    public static final DateFact<SittingOfSession> HELD_ON = DateFact.of(
            Fact.named("heldOn", "ngày họp", "day of the sitting")
                    .derived(
                            "ngày của phiên họp; nếu không có thì ngày khai mạc kỳ họp",
                            "the day of the sitting; without it the opening day of the session"),
            SittingOfSession::day);

    /** Whether all delegates sat together (phiên họp toàn thể). */
    public static final ChoiceFact<SittingOfSession, Boolean> PLENARY = ChoiceFact.yesOrNo(
            Fact.named("plenary", "phiên họp toàn thể", "plenary sitting"),
            view -> view.sitting().plenary());

    /** Whether the public was kept out (họp kín). */
    public static final ChoiceFact<SittingOfSession, Boolean> CLOSED = ChoiceFact.yesOrNo(
            Fact.named("closed", "họp kín", "closed sitting"),
            view -> view.sitting().closed());

    /** Who proposed that it be closed (người đề nghị, yêu cầu họp kín). */
    public static final ChoiceFact<SittingOfSession, Requester> CLOSURE_PROPOSED_BY = ChoiceFact.of(
            Fact.named("closureProposedBy", "người đề nghị, yêu cầu họp kín", "who proposed the closed sitting"),
            Requester.class,
            view -> view.sitting().closureProposer());

    /** How many delegates asked that it be closed (số đại biểu yêu cầu họp kín). */
    public static final NumberFact<SittingOfSession> CLOSURE_SIGNERS = NumberFact.of(
            Fact.named("closureSigners", "số đại biểu yêu cầu họp kín", "delegates who asked for the closed sitting"),
            view -> view.sitting().closureSignersNumber());

    /** All delegates at that time (tổng số đại biểu). */
    public static final NumberFact<SittingOfSession> TOTAL_DELEGATES = NumberFact.of(
            Fact.named("totalDelegates", "tổng số đại biểu", "all delegates"),
            view -> view.sitting().totalDelegatesNumber());

    /** Whether the council decided that it be closed (HĐND quyết định họp kín). */
    public static final ChoiceFact<SittingOfSession, Boolean> CLOSURE_DECIDED_BY_COUNCIL = ChoiceFact.yesOrNo(
            Fact.named("closureDecidedByCouncil", "HĐND quyết định họp kín", "the council decided to close it"),
            view -> view.sitting().closureDecision());

    /** The officials whose field is discussed (số người có lĩnh vực được thảo luận). */
    public static final NumberFact<SittingOfSession> OFFICIALS_CONCERNED = NumberFact.of(
            Fact.named(
                    "officialsConcerned",
                    "số thành viên UBND, Chánh án, Viện trưởng có lĩnh vực được thảo luận",
                    "officials whose field is discussed"),
            view -> view.sitting().officialsConcernedNumber());

    /** How many of them came (số người có mặt). */
    public static final NumberFact<SittingOfSession> OFFICIALS_PRESENT = NumberFact.of(
            Fact.named("officialsPresent", "số người có mặt trong số đó", "those of them who came"),
            view -> view.sitting().officialsPresentNumber());

    /** Who presided (chủ tọa phiên họp). */
    public static final ChoiceFact<SittingOfSession, Presider> PRESIDED_BY = ChoiceFact.of(
            Fact.named("presidedBy", "chủ tọa phiên họp", "presiding officer"),
            Presider.class,
            view -> view.sitting().presider());

    /** Who signed the minutes (người ký biên bản). */
    public static final ChoiceFact<SittingOfSession, Signer> MINUTES_SIGNED_BY = ChoiceFact.of(
            Fact.named("minutesSignedBy", "người ký biên bản", "signer of the minutes"),
            Signer.class,
            view -> view.sitting().minutesSigner());

    /** Whether the session is the first of the term (kỳ họp thứ nhất). */
    public static final ChoiceFact<SittingOfSession, Boolean> FIRST_OF_TERM = ChoiceFact.yesOrNo(
            Fact.named("firstOfTerm", "kỳ họp thứ nhất của nhiệm kỳ", "first session of the term")
                    .derived(
                            "kỳ họp thường lệ mang số 1, không phải kỳ họp đầu tiên sau sắp xếp đơn vị hành chính",
                            "a regular session numbered 1 that is not the first after a reorganisation of units"),
            view -> view.session().firstOfTerm());

    /** Whether the session is the first after a reorganisation of units (kỳ họp đầu tiên sau sắp xếp). */
    public static final ChoiceFact<SittingOfSession, Boolean> FIRST_AFTER_REORGANISATION = ChoiceFact.yesOrNo(
            Fact.named(
                    "firstAfterReorganisation",
                    "kỳ họp đầu tiên sau sắp xếp đơn vị hành chính",
                    "first session after a reorganisation of units"),
            view -> view.session().firstAfterReorganisation());

    /** Sittings with their sessions (phiên họp tại kỳ họp). */
    public static final SubjectType<SittingOfSession> SITTING = SubjectType.of(
            "sitting",
            "phiên họp",
            "sitting",
            List.of(
                    HELD_ON,
                    PLENARY,
                    CLOSED,
                    CLOSURE_PROPOSED_BY,
                    CLOSURE_SIGNERS,
                    TOTAL_DELEGATES,
                    CLOSURE_DECIDED_BY_COUNCIL,
                    OFFICIALS_CONCERNED,
                    OFFICIALS_PRESENT,
                    PRESIDED_BY,
                    MINUTES_SIGNED_BY,
                    FIRST_OF_TERM,
                    FIRST_AFTER_REORGANISATION));
}
