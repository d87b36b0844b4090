package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/** The facts of recommendations of delegates with their sessions (dữ kiện của kiến nghị của đại biểu HĐND). */
public final class RecommendationFacts {

    private RecommendationFacts() {}

    /** What is recommended (loại kiến nghị). */
    public static final ChoiceFact<RecommendationsOfSession, RecommendationKind> KIND = ChoiceFact.of(
            Fact.named("kind", "loại kiến nghị", "kind of recommendation"),
            RecommendationKind.class,
            view -> view.recommendations().kind());

    /** How many recommendations count (số kiến nghị được cộng dồn). */
    public static final NumberFact<RecommendationsOfSession> COUNTED = NumberFact.of(
            Fact.named("counted", "số kiến nghị được cộng dồn", "recommendations added up")
                    .derived(
                            "đếm các kiến nghị nhận được từ ngày khai mạc kỳ họp này đến trước ngày khai mạc kỳ họp"
                                    + " tiếp theo (họp kín: trước ngày họp nội dung đó)",
                            "those received from the opening day of this session until the day before the next one"
                                    + " opens (a closed sitting: the day before that sitting), counted"),
            RecommendationsOfSession::counted);

    /** All delegates at that time (tổng số đại biểu). */
    public static final NumberFact<RecommendationsOfSession> TOTAL_DELEGATES = NumberFact.of(
            Fact.named("totalDelegates", "tổng số đại biểu", "all delegates"),
            view -> view.recommendations().totalDelegatesNumber());

    /** What each recommendation has (hình thức văn bản kiến nghị). */
    public static final SetFact<RecommendationsOfSession, RecommendationPart> FORM = SetFact.of(
            Fact.named("form", "hình thức, nội dung văn bản kiến nghị", "what each recommendation has"),
            RecommendationPart.class,
            view -> view.recommendations().form());

    /** Whether the council decided on the matter (HĐND xem xét, quyết định). */
    public static final ChoiceFact<RecommendationsOfSession, Boolean> DECIDED_BY_COUNCIL = ChoiceFact.yesOrNo(
            Fact.named("decidedByCouncil", "HĐND xem xét, quyết định", "decided by the council"),
            view -> view.recommendations().councilDecision());

    /** The opening day of the session from which they are added up (ngày khai mạc). */
    public static final DateFact<RecommendationsOfSession> SESSION_OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc", "opening day"),
            view -> view.session().openingDay());

    /** Recommendations of delegates with their sessions (kiến nghị của đại biểu HĐND). */
    public static final SubjectType<RecommendationsOfSession> RECOMMENDATIONS = SubjectType.of(
            "recommendations",
            "kiến nghị của đại biểu HĐND",
            "recommendations of delegates",
            List.of(KIND, COUNTED, TOTAL_DELEGATES, FORM, DECIDED_BY_COUNCIL, SESSION_OPENS_ON));
}
