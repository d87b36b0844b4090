package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.EXTRAORDINARY;
import static io.github.councilprocedures.session.SessionKind.REGULAR;
import static io.github.councilprocedures.session.SessionKind.THEMATIC;
import static io.github.councilprocedures.session.SessionKind.UNEXPECTED_MATTERS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Agenda;
import io.github.councilprocedures.session.Convenor;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Vacancy;
import io.github.councilprocedures.term.Term;
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
        return List.of(regularSession(), specialSession(), authority(), agendaWithNotice());
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
                .when("T1: 2025-05-10 falls under Law 65/2025", convened(REGULAR, "2025-01-01", "2025-05-10"))
                .undetermined(Reason.NOT_ENCODED)
                .when("last day of Law 65/2025", convened(REGULAR, "2025-01-01", "2025-06-15"))
                .undetermined(Reason.NOT_ENCODED)
                .when("T2: first day of Law 72/2025", convened(REGULAR, "2025-06-15", "2025-06-16"))
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

    private static RuleCases<Session> authority() {
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(Convocation.AUTHORITY, CALENDAR),
                        Reason.MET,
                        day -> called(
                                Samples.provincialTerm(), Vacancy.NONE, Convenor.STANDING_COMMITTEE, day.toString()))
                .when("nobody recorded", session(REGULAR, "2024-12-10").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "first session of the term",
                        Session.builder()
                                .from(called(
                                        Samples.provincialTerm(), Vacancy.NONE, Convenor.PREVIOUS_CHAIR, "2021-06-25"))
                                .ordinal(Ordinal.of(1))
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "first session after a reorganisation",
                        Session.builder()
                                .from(called(Samples.provincialTerm(), Vacancy.NONE, Convenor.OTHER, "2024-07-01"))
                                .ordinal(Ordinal.of(1))
                                .firstAfterReorganisation(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "no Standing Committee in 2026: the law names who presides only",
                        called(
                                Samples.provincialTerm(),
                                Vacancy.STANDING_COMMITTEE,
                                Convenor.NAMED_BY_NATIONAL_ASSEMBLY,
                                "2026-07-10"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Thẩm quyền triệu tập kỳ họp: chưa xác định được vì văn bản chưa rõ. Khi khuyết Thường trực HĐND, luật chỉ nêu chủ tọa kỳ họp, không nêu người triệu tập.",
                        "Who convenes a session: cannot be determined; the text is unclear. Where there is no Standing Committee the law names who presides, but not who convenes.");
        for (Convenor convenor : Convenor.values()) {
            boolean body = convenor == Convenor.STANDING_COMMITTEE;
            for (Vacancy vacancy : Vacancy.values()) {
                boolean vacant = vacancy == Vacancy.STANDING_COMMITTEE;
                table = authority(
                        table,
                        Samples.provincialTerm(),
                        vacancy,
                        convenor,
                        "2024-07-10",
                        body || vacant && convenor == Convenor.NAMED_BY_NATIONAL_ASSEMBLY);
                if (!vacant) {
                    table = authority(
                            table,
                            Samples.provincialTerm(),
                            vacancy,
                            convenor,
                            "2026-07-10",
                            body
                                    || vacancy == Vacancy.CHAIR_AND_VICE_CHAIRS
                                            && convenor == Convenor.NAMED_TO_RUN_COUNCIL);
                }
            }
            for (Term term : List.of(Samples.districtTerm(), Samples.communeTerm())) {
                table = authority(
                        table,
                        term,
                        Vacancy.STANDING_COMMITTEE,
                        convenor,
                        "2024-07-10",
                        body || convenor == Convenor.NAMED_BY_SUPERIOR);
            }
        }
        for (String level : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
            table = table.equivalent(
                    "from 2016-01-01: STANDING_COMMITTEE: " + level + ": with STANDING_COMMITTEE",
                    "the Standing Committee may convene in any case");
        }
        return table.equivalent(
                "from 2025-06-16: CHAIR_AND_VICE_CHAIRS: with STANDING_COMMITTEE",
                "the Standing Committee may convene in any case");
    }

    private static RuleCases<Session> authority(
            RuleCases<Session> table, Term term, Vacancy vacancy, Convenor convenor, String opensOn, boolean lawful) {
        RuleCases.When<Session> one = table.when(
                term.council().level() + " " + opensOn + ": " + vacancy + ", " + convenor,
                called(term, vacancy, convenor, opensOn));
        return lawful
                ? one.satisfied()
                : convenor == Convenor.OTHER && vacancy == Vacancy.NONE
                        ? one.violated(
                                "Người triệu tập kỳ họp là người khác, không đúng thẩm quyền trong trường hợp này.",
                                "The session was convened by: somebody else, who does not convene it in this case.")
                        : one.violated();
    }

    private static Session called(Term term, Vacancy vacancy, Convenor convenor, String opensOn) {
        return session(REGULAR, opensOn)
                .term(term)
                .vacancy(vacancy)
                .convenedBy(convenor)
                .build();
    }

    private static RuleCases<Session> agendaWithNotice() {
        return LawDays.through(
                        RuleCases.of(Convocation.AGENDA_WITH_NOTICE, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> noticed(day, day.minusDays(18), day.minusDays(18)))
                .when(
                        "T9: the agenda follows a day after the notice",
                        noticed(
                                LocalDate.parse("2024-07-10"),
                                LocalDate.parse("2024-06-21"),
                                LocalDate.parse("2024-06-22")))
                .violated(
                        "Dự kiến chương trình được gửi ngày 22/06/2024, sau quyết định triệu tập gửi ngày 21/06/2024.",
                        "The draft agenda was sent on 22/06/2024, after the decision to convene, sent on 21/06/2024.")
                .when("no day of the notice", session(REGULAR, "2024-07-10").build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static Session noticed(LocalDate opensOn, LocalDate noticeOn, LocalDate agendaOn) {
        return session(REGULAR, opensOn.toString())
                // The decision is of another day, and does not matter here.
                .convenedOn(opensOn.minusDays(20))
                .noticeSentOn(noticeOn)
                .agenda(Agenda.builder().sentOn(agendaOn).build())
                .build();
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
}
