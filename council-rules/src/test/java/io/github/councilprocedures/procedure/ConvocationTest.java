package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.EXTRAORDINARY;
import static io.github.councilprocedures.session.SessionKind.REGULAR;
import static io.github.councilprocedures.session.SessionKind.THEMATIC;
import static io.github.councilprocedures.session.SessionKind.UNEXPECTED_MATTERS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConvocationTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(regularSession(), specialSession(), firstSession(), requester());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Session> regularSession() {
        return RuleCases.of(Convocation.REGULAR_SESSION, CALENDAR)
                .when("exactly 20 days ahead", convened(REGULAR, "2024-11-20", "2024-12-10"))
                .satisfied(
                        "Triệu tập kỳ họp thường lệ: đạt. Yêu cầu: ngày triệu tập chậm nhất 20 ngày trước ngày khai mạc.",
                        "Convocation of a regular session: satisfied. Required: day of convocation at least 20 calendar days before opening day.")
                .when("19 days ahead", convened(REGULAR, "2024-11-21", "2024-12-10"))
                .violated(
                        "Kỳ họp thường lệ được triệu tập trước ngày khai mạc 19 ngày, ít hơn 20 ngày.",
                        "The regular session was convened 19 days before it opened, fewer than 20.")
                .when("no day of convocation", session(REGULAR, "2024-12-10").build())
                .undetermined(
                        Reason.FACT_MISSING,
                        "Triệu tập kỳ họp thường lệ: chưa xác định được vì thiếu: ngày triệu tập.",
                        "Convocation of a regular session: cannot be determined; missing: day of convocation.")
                .when(
                        "no day, complete through the last day",
                        session(REGULAR, "2024-12-10").build())
                .recordedThrough(LocalDate.parse("2024-11-20"))
                .neverDone(
                        "Triệu tập kỳ họp thường lệ: không thực hiện; hồ sơ đầy đủ đến hết ngày 20/11/2024 không có ngày triệu tập. Hạn cuối là ngày 20/11/2024.",
                        "Convocation of a regular session: never done; the record, complete through 20/11/2024, has no day of convocation. The last day is 20/11/2024.")
                .when(
                        "no day, complete through the day before",
                        session(REGULAR, "2024-12-10").build())
                .recordedThrough(LocalDate.parse("2024-11-19"))
                .undetermined(
                        Reason.NOT_YET_DUE,
                        "Triệu tập kỳ họp thường lệ: chưa đến hạn; hồ sơ đầy đủ đến hết ngày 19/11/2024. Hạn cuối là ngày 20/11/2024.",
                        "Convocation of a regular session: not yet due; the record is complete through 19/11/2024. The last day is 20/11/2024.")
                .when("before the law", convened(REGULAR, "2015-11-01", "2015-12-31"))
                .undetermined(
                        Reason.NOT_ENCODED,
                        "Triệu tập kỳ họp thường lệ: chưa xác định được vì nội dung quy định trước đó chưa được đưa vào danh mục.",
                        "Convocation of a regular session: cannot be determined; the content of the law before that is not in the catalogue.")
                .when("first day of the law", convened(REGULAR, "2015-12-12", "2016-01-01"))
                .satisfied()
                .when("last day of the law", convened(REGULAR, "2025-02-08", "2025-02-28"))
                .satisfied()
                .when("first day of Law 65/2025", convened(REGULAR, "2025-01-01", "2025-03-01"))
                .undetermined(
                        Reason.NOT_ENCODED,
                        "Triệu tập kỳ họp thường lệ: chưa xác định được vì nội dung Luật số 65/2025/QH15 chưa được đưa vào danh mục.",
                        "Convocation of a regular session: cannot be determined; the content of Law No. 65/2025/QH15 is not in the catalogue.")
                .when("last day of Law 65/2025", convened(REGULAR, "2025-01-01", "2025-06-15"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of Law 72/2025", convened(REGULAR, "2025-06-15", "2025-06-16"))
                .notApplicable(
                        Reason.LEFT_TO_REGULATION,
                        "Triệu tập kỳ họp thường lệ: khoản 2 Điều 31 Luật số 72/2025/QH15 không quy định, do quy chế của Hội đồng nhân dân quy định; chưa có quy chế nào được cung cấp cho nội dung này.",
                        "Convocation of a regular session: Clause 2, Article 31, Law No. 72/2025/QH15 leaves this to the council's own regulation; none that covers it was given.")
                .when("thematic session", convened(THEMATIC, "2024-12-01", "2024-12-10"))
                .notApplicable(Reason.CONDITION)
                .when("extraordinary session", convened(EXTRAORDINARY, "2024-12-01", "2024-12-10"))
                .notApplicable(Reason.CONDITION)
                .when("session on unexpected matters", convened(UNEXPECTED_MATTERS, "2024-12-01", "2024-12-10"))
                .notApplicable(Reason.CONDITION)
                .when("first session of the term", Samples.firstSession2021())
                .notApplicable(Reason.CONDITION)
                .when(
                        "first session after a reorganisation",
                        session(REGULAR, "2024-12-10")
                                .ordinal(Ordinal.of(1))
                                .firstAfterReorganisation(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "no opening day",
                        Session.builder()
                                .term(Samples.provincialTerm())
                                .ordinal(Ordinal.of(9))
                                .kind(REGULAR)
                                .build())
                .undetermined(
                        Reason.FACT_MISSING,
                        "Triệu tập kỳ họp thường lệ: chưa xác định được vì thiếu: ngày khai mạc.",
                        "Convocation of a regular session: cannot be determined; missing: opening day.");
    }

    private static RuleCases<Session> specialSession() {
        return RuleCases.of(Convocation.SPECIAL_SESSION, CALENDAR)
                .when("extraordinary, 7 days ahead", convened(EXTRAORDINARY, "2019-08-01", "2019-08-08"))
                .satisfied()
                .when("extraordinary, 6 days ahead", convened(EXTRAORDINARY, "2019-08-02", "2019-08-08"))
                .violated(
                        "Kỳ họp (bất thường) được triệu tập trước ngày khai mạc 6 ngày, ít hơn 7 ngày.",
                        "The session (extraordinary) was convened 6 days before it opened, fewer than 7.")
                .when("thematic, 7 days ahead", convened(THEMATIC, "2024-08-01", "2024-08-08"))
                .satisfied()
                .when("thematic, 6 days ahead", convened(THEMATIC, "2024-08-02", "2024-08-08"))
                .violated(
                        "Kỳ họp (chuyên đề) được triệu tập trước ngày khai mạc 6 ngày, ít hơn 7 ngày.",
                        "The session (thematic) was convened 6 days before it opened, fewer than 7.")
                .when("unexpected matters, 6 days ahead", convened(UNEXPECTED_MATTERS, "2024-08-02", "2024-08-08"))
                .violated(
                        "Kỳ họp (giải quyết công việc phát sinh đột xuất) được triệu tập trước ngày khai mạc 6 ngày, ít hơn 7 ngày.",
                        "The session (unexpected-matters) was convened 6 days before it opened, fewer than 7.")
                .when("regular", convened(REGULAR, "2024-08-02", "2024-08-08"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "first after a reorganisation",
                        session(THEMATIC, "2024-08-08")
                                .ordinal(Ordinal.of(1))
                                .firstAfterReorganisation(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("before the law", convened(EXTRAORDINARY, "2015-12-01", "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", convened(EXTRAORDINARY, "2015-12-25", "2016-01-01"))
                .satisfied()
                .when("last day of the law", convened(THEMATIC, "2025-02-21", "2025-02-28"))
                .satisfied()
                .when("first day of Law 65/2025", convened(THEMATIC, "2025-02-22", "2025-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("last day of Law 65/2025", convened(THEMATIC, "2025-06-01", "2025-06-15"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of Law 72/2025", convened(THEMATIC, "2025-06-15", "2025-06-16"))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .equivalent(
                        "from 2020-07-01: starts a day sooner",
                        "47/2019 changed the name of the kind, not the number of days")
                .equivalent(
                        "from 2020-07-01: starts a day later",
                        "47/2019 changed the name of the kind, not the number of days");
    }

    private static RuleCases<Session> firstSession() {
        return RuleCases.of(Convocation.FIRST_SESSION, CALENDAR)
                .when("convened on the 45th day", first(polled("2016-05-22"), "2016-07-06", "2016-07-20"))
                .satisfied()
                .when("convened on the 46th day", first(polled("2016-05-22"), "2016-07-07", "2016-07-07"))
                .violated(
                        "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử 46 ngày, quá 45 ngày.",
                        "The first session was convened 46 days after polling, more than 45.")
                .when(
                        "the re-election resets the clock",
                        first(
                                polled("2016-05-22").reElectionOn(LocalDate.parse("2016-06-05")),
                                "2016-07-20",
                                "2016-07-20"))
                .satisfied()
                .when(
                        "too late even after the re-election",
                        first(
                                polled("2016-05-22").reElectionOn(LocalDate.parse("2016-06-05")),
                                "2016-07-21",
                                "2016-07-21"))
                .violated(
                        "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử 46 ngày, quá 45 ngày.",
                        "The first session was convened 46 days after polling, more than 45.")
                .when("held on the 45th day under Law 72/2025", first(polled("2026-03-15"), null, "2026-04-29"))
                .satisfied()
                .when("held on the 46th day under Law 72/2025", first(polled("2026-03-15"), "2026-03-20", "2026-05-04"))
                .violated(
                        "Kỳ họp thứ nhất khai mạc sau ngày bầu cử 50 ngày, quá 45 ngày.",
                        "The first session opened 50 days after polling, more than 45.")
                .when("held just after the limit", first(polled("2026-03-15"), "2026-03-20", "2026-04-30"))
                .violated(
                        "Kỳ họp thứ nhất khai mạc sau ngày bầu cử 46 ngày, quá 45 ngày.",
                        "The first session opened 46 days after polling, more than 45.")
                .when("never, in a complete record", first(polled("2026-03-15"), null, null))
                .recordedThrough(LocalDate.parse("2026-04-29"))
                .neverDone(
                        "Thời hạn kỳ họp thứ nhất: không thực hiện; hồ sơ đầy đủ đến hết ngày 29/04/2026 không có ngày khai mạc. Hạn cuối là ngày 29/04/2026.",
                        "Time for the first session: never done; the record, complete through 29/04/2026, has no opening day. The last day is 29/04/2026.")
                .when("not yet due", first(polled("2026-03-15"), null, null))
                .recordedThrough(LocalDate.parse("2026-04-28"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("polled before the law", first(polled("2015-12-31"), "2016-01-20", "2016-01-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("polled on the first day of the law", first(polled("2016-01-01"), "2016-01-20", "2016-01-20"))
                .satisfied()
                .when("polled on the last day of the law", first(polled("2025-02-28"), "2025-03-20", "2025-03-20"))
                .satisfied()
                .when("polled on the first day of Law 65/2025", first(polled("2025-03-01"), "2025-03-20", "2025-03-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("polled on the last day of Law 65/2025", first(polled("2025-06-15"), "2025-06-20", "2025-06-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("polled on the first day of Law 72/2025", first(polled("2025-06-16"), "2025-06-20", "2025-06-20"))
                .satisfied()
                .when("in-term session", convened(REGULAR, "2024-11-20", "2024-12-10"))
                .notApplicable(Reason.CONDITION)
                .when("no polling day", first(polled(null), "2021-06-10", "2021-06-25"))
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<Session> requester() {
        RuleCases<Session> table = RuleCases.of(Convocation.REQUESTER_OF_SPECIAL_SESSION, CALENDAR)
                .when("regular session", Samples.regularSession2024())
                .notApplicable(Reason.CONDITION)
                .when("an extraordinary session", requested(EXTRAORDINARY, "2019-08-01"))
                .satisfied()
                .when("a session on unexpected matters", requested(UNEXPECTED_MATTERS, "2024-08-01"))
                .satisfied()
                .when("a regular session that somebody asked for", requested(REGULAR, "2024-08-01"))
                .notApplicable(Reason.CONDITION)
                .when("no request recorded", session(THEMATIC, "2024-08-08").build())
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

    private static Session.Builder session(SessionKind kind, String opensOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(kind)
                .opensOn(LocalDate.parse(opensOn));
    }

    private static Session convened(SessionKind kind, String convenedOn, String opensOn) {
        return session(kind, opensOn).convenedOn(LocalDate.parse(convenedOn)).build();
    }

    private static Term.Builder polled(String pollingOn) {
        LocalDate day = pollingOn == null ? null : LocalDate.parse(pollingOn);
        int first = day == null ? 2021 : day.getYear();
        Term.Builder term = Term.builder().council(Samples.provincialCouncil()).years(TermYears.of(first, first + 5));
        return day == null ? term : term.pollingOn(day);
    }

    private static Session first(Term.Builder term, String convenedOn, String opensOn) {
        Session.Builder session =
                Session.builder().term(term.build()).ordinal(Ordinal.of(1)).kind(REGULAR);
        if (convenedOn != null) {
            session.convenedOn(LocalDate.parse(convenedOn));
        }
        if (opensOn != null) {
            session.opensOn(LocalDate.parse(opensOn));
        }
        return session.build();
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
