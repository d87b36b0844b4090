package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of what delegates ask (dữ kiện của chất vấn, yêu cầu của đại biểu). */
public final class InquiryFacts {

    private InquiryFacts() {}

    /** What is asked (loại chất vấn, yêu cầu). */
    public static final ChoiceFact<DelegateInquiry, InquiryKind> KIND = ChoiceFact.of(
            Fact.named("kind", "loại chất vấn, yêu cầu", "kind of inquiry"), InquiryKind.class, DelegateInquiry::kind);

    /** The day it was received (ngày nhận). */
    public static final DateFact<DelegateInquiry> RECEIVED_ON = DateFact.of(
            Fact.named("receivedOn", "ngày nhận chất vấn, yêu cầu", "day on which it was received"),
            DelegateInquiry::receivedDay);

    /** The closing day of the session (ngày bế mạc kỳ họp). */
    public static final DateFact<DelegateInquiry> SESSION_CLOSES_ON = DateFact.of(
            Fact.named("sessionClosesOn", "ngày bế mạc kỳ họp", "closing day of the session"),
            DelegateInquiry::sessionClosesDay);

    /** Whether the council allowed a later or written answer (HĐND cho trả lời sau). */
    public static final ChoiceFact<DelegateInquiry, Boolean> LATER_ANSWER_ALLOWED = ChoiceFact.yesOrNo(
            Fact.named(
                    "laterAnswerAllowed",
                    "Hội đồng nhân dân cho trả lời tại kỳ họp sau hoặc bằng văn bản",
                    "council allowed an answer at the next session or in writing"),
            DelegateInquiry::knownLaterAnswerAllowed);

    /** The last day that the Standing Committee fixed (thời hạn trả lời). */
    public static final DateFact<DelegateInquiry> ANSWER_DUE_ON = DateFact.of(
            Fact.named(
                    "answerDueOn",
                    "hạn trả lời do Thường trực Hội đồng nhân dân quyết định",
                    "last day for the answer as fixed by the Standing Committee"),
            DelegateInquiry::answerDueDay);

    /** The day of the answer (ngày trả lời). */
    public static final DateFact<DelegateInquiry> ANSWERED_ON =
            DateFact.of(Fact.named("answeredOn", "ngày trả lời", "day of the answer"), DelegateInquiry::answeredDay);

    /** Whether the answer was in writing (trả lời bằng văn bản). */
    public static final ChoiceFact<DelegateInquiry, Boolean> ANSWERED_IN_WRITING = ChoiceFact.yesOrNo(
            Fact.named("answeredInWriting", "trả lời bằng văn bản", "answer in writing"),
            DelegateInquiry::knownAnsweredInWriting);

    /** The level of the council (cấp). */
    public static final ChoiceFact<DelegateInquiry, UnitLevel> LEVEL = UnitFacts.level();

    /** What delegates ask, and the answers (chất vấn, yêu cầu của đại biểu). */
    public static final SubjectType<DelegateInquiry> INQUIRY = SubjectType.of(
            "delegateInquiry",
            "chất vấn, yêu cầu của đại biểu",
            "inquiry of a delegate",
            List.of(
                    KIND,
                    RECEIVED_ON,
                    SESSION_CLOSES_ON,
                    LATER_ANSWER_ALLOWED,
                    ANSWER_DUE_ON,
                    ANSWERED_ON,
                    ANSWERED_IN_WRITING,
                    LEVEL));
}
