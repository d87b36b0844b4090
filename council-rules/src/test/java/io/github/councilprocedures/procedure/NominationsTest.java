package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.officer.Occasion.FIRST_SESSION;
import static io.github.councilprocedures.officer.Occasion.IN_TERM;
import static io.github.councilprocedures.officer.OfficeProposer.PRESIDING_OFFICER;
import static io.github.councilprocedures.officer.OfficeProposer.STANDING_COMMITTEE;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.officer.Post.COMMITTEE_HEAD;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;
import static io.github.councilprocedures.officer.WayIntoOffice.APPOINTMENT;
import static io.github.councilprocedures.officer.WayIntoOffice.ELECTION;
import static io.github.councilprocedures.officer.WayIntoOffice.STANDING_COMMITTEE_APPROVAL;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.officer.Occasion;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.officer.WayIntoOffice;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NominationsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    /** A day under each version. */
    private static final String ORIGINAL = "2019-05-06";

    private static final String AMENDED = "2022-05-09";
    private static final String NEW = "2025-09-08";

    static List<RuleCases<?>> tables() {
        return List.of(nominator(), extraCandidate());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<StartOfOffice> nominator() {
        RuleCases<StartOfOffice> table = RuleCases.of(Nominations.NOMINATOR, CALENDAR);
        table = LawDays.around(table, on -> nominated(on, CHAIR, IN_TERM, STANDING_COMMITTEE), MET, MET);
        for (String day : List.of(ORIGINAL, AMENDED, NEW)) {
            for (Post post : Post.values()) {
                for (Occasion occasion : Occasion.values()) {
                    OfficeProposer lawful = lawfulNominator(day, post, occasion);
                    for (OfficeProposer by : OfficeProposer.values()) {
                        Reason reason = lawful == null ? CONDITION : by == lawful ? MET : NOT_MET;
                        table = LawDays.when(
                                table,
                                day + " " + post + " " + occasion + " by " + by,
                                nominated(day, post, occasion, by),
                                reason);
                    }
                }
            }
        }
        return table.when(
                        "a Vice Chair by the Standing Committee under Law 77/2015",
                        nominated("2018-07-02", VICE_CHAIR, IN_TERM, STANDING_COMMITTEE))
                .violated(
                        "Chức vụ Phó Chủ tịch HĐND do Thường trực HĐND giới thiệu, không phải người có quyền giới thiệu chức vụ"
                                + " này.",
                        "The nominator (Standing Committee) is not the one who nominates for this post (Vice Chair of the"
                                + " council).")
                .when(
                        "the same under the amended law",
                        nominated("2023-07-03", VICE_CHAIR, IN_TERM, STANDING_COMMITTEE))
                .violated(
                        "Chức vụ Phó Chủ tịch HĐND do Thường trực HĐND giới thiệu, không phải người có quyền giới thiệu chức vụ"
                                + " này.",
                        "The nominator (Standing Committee) is not the one who nominates for this post (Vice Chair of the"
                                + " council).")
                .when(
                        "a Vice Chair by the Chair under Law 72/2025",
                        nominated("2025-07-14", VICE_CHAIR, IN_TERM, OfficeProposer.COUNCIL_CHAIR))
                .violated(
                        "Chức vụ Phó Chủ tịch HĐND do Chủ tịch HĐND giới thiệu, không phải người có quyền giới thiệu chức vụ này.",
                        "The nominator (Chair of the council) is not the one who nominates for this post (Vice Chair of the"
                                + " council).")
                .when(
                        "the last elected Chief of Office",
                        nominated("2020-06-30", CHIEF_OF_OFFICE, IN_TERM, OfficeProposer.COUNCIL_CHAIR))
                .satisfied()
                .when(
                        "a Chief of Office a day later",
                        nominated("2020-07-01", CHIEF_OF_OFFICE, IN_TERM, OfficeProposer.COUNCIL_CHAIR))
                .notApplicable(CONDITION)
                .when(
                        "nominated, then approved by the Standing Committee",
                        start(NEW, CHAIR, STANDING_COMMITTEE_APPROVAL)
                                .occasion(IN_TERM)
                                .nominatedBy(STANDING_COMMITTEE)
                                .build())
                .notApplicable(CONDITION)
                .when(
                        "nominated, then appointed",
                        start(NEW, CHAIR, APPOINTMENT)
                                .occasion(IN_TERM)
                                .nominatedBy(STANDING_COMMITTEE)
                                .build())
                .notApplicable(CONDITION)
                .when(
                        "added by delegates",
                        start(NEW, CHAIR, ELECTION)
                                .occasion(IN_TERM)
                                .nominatedBy(OfficeProposer.OTHER)
                                .addedByDelegates(true)
                                .build())
                .notApplicable(CONDITION)
                .when(
                        "nobody recorded",
                        start(NEW, CHAIR, ELECTION).occasion(IN_TERM).build())
                .undetermined(
                        FACT_MISSING,
                        "Người giới thiệu để bầu: chưa xác định được vì thiếu: người giới thiệu.",
                        "Nominator: cannot be determined; missing: nominator.");
    }

    /** Articles 83 and 36 once more, in other words than the rule's. */
    private static @Nullable OfficeProposer lawfulNominator(String day, Post post, Occasion occasion) {
        OfficeProposer ofCouncil = switch (occasion) {
            case FIRST_SESSION -> day.equals(NEW) ? OfficeProposer.FORMER_STANDING_COMMITTEE : PRESIDING_OFFICER;
            case IN_TERM -> STANDING_COMMITTEE;
            case STANDING_COMMITTEE_VACANT -> OfficeProposer.NAMED_PRESIDING_OFFICER;
            case FIRST_AFTER_REORGANISATION -> null;
        };
        return switch (post) {
            case CHAIR -> ofCouncil;
            case VICE_CHAIR, COMMITTEE_HEAD -> day.equals(NEW) ? ofCouncil : OfficeProposer.COUNCIL_CHAIR;
            case COMMITTEE_DEPUTY_HEAD -> day.equals(NEW) ? null : OfficeProposer.COUNCIL_CHAIR;
            case CHIEF_OF_OFFICE -> day.equals(ORIGINAL) ? OfficeProposer.COUNCIL_CHAIR : null;
            case PEOPLES_COMMITTEE_CHAIR -> OfficeProposer.COUNCIL_CHAIR;
            case PEOPLES_COMMITTEE_VICE_CHAIR, PEOPLES_COMMITTEE_MEMBER -> OfficeProposer.PEOPLES_COMMITTEE_CHAIR;
        };
    }

    private static RuleCases<StartOfOffice> extraCandidate() {
        RuleCases<StartOfOffice> table = RuleCases.of(Nominations.EXTRA_CANDIDATE, CALENDAR);
        table = LawDays.around(table, on -> added(on, IN_TERM, STANDING_COMMITTEE), MET, MET);
        for (String day : List.of(AMENDED, NEW)) {
            for (Occasion occasion : Occasion.values()) {
                for (OfficeProposer by : OfficeProposer.values()) {
                    Reason reason = occasion == FIRST_SESSION
                            ? by == PRESIDING_OFFICER ? MET : NOT_MET
                            : occasion == IN_TERM ? by == STANDING_COMMITTEE ? MET : NOT_MET : CONDITION;
                    table = LawDays.when(
                            table, day + " " + occasion + " put by " + by, added(day, occasion, by), reason);
                }
            }
        }
        return table.when(
                        "nominated by the Standing Committee itself",
                        start(NEW, CHAIR, ELECTION)
                                .occasion(IN_TERM)
                                .presentedBy(STANDING_COMMITTEE)
                                .build())
                .notApplicable(CONDITION)
                .when("put by the Chair in 2022", added("2022-07-04", IN_TERM, OfficeProposer.COUNCIL_CHAIR))
                .violated(
                        "Người được đại biểu giới thiệu thêm do Chủ tịch HĐND trình Hội đồng nhân dân; thời điểm bầu: trong nhiệm"
                                + " kỳ.",
                        "The candidate whom delegates added was put to the council by: Chair of the council; occasion: in the"
                                + " term.")
                .when(
                        "put by the Standing Committee at the first session of 2026",
                        added("2026-04-20", FIRST_SESSION, STANDING_COMMITTEE))
                .violated(
                        "Người được đại biểu giới thiệu thêm do Thường trực HĐND trình Hội đồng nhân dân; thời điểm bầu: kỳ họp"
                                + " thứ nhất.",
                        "The candidate whom delegates added was put to the council by: Standing Committee; occasion: first"
                                + " session.");
    }

    private static StartOfOffice.Builder start(String on, Post post, WayIntoOffice way) {
        return StartOfOffice.builder()
                .term(Samples.provincialTerm())
                .post(post)
                .way(way)
                .chosenOn(LocalDate.parse(on));
    }

    private static StartOfOffice nominated(String on, Post post, Occasion occasion, OfficeProposer by) {
        return start(on, post, ELECTION).occasion(occasion).nominatedBy(by).build();
    }

    private static StartOfOffice added(String on, Occasion occasion, OfficeProposer by) {
        return start(on, CHAIR, ELECTION)
                .occasion(occasion)
                .addedByDelegates(true)
                .presentedBy(by)
                .build();
    }
}
