package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.RecommendationFacts.COUNTED;
import static io.github.councilprocedures.session.RecommendationFacts.DECIDED_BY_COUNCIL;
import static io.github.councilprocedures.session.RecommendationFacts.FORM;
import static io.github.councilprocedures.session.RecommendationFacts.RECOMMENDATIONS;
import static io.github.councilprocedures.session.RecommendationFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.session.RecommendationFacts.TOTAL_DELEGATES;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.LEVEL;
import static io.github.councilprocedures.session.SessionFacts.REQUESTED_ON;
import static io.github.councilprocedures.session.SessionFacts.REQUESTER;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_REPRESENTATIVES;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_SIGNERS;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_SIGNER_DETAILS;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_TOTAL_DELEGATES;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_VOTERS;
import static io.github.councilprocedures.session.SessionFacts.SESSION;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.RecommendationFacts;
import io.github.councilprocedures.session.RecommendationKind;
import io.github.councilprocedures.session.RecommendationPart;
import io.github.councilprocedures.session.RecommendationsOfSession;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SignerDetail;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/**
 * Sessions outside the plan (kỳ họp bất thường, chuyên đề, phát sinh đột xuất): who may ask for them, in which form.
 */
final class SpecialSessions {

    private SpecialSessions() {}

    /** Those who may ask for a special session (yêu cầu họp): the numbers are shares of all, not of those present. */
    static final Rule<Session> REQUESTER_OF_SPECIAL_SESSION = Rule.about(SESSION, "session.special.requester")
            .titled("Người yêu cầu họp", "Requester of a special session")
            .because(
                    "Họp ngoài kế hoạch phải có người có thẩm quyền hoặc đủ số đại biểu, cử tri yêu cầu.",
                    "A session outside the plan needs somebody entitled, or enough delegates or voters, to ask for it.")
            .leavingOut(
                    "Tổng số cử tri: luật năm 2015 tính theo danh sách cử tri của cuộc bầu cử gần nhất, luật năm 2025"
                            + " không nêu danh sách; con số là dữ kiện đầu vào.",
                    "All voters: the law of 2015 takes the list of the latest election, the law of 2025 names no"
                            + " list; the number is taken as given.")
            .appliesWhen(KIND.isNot(SessionKind.REGULAR))
            .governedBy(REQUESTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(2), LAW_77_2015.article(78).clause(3))
            .requires(entitled())
            .from("2020-07-01")
            .under(
                    LAW_77_2015.article(78).clause(2),
                    LAW_77_2015.article(78).clause(3),
                    LAW_47_2019.article(2).clause(31))
            .requires(entitled())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(3), LAW_72_2025.article(34).clause(4))
            .requires(entitled())
            .otherwise(
                    "Người yêu cầu họp ({requester}) không thuộc diện được yêu cầu hoặc chưa đủ số lượng.",
                    "The requester ({requester}) is not entitled to ask for the session, or the number is not"
                            + " reached.");

    private static Requirement<Session> entitled() {
        return Requirement.any(
                REQUESTER.oneOf(Requester.STANDING_COMMITTEE, Requester.PEOPLES_COMMITTEE_CHAIR),
                REQUESTER
                        .when(Requester.DELEGATES, REQUEST_SIGNERS.atLeast(1, 3).of(REQUEST_TOTAL_DELEGATES))
                        .when(
                                Requester.VOTERS,
                                Requirement.all(
                                        LEVEL.is(UnitLevel.COMMUNE),
                                        REQUEST_SIGNERS.moreThan(1, 10).of(REQUEST_VOTERS))));
    }

    /**
     * Each signing voter states who he is (chữ ký, họ tên, ngày sinh, địa chỉ); otherwise the petition is not valid.
     */
    static final Rule<Session> PETITION_FORM = Rule.about(SESSION, "session.voters.request-form")
            .titled("Hình thức đơn yêu cầu của cử tri", "Form of the voters' petition")
            .because(
                    "Phải kiểm tra được người ký có phải là cử tri của xã hay không.",
                    "It must be possible to check that those who signed are voters of the commune.")
            .appliesWhen(REQUESTER.is(Requester.VOTERS))
            .governedBy(REQUESTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(3))
            .requires(everyDetail())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(4))
            .requires(everyDetail())
            .otherwise(
                    "Chữ ký của cử tri chỉ kèm: {requestSignerDetails}; cần có đủ: {wanted}.",
                    "The voters who signed state only: {requestSignerDetails}; needed: {wanted}.");

    private static Requirement<Session> everyDetail() {
        return REQUEST_SIGNER_DETAILS.includes(
                SignerDetail.SIGNATURE, SignerDetail.FULL_NAME, SignerDetail.BIRTH_DATE, SignerDetail.ADDRESS);
    }

    /** Those who signed may send one of them (cử một người đại diện) to the session. */
    static final Rule<Session> REPRESENTATIVE = Rule.about(SESSION, "session.voters.representative")
            .titled("Người đại diện của cử tri yêu cầu họp", "Representative of the voters who asked")
            .because(
                    "Cử tri yêu cầu họp được nghe và trình bày qua một người đại diện.",
                    "The voters who asked are heard through one of them.")
            .appliesWhen(REQUESTER.is(Requester.VOTERS))
            .governedBy(REQUESTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(3))
            .requires(REQUEST_REPRESENTATIVES.atMost(1))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(4))
            .requires(REQUEST_REPRESENTATIVES.atMost(1))
            .otherwise(
                    "Cử tri yêu cầu họp cử {requestRepresentatives} người đại diện; chỉ được cử {required} người.",
                    "The voters who asked sent {requestRepresentatives} representatives; only {required} may come.");

    /** A delegate recommends in writing (kiến nghị bằng văn bản), with reason and content. */
    static final Rule<RecommendationsOfSession> RECOMMENDATION_FORM = Rule.about(
                    RECOMMENDATIONS, "session.special.recommendation-form")
            .titled("Hình thức kiến nghị của đại biểu", "Form of a delegate's recommendation")
            .because(
                    "Kiến nghị được cộng dồn nên phải có văn bản để kiểm đếm.",
                    "Recommendations are added up, so each must be on paper.")
            .governedBy(SESSION_OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(97).clause(2))
            .requires(FORM.includes(RecommendationPart.WRITING, RecommendationPart.REASON, RecommendationPart.CONTENT))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(5))
            .leftToRegulation()
            .otherwise(
                    "Kiến nghị của đại biểu chỉ có: {form}; cần có đủ: {wanted}.",
                    "The recommendations of delegates have only: {form}; needed: {wanted}.");

    /** A third of recommendations (một phần ba kiến nghị) brings the matter before the council, which decides. */
    static final Rule<RecommendationsOfSession> COUNCIL_DECIDES = Rule.about(
                    RECOMMENDATIONS, "session.special.council-decides")
            .titled("HĐND quyết định khi đủ một phần ba kiến nghị", "The council decides on a third of recommendations")
            .because(
                    "Kiến nghị khác với yêu cầu: đủ số kiến nghị thì HĐND xem xét, quyết định có họp hay không.",
                    "To recommend is not to request: with enough recommendations the council decides whether to meet.")
            .leavingOut(
                    "Yêu cầu của một phần ba đại biểu (khoản 2 Điều 78) là việc khác, kỳ họp được tổ chức mà không"
                            + " cần quyết định này.",
                    "A request by a third of the delegates (Article 78, Clause 2) is another act: it needs no such"
                            + " decision.")
            .appliesWhen(
                    RecommendationFacts.KIND.is(RecommendationKind.SPECIAL_SESSION),
                    COUNTED.atLeast(1, 3).of(TOTAL_DELEGATES))
            .governedBy(SESSION_OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(97).clause(3))
            .requires(DECIDED_BY_COUNCIL.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(5))
            .leftToRegulation()
            .otherwise(
                    "Có {counted} trên {totalDelegates} đại biểu kiến nghị, ít nhất {required}, nhưng HĐND không xem"
                            + " xét, quyết định.",
                    "{counted} of {totalDelegates} delegates recommended it, at least {required}, but the council did"
                            + " not decide.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(REQUESTER_OF_SPECIAL_SESSION, PETITION_FORM, REPRESENTATIVE, RECOMMENDATION_FORM, COUNCIL_DECIDES);
}
