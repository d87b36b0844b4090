package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.delegate.Clearance.ACQUITTAL;
import static io.github.councilprocedures.delegate.Clearance.CASE_DISCONTINUED;
import static io.github.councilprocedures.delegate.Clearance.CASE_STAYED;
import static io.github.councilprocedures.delegate.Clearance.EXEMPTION;
import static io.github.councilprocedures.delegate.Clearance.NO_DISCIPLINE;
import static io.github.councilprocedures.delegate.Clearance.NO_VIOLATION;
import static io.github.councilprocedures.delegate.SuspensionGround.CRIMINAL_HANDLING;
import static io.github.councilprocedures.delegate.SuspensionGround.DISCIPLINE;
import static io.github.councilprocedures.delegate.SuspensionGround.PROSECUTION;
import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_MET;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.delegate.Clearance;
import io.github.councilprocedures.delegate.Suspension;
import io.github.councilprocedures.delegate.SuspensionGround;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuspensionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String OLD = "2022-05-09";
    private static final String NEW = "2025-09-08";

    static List<RuleCases<?>> tables() {
        return List.of(grounds(), decider(), reported(), reinstated());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Suspension> grounds() {
        RuleCases<Suspension> table = RuleCases.of(Suspensions.GROUNDS, CALENDAR);
        table = LawDays.around(table, on -> arisen(on, DISCIPLINE, true, true), NOT_MET, MET);
        for (SuspensionGround ground : SuspensionGround.values()) {
            table = LawDays.when(
                    table, OLD + " " + ground, arisen(OLD, ground, true, true), ground == PROSECUTION ? MET : NOT_MET);
            for (boolean official : List.of(true, false)) {
                for (boolean requested : List.of(true, false)) {
                    boolean lawful = ground == PROSECUTION
                            || ground == DISCIPLINE && official && requested
                            || ground == CRIMINAL_HANDLING && requested;
                    table = LawDays.when(
                            table,
                            NEW + " " + ground + ", public official: " + official + ", requested: " + requested,
                            arisen(NEW, ground, official, requested),
                            lawful ? MET : NOT_MET);
                }
            }
        }
        return table.when("discipline in 2023", arisen("2023-05-08", DISCIPLINE, true, true))
                .violated(
                        "Căn cứ tạm đình chỉ (có căn cứ xử lý kỷ luật từ cảnh cáo trở lên) không thuộc trường hợp luật quy định hoặc"
                                + " thiếu văn bản đề nghị.",
                        "The ground of the suspension (discipline of a warning or more) is not one that the law names, or the"
                                + " request in writing is missing.")
                .when("criminal handling without a request", arisen("2025-12-08", CRIMINAL_HANDLING, true, false))
                .violated(
                        "Căn cứ tạm đình chỉ (có căn cứ xử lý hình sự) không thuộc trường hợp luật quy định hoặc thiếu văn bản đề"
                                + " nghị.",
                        "The ground of the suspension (criminal handling) is not one that the law names, or the request in writing"
                                + " is missing.");
    }

    private static Suspension arisen(String on, SuspensionGround ground, boolean official, boolean requested) {
        return suspension()
                .ground(ground)
                .groundOn(LocalDate.parse(on))
                .publicOfficial(official)
                .requestedInWriting(requested)
                .build();
    }

    private static RuleCases<Suspension> decider() {
        RuleCases<Suspension> table = RuleCases.of(Suspensions.DECIDER, CALENDAR);
        table = LawDays.around(table, on -> decided(on, STANDING_COMMITTEE), MET, MET);
        for (String day : List.of(OLD, NEW)) {
            for (ActingBody by : ActingBody.values()) {
                table = LawDays.when(table, day + " " + by, decided(day, by), by == STANDING_COMMITTEE ? MET : NOT_MET);
            }
            table = table.when(day + ", the council itself", decided(day, ActingBody.COUNCIL))
                    .violated(
                            "Việc tạm đình chỉ do HĐND quyết định, không phải Thường trực Hội đồng nhân dân.",
                            "The suspension was decided by: the council, not by the Standing Committee.");
        }
        return table;
    }

    private static Suspension decided(String groundOn, ActingBody by) {
        return suspension().groundOn(LocalDate.parse(groundOn)).decidedBy(by).build();
    }

    private static RuleCases<Suspension> reported() {
        RuleCases<Suspension> table = RuleCases.of(Suspensions.SUSPENSION_REPORTED, CALENDAR);
        table = LawDays.around(table, on -> reported(on, on, on), CONDITION, MET);
        return table.when("on the last day of the session", reported(NEW, "2025-12-10", "2025-12-10"))
                .satisfied()
                .when("a day after the session", reported(NEW, "2025-12-11", "2025-12-10"))
                .violated(
                        "Việc tạm đình chỉ được báo cáo Hội đồng nhân dân ngày 11/12/2025, sau kỳ họp gần nhất (bế mạc ngày"
                                + " 10/12/2025).",
                        "The suspension was reported to the council on 11/12/2025, after the nearest session, which closed on"
                                + " 10/12/2025.");
    }

    private static Suspension reported(String decidedOn, String reportedOn, String sessionClosesOn) {
        return suspension()
                .decidedOn(LocalDate.parse(decidedOn))
                .reportedOn(LocalDate.parse(reportedOn))
                .nextSessionClosesOn(LocalDate.parse(sessionClosesOn))
                .build();
    }

    private static RuleCases<Suspension> reinstated() {
        RuleCases<Suspension> table = RuleCases.of(Suspensions.REINSTATED, CALENDAR);
        table = LawDays.around(table, on -> cleared(on, NO_VIOLATION), NOT_MET, MET);
        for (Clearance by : Clearance.values()) {
            boolean always = Set.of(CASE_DISCONTINUED, ACQUITTAL, EXEMPTION).contains(by);
            boolean now = always || by == NO_VIOLATION || by == NO_DISCIPLINE;
            table = LawDays.when(table, OLD + " " + by, cleared(OLD, by), always ? MET : NOT_MET);
            table = LawDays.when(table, NEW + " " + by, cleared(NEW, by), now ? MET : NOT_MET);
        }
        return table.when("T19a: a case discontinued", cleared("2023-05-08", CASE_DISCONTINUED))
                .satisfied()
                .when("T19a: a case only stayed, under Law 77/2015", cleared("2023-05-08", CASE_STAYED))
                .violated(
                        "Đại biểu trở lại làm nhiệm vụ ngày 08/05/2023 với căn cứ: tạm đình chỉ điều tra, tạm đình chỉ vụ án; luật"
                                + " không coi đây là căn cứ khôi phục.",
                        "The delegate took up the mandate again on 08/05/2023 because of: case stayed, which the law does not"
                                + " accept as a reason.")
                .when("T19a: a case only stayed, under Law 72/2025", cleared("2025-12-08", CASE_STAYED))
                .violated(
                        "Đại biểu trở lại làm nhiệm vụ ngày 08/12/2025 với căn cứ: tạm đình chỉ điều tra, tạm đình chỉ vụ án; luật"
                                + " không coi đây là căn cứ khôi phục.",
                        "The delegate took up the mandate again on 08/12/2025 because of: case stayed, which the law does not"
                                + " accept as a reason.")
                .when(
                        "still suspended",
                        suspension()
                                .clearedBy(CASE_STAYED)
                                .clearedOn(LocalDate.parse(NEW))
                                .build())
                .undetermined(FACT_MISSING);
    }

    private static Suspension cleared(String on, Clearance by) {
        return suspension()
                .clearedBy(by)
                .clearedOn(LocalDate.parse(on))
                .restoredOn(LocalDate.parse(on))
                .build();
    }

    private static Suspension.Builder suspension() {
        return Suspension.builder().term(Samples.provincialTerm());
    }
}
