package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.EXTRAORDINARY;
import static io.github.councilprocedures.session.SessionKind.REGULAR;
import static io.github.councilprocedures.session.SessionKind.THEMATIC;
import static io.github.councilprocedures.session.SessionKind.UNEXPECTED_MATTERS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.RecommendationKind;
import io.github.councilprocedures.session.RecommendationPart;
import io.github.councilprocedures.session.Recommendations;
import io.github.councilprocedures.session.RecommendationsOfSession;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.SignerDetail;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecialSessionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(requester(), petitionForm(), representative(), recommendationForm(), councilDecides());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Session> requester() {
        RuleCases<Session> table = RuleCases.of(SpecialSessions.REQUESTER_OF_SPECIAL_SESSION, CALENDAR)
                .when(
                        "T19: a third of the delegates request, no council need decide",
                        byDelegates("2024-08-02", 20, 60))
                .satisfied()
                .when("regular session", Samples.regularSession2024())
                .notApplicable(Reason.CONDITION)
                .when("an extraordinary session", requested(EXTRAORDINARY, "2019-08-01"))
                .satisfied()
                .when("a session on unexpected matters", requested(UNEXPECTED_MATTERS, "2024-08-01"))
                .satisfied()
                .when("a regular session that somebody asked for", requested(REGULAR, "2024-08-01"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "no request recorded",
                        Session.builder()
                                .term(Samples.provincialTerm())
                                .kind(THEMATIC)
                                .opensOn(LocalDate.parse("2024-08-08"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when("asked before the law", requested("2015-12-31", Requester.STANDING_COMMITTEE))
                .undetermined(Reason.NOT_ENCODED)
                .when("asked on the first day of the law", requested("2016-01-01", Requester.STANDING_COMMITTEE))
                .satisfied()
                .when("asked on the last day of the law", requested("2025-02-28", Requester.STANDING_COMMITTEE))
                .satisfied()
                .when("asked on the first day of Law 65/2025", requested("2025-03-01", Requester.STANDING_COMMITTEE))
                .undetermined(Reason.NOT_ENCODED)
                .when("asked on the last day of Law 65/2025", requested("2025-06-15", Requester.STANDING_COMMITTEE))
                .undetermined(Reason.NOT_ENCODED)
                .when("asked on the first day of Law 72/2025", requested("2025-06-16", Requester.STANDING_COMMITTEE))
                .satisfied();
        for (String day : List.of("2019-08-01", "2024-08-01", "2026-08-03")) {
            table = entitledOn(day, table);
        }
        return table.equivalent("from 2020-07-01: starts a day sooner", "47/2019 changed the name of the kind only")
                .equivalent("from 2020-07-01: starts a day later", "47/2019 changed the name of the kind only");
    }

    /** Three laws, one list of who may ask and the same shares. */
    private static RuleCases<Session> entitledOn(String day, RuleCases<Session> table) {
        Term commune = Samples.communeTerm();
        return table.when("the Standing Committee, " + day, requested(day, Requester.STANDING_COMMITTEE))
                .satisfied()
                .when("the chair of the People's Committee, " + day, requested(day, Requester.PEOPLES_COMMITTEE_CHAIR))
                .satisfied()
                .when("somebody else, " + day, requested(day, Requester.OTHER))
                .violated(
                        "Người yêu cầu họp (người khác) không thuộc diện được yêu cầu hoặc chưa đủ số lượng.",
                        "The requester (somebody else) is not entitled to ask for the session, or the number is not reached.")
                .when("a third of the delegates, " + day, byDelegates(day, 20, 60))
                .satisfied()
                .when("one fewer than a third, " + day, byDelegates(day, 19, 60))
                .violated()
                .when("a quarter of the delegates, " + day, byDelegates(day, 15, 60))
                .violated()
                .when("an unknown number of delegates, " + day, requested(day, Requester.DELEGATES))
                .undetermined(Reason.FACT_MISSING)
                .when("a tenth of a commune's voters, " + day, byVoters(day, 500, 5000, commune))
                .violated()
                .when("more than a tenth of a commune's voters, " + day, byVoters(day, 501, 5000, commune))
                .satisfied()
                .when("an eleventh of a commune's voters, " + day, byVoters(day, 460, 5000, commune))
                .violated()
                .when("voters of a district, " + day, byVoters(day, 501, 5000, Samples.districtTerm()))
                .violated()
                .when("voters of a province, " + day, byVoters(day, 501, 5000, Samples.provincialTerm()))
                .violated();
    }

    private static RuleCases<Session> petitionForm() {
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(SpecialSessions.PETITION_FORM, CALENDAR),
                        Reason.MET,
                        day -> petition(day.toString(), EnumSet.allOf(SignerDetail.class)))
                .when("delegates need no form", requested("2024-08-01", Requester.DELEGATES))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .notApplicable(Reason.CONDITION)
                .when("a request of somebody else", requested("2024-08-01", Requester.OTHER))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .notApplicable(Reason.CONDITION)
                .when("the chair of the People's Committee", requested("2024-08-01", Requester.PEOPLES_COMMITTEE_CHAIR))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .notApplicable(Reason.CONDITION)
                .when("the Standing Committee", requested("2024-08-01", Requester.STANDING_COMMITTEE))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .notApplicable(Reason.CONDITION)
                .when("no address, record not complete", petition("2024-08-01", without(SignerDetail.ADDRESS)))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("no address", petition("2024-08-01", without(SignerDetail.ADDRESS)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Chữ ký của cử tri chỉ kèm: chữ ký, họ và tên, ngày, tháng, năm sinh; cần có đủ: chữ ký, họ và tên, ngày, tháng, năm sinh, địa chỉ.",
                        "The voters who signed state only: signature, full name, date of birth; needed: signature, full name, date of birth, address.")
                .when("no address in 2026", petition("2026-08-03", without(SignerDetail.ADDRESS)))
                .recordedThrough(LocalDate.parse("2026-12-31"))
                .violated(
                        "Chữ ký của cử tri chỉ kèm: chữ ký, họ và tên, ngày, tháng, năm sinh; cần có đủ: chữ ký, họ và tên, ngày, tháng, năm sinh, địa chỉ.",
                        "The voters who signed state only: signature, full name, date of birth; needed: signature, full name, date of birth, address.");
        for (SignerDetail detail : List.of(SignerDetail.SIGNATURE, SignerDetail.FULL_NAME, SignerDetail.BIRTH_DATE)) {
            for (String day : List.of("2024-08-01", "2026-08-03")) {
                table = table.when("no " + detail + ", " + day, petition(day, without(detail)))
                        .recordedThrough(LocalDate.parse("2026-12-31"))
                        .violated();
            }
        }
        return table.equivalent(
                        "from 2016-01-01: exactly",
                        "the form lists all that a signature can state, so nothing exceeds it")
                .equivalent(
                        "from 2025-06-16: exactly",
                        "the form lists all that a signature can state, so nothing exceeds it");
    }

    private static Set<SignerDetail> without(SignerDetail detail) {
        return EnumSet.complementOf(EnumSet.of(detail));
    }

    private static Session petition(String day, Set<SignerDetail> details) {
        return asked(
                Samples.communeTerm(),
                SessionRequest.builder()
                        .requester(Requester.VOTERS)
                        .requestedOn(LocalDate.parse(day))
                        .signerDetails(details));
    }

    private static RuleCases<Session> representative() {
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(SpecialSessions.REPRESENTATIVE, CALENDAR),
                        Reason.MET,
                        day -> represented(Requester.VOTERS, day.toString(), 1))
                .when("nobody came", represented(Requester.VOTERS, "2024-08-01", 0))
                .satisfied()
                .when("two came", represented(Requester.VOTERS, "2024-08-01", 2))
                .violated(
                        "Cử tri yêu cầu họp cử 2 người đại diện; chỉ được cử 1 người.",
                        "The voters who asked sent 2 representatives; only 1 may come.")
                .when("nobody came in 2026", represented(Requester.VOTERS, "2026-08-03", 0))
                .satisfied()
                .when("two came in 2026", represented(Requester.VOTERS, "2026-08-03", 2))
                .violated(
                        "Cử tri yêu cầu họp cử 2 người đại diện; chỉ được cử 1 người.",
                        "The voters who asked sent 2 representatives; only 1 may come.")
                .when("not recorded", requested("2024-08-01", Requester.VOTERS))
                .undetermined(Reason.FACT_MISSING);
        for (Requester other : List.of(
                Requester.STANDING_COMMITTEE,
                Requester.PEOPLES_COMMITTEE_CHAIR,
                Requester.DELEGATES,
                Requester.OTHER)) {
            table = table.when("asked by " + other, represented(other, "2024-08-01", 2))
                    .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static Session represented(Requester requester, String day, int representatives) {
        return asked(
                Samples.communeTerm(),
                SessionRequest.builder()
                        .requester(requester)
                        .requestedOn(LocalDate.parse(day))
                        .representatives(representatives));
    }

    private static RuleCases<RecommendationsOfSession> recommendationForm() {
        RuleCases<RecommendationsOfSession> table = LawDays.through(
                        RuleCases.of(SpecialSessions.RECOMMENDATION_FORM, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> recommended(
                                day.toString(),
                                written(
                                        RecommendationPart.WRITING,
                                        RecommendationPart.REASON,
                                        RecommendationPart.CONTENT)))
                .when(
                        "no reason",
                        recommended("2024-07-10", written(RecommendationPart.WRITING, RecommendationPart.CONTENT)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Kiến nghị của đại biểu chỉ có: văn bản, nội dung kiến nghị; cần có đủ: văn bản, lý do, nội dung kiến nghị.",
                        "The recommendations of delegates have only: writing, what is recommended; needed: writing, reason, what is recommended.")
                .when(
                        "not in writing",
                        recommended("2024-07-10", written(RecommendationPart.REASON, RecommendationPart.CONTENT)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated()
                .when(
                        "no content",
                        recommended("2024-07-10", written(RecommendationPart.REASON, RecommendationPart.WRITING)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated();
        return table.equivalent(
                "from 2016-01-01: exactly", "the form lists all that a recommendation can have, so nothing exceeds it");
    }

    private static Recommendations.Builder written(RecommendationPart... form) {
        return Recommendations.builder().kind(RecommendationKind.OTHER).addForm(form);
    }

    private static RuleCases<RecommendationsOfSession> councilDecides() {
        RuleCases<RecommendationsOfSession> table = LawDays.through(
                        RuleCases.of(SpecialSessions.COUNCIL_DECIDES, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> recommended(day.toString(), added(day, 20).decidedByCouncil(true)))
                .when(
                        "T19: a third recommend and the council does not decide",
                        recommended("2024-07-10", added(20).decidedByCouncil(false)))
                .violated(
                        "Có 20 trên 60 đại biểu kiến nghị, ít nhất 20, nhưng HĐND không xem xét, quyết định.",
                        "20 of 60 delegates recommended it, at least 20, but the council did not decide.")
                .when(
                        "half of the delegates",
                        recommended("2024-07-10", added(30).decidedByCouncil(false)))
                .violated()
                .when(
                        "one fewer than a third",
                        recommended("2024-07-10", added(19).decidedByCouncil(false)))
                .notApplicable(Reason.CONDITION)
                .when("a quarter", recommended("2024-07-10", added(15).decidedByCouncil(false)))
                .notApplicable(Reason.CONDITION)
                .when(
                        "one came before the session opened",
                        recommended(
                                "2024-07-10",
                                added(19)
                                        .addReceivedOn(LocalDate.parse("2024-07-09"))
                                        .decidedByCouncil(false)))
                .notApplicable(Reason.CONDITION)
                .when(
                        "one came on the day on which the next session opened",
                        recommended(
                                "2024-07-10",
                                added(19)
                                        .addReceivedOn(LocalDate.parse("2024-12-10"))
                                        .decidedByCouncil(false)))
                .notApplicable(Reason.CONDITION)
                .when(
                        "one came on the day before",
                        recommended(
                                "2024-07-10",
                                added(19)
                                        .addReceivedOn(LocalDate.parse("2024-12-09"))
                                        .decidedByCouncil(false)))
                .violated()
                .when("whether it decided is not recorded", recommended("2024-07-10", added(20)))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "the next session is not known yet",
                        recommended(
                                "2024-07-10",
                                Recommendations.builder()
                                        .kind(RecommendationKind.SPECIAL_SESSION)
                                        .totalDelegates(60)
                                        .addAllReceivedOn(Collections.nCopies(20, LocalDate.parse("2024-07-10")))
                                        .decidedByCouncil(false)))
                .undetermined(Reason.FACT_MISSING);
        for (RecommendationKind other : List.of(
                RecommendationKind.CONFIDENCE_VOTE, RecommendationKind.CLOSED_SITTING, RecommendationKind.OTHER)) {
            table = table.when(
                            other + " is recommended",
                            recommended("2024-07-10", added(20).kind(other).decidedByCouncil(false)))
                    .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static Recommendations.Builder added(int number) {
        return added(LocalDate.parse("2024-07-10"), number);
    }

    private static Recommendations.Builder added(LocalDate opensOn, int number) {
        return Recommendations.builder()
                .kind(RecommendationKind.SPECIAL_SESSION)
                .totalDelegates(60)
                .countedUntilOn(opensOn.plusDays(153))
                .addAllReceivedOn(Collections.nCopies(number, opensOn));
    }

    private static RecommendationsOfSession recommended(String opensOn, Recommendations.Builder builder) {
        Recommendations recommendations = builder.build();
        return new RecommendationsOfSession(
                Session.builder()
                        .term(Samples.provincialTerm())
                        .kind(REGULAR)
                        .ordinal(Ordinal.of(9))
                        .opensOn(LocalDate.parse(opensOn))
                        .addRecommendations(recommendations)
                        .build(),
                recommendations);
    }

    private static Session requested(String requestedOn, Requester requester) {
        return asked(
                Samples.provincialTerm(),
                SessionRequest.builder().requester(requester).requestedOn(LocalDate.parse(requestedOn)));
    }

    private static Session requested(SessionKind kind, String requestedOn) {
        return Session.builder()
                .from(requested(requestedOn, Requester.STANDING_COMMITTEE))
                .kind(kind)
                .build();
    }

    private static Session byDelegates(String requestedOn, int signers, int total) {
        return asked(
                Samples.provincialTerm(),
                SessionRequest.builder()
                        .requester(Requester.DELEGATES)
                        .requestedOn(LocalDate.parse(requestedOn))
                        .signers(signers)
                        .totalDelegates(total));
    }

    private static Session byVoters(String requestedOn, int signers, int voters, Term term) {
        return asked(
                term,
                SessionRequest.builder()
                        .requester(Requester.VOTERS)
                        .requestedOn(LocalDate.parse(requestedOn))
                        .signers(signers)
                        .voters(voters)
                        // Given too, so that voters are never measured against delegates unnoticed.
                        .totalDelegates(60));
    }

    private static Session asked(Term term, SessionRequest.Builder request) {
        return Session.builder()
                .term(term)
                .ordinal(Ordinal.of(9))
                .kind(THEMATIC)
                .request(request.build())
                .build();
    }
}
