package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/**
 * The facts of plans of regular sessions with the sessions that decided them (dữ kiện của kế hoạch tổ chức các kỳ họp).
 */
public final class PlanFacts {

    private PlanFacts() {}

    /** The year the plan is for (năm kế hoạch). */
    public static final NumberFact<PlanOfSession> FOR_YEAR = NumberFact.of(
            Fact.named("forYear", "năm kế hoạch", "year of the plan"),
            view -> view.plan().forYear());

    /** The year in which the session opens that decided it (năm quyết định). */
    public static final NumberFact<PlanOfSession> DECIDED_IN_YEAR = NumberFact.of(
            Fact.named("decidedInYear", "năm quyết định", "year of the decision")
                    .derived("năm khai mạc kỳ họp", "the year in which the session opens"),
            view -> view.session().openingYear());

    /** The year after that (năm sau năm quyết định). */
    public static final NumberFact<PlanOfSession> FOLLOWING_YEAR = NumberFact.of(
            Fact.named("followingYear", "năm sau năm quyết định", "year after the decision")
                    .derived("năm khai mạc kỳ họp cộng 1", "the year in which the session opens, plus 1"),
            PlanOfSession::followingYear);

    /** Whether the session is the first of the term (kỳ họp thứ nhất). */
    public static final ChoiceFact<PlanOfSession, Boolean> AT_FIRST_SESSION = ChoiceFact.yesOrNo(
            Fact.named("atFirstSession", "quyết định tại kỳ họp thứ nhất", "decided at the first session of the term"),
            view -> view.session().firstOfTerm());

    /** Whether the session is the last of its year (kỳ họp cuối cùng của năm). */
    public static final ChoiceFact<PlanOfSession, Boolean> AT_LAST_SESSION_OF_YEAR = ChoiceFact.yesOrNo(
            Fact.named(
                    "atLastSessionOfYear",
                    "quyết định tại kỳ họp cuối cùng của năm",
                    "decided at the last session of a year"),
            view -> view.session().yearEnding());

    /** Whether the session is the first after a reorganisation (kỳ họp đầu tiên sau sắp xếp). */
    public static final ChoiceFact<PlanOfSession, Boolean> FIRST_AFTER_REORGANISATION = ChoiceFact.yesOrNo(
            Fact.named(
                    "firstAfterReorganisation",
                    "kỳ họp đầu tiên sau sắp xếp đơn vị hành chính",
                    "first session after a reorganisation of units"),
            view -> view.session().firstAfterReorganisation());

    /** Who proposed the plan (bên đề nghị). */
    public static final ChoiceFact<PlanOfSession, Proposer> PROPOSED_BY = ChoiceFact.of(
            Fact.named("proposedBy", "bên đề nghị", "proposer"),
            Proposer.class,
            view -> view.plan().proposer());

    /** What the plan states (nội dung kế hoạch). */
    public static final SetFact<PlanOfSession, PlanContent> CONTENTS = SetFact.of(
            Fact.named("contents", "nội dung kế hoạch", "contents of the plan"),
            PlanContent.class,
            view -> view.plan().contents());

    /** The opening day of the session that decided it (ngày khai mạc). */
    public static final DateFact<PlanOfSession> SESSION_OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc", "opening day"),
            view -> view.session().openingDay());

    /** Plans of regular sessions with the sessions that decided them (kế hoạch tổ chức các kỳ họp thường lệ). */
    public static final SubjectType<PlanOfSession> SESSION_PLAN = SubjectType.of(
            "sessionPlan",
            "kế hoạch tổ chức các kỳ họp thường lệ",
            "plan of regular sessions",
            List.of(
                    FOR_YEAR,
                    DECIDED_IN_YEAR,
                    FOLLOWING_YEAR,
                    AT_FIRST_SESSION,
                    AT_LAST_SESSION_OF_YEAR,
                    FIRST_AFTER_REORGANISATION,
                    PROPOSED_BY,
                    CONTENTS,
                    SESSION_OPENS_ON));
}
