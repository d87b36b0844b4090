package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.newIn2025;
import static io.github.councilprocedures.procedure.Days.term;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitteeMembersTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(incompatibility(), size(), members(), deputyHeads());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<CouncilCommittee> incompatibility() {
        return newIn2025(
                        RuleCases.of(CommitteeMembers.INCOMPATIBILITY, CALENDAR),
                        day -> on(day).departmentHeads(0).build(),
                        Reason.MET)
                .when("one of them", on("2025-09-20").departmentHeads(1).build())
                .violated(
                        "1 người trong số Trưởng Ban, Phó Trưởng Ban đứng đầu cơ quan chuyên môn thuộc Ủy ban nhân dân cùng cấp.",
                        "1 of head and deputies head a specialised agency of the People's Committee.")
                .equivalent(
                        "from 2025-06-16: heads and deputies who head a specialised agency equal to 0 -> heads and deputies who"
                                + " head a specialised agency at most 0",
                        "no number is below zero");
    }

    private static RuleCases<CouncilCommittee> size() {
        RuleCases<CouncilCommittee> table = RuleCases.of(CommitteeMembers.SIZE, CALENDAR)
                .when("before Law 77/2015", sized("2015-12-31", DecidingBody.COUNCIL))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of Law 77/2015", sized("2016-01-01", DecidingBody.COUNCIL))
                .satisfied()
                .when("on the last day of Law 77/2015", sized("2025-02-28", DecidingBody.COUNCIL))
                .satisfied()
                .when("the first day of Law 65/2025", sized("2025-03-01", DecidingBody.COUNCIL))
                .undetermined(Reason.NOT_ENCODED)
                .when("the last day of Law 65/2025", sized("2025-06-15", DecidingBody.COUNCIL))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of Law 72/2025", sized("2025-06-16", DecidingBody.STANDING_COMMITTEE))
                .satisfied()
                .when(
                        "by the Standing Committee under Law 77/2015, in words",
                        sized("2024-07-20", DecidingBody.STANDING_COMMITTEE))
                .violated(
                        "Số lượng thành viên Ban do Thường trực Hội đồng nhân dân quyết định; thẩm quyền thuộc Hội đồng nhân dân.",
                        "The size was decided by: Standing Committee; it is for: council.")
                .when("by the council under Law 72/2025, in words", sized("2025-07-20", DecidingBody.COUNCIL))
                .violated(
                        "Số lượng thành viên Ban do Hội đồng nhân dân quyết định; thẩm quyền thuộc Thường trực Hội đồng nhân dân.",
                        "The size was decided by: council; it is for: Standing Committee.");
        for (DecidingBody body : DecidingBody.values()) {
            if (body != DecidingBody.COUNCIL) {
                table = table.when("by " + body + ", 2024", sized("2024-05-20", body))
                        .violated();
            }
            if (body != DecidingBody.STANDING_COMMITTEE) {
                table = table.when("by " + body + ", 2025", sized("2025-09-20", body))
                        .violated();
            }
        }
        return table;
    }

    private static RuleCases<CouncilCommittee> members() {
        RuleCases<CouncilCommittee> table = LawDays.around(
                RuleCases.of(CommitteeMembers.MEMBERS, CALENDAR),
                day -> formed(day)
                        .membersApprovedBy(DecidingBody.STANDING_COMMITTEE)
                        .proposedByHead(true)
                        .build(),
                Reason.MET,
                Reason.MET);
        for (String day : List.of("2024-05-20", "2025-09-20")) {
            table = table.when(
                            "not proposed by the head, " + day,
                            formed(day)
                                    .membersApprovedBy(DecidingBody.STANDING_COMMITTEE)
                                    .proposedByHead(false)
                                    .build())
                    .violated(
                            "Ủy viên do Thường trực Hội đồng nhân dân phê chuẩn (theo đề nghị của Trưởng Ban: không).",
                            "The members were approved by: Standing Committee (on the proposal of the head: no).");
            for (DecidingBody body : DecidingBody.values()) {
                if (body != DecidingBody.STANDING_COMMITTEE) {
                    table = table.when(
                                    "by " + body + ", " + day,
                                    formed(day)
                                            .membersApprovedBy(body)
                                            .proposedByHead(true)
                                            .build())
                            .violated();
                }
            }
        }
        return table;
    }

    private static RuleCases<CouncilCommittee> deputyHeads() {
        RuleCases<CouncilCommittee> table = newIn2025(
                        RuleCases.of(CommitteeMembers.DEPUTIES_APPROVAL, CALENDAR),
                        day -> formed(day)
                                .deputyHeadsApprovedBy(DecidingBody.STANDING_COMMITTEE)
                                .proposedByHead(true)
                                .build(),
                        Reason.MET)
                .when(
                        "T16: elected by the council as under Law 77/2015",
                        formed("2025-09-20")
                                .deputyHeadsApprovedBy(DecidingBody.COUNCIL)
                                .proposedByHead(true)
                                .build())
                .violated(
                        "Phó Trưởng Ban do Hội đồng nhân dân phê chuẩn (theo đề nghị của Trưởng Ban: có).",
                        "The deputy heads were approved by: council (on the proposal of the head: yes).")
                .when(
                        "T16: before the laws of 2025",
                        formed("2021-07-01")
                                .deputyHeadsApprovedBy(DecidingBody.COUNCIL)
                                .proposedByHead(true)
                                .build())
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "not proposed by the head",
                        formed("2025-09-20")
                                .deputyHeadsApprovedBy(DecidingBody.STANDING_COMMITTEE)
                                .proposedByHead(false)
                                .build())
                .violated();
        for (DecidingBody body : DecidingBody.values()) {
            if (body != DecidingBody.STANDING_COMMITTEE) {
                table = table.when(
                                "by " + body,
                                formed("2025-09-20")
                                        .deputyHeadsApprovedBy(body)
                                        .proposedByHead(true)
                                        .build())
                        .violated();
            }
        }
        return table;
    }

    private static CouncilCommittee.Builder on(String day) {
        return CouncilCommittee.builder()
                .term(term(UnitKind.PROVINCE, "2021-05-23"))
                .asOn(LocalDate.parse(day))
                .kind(CommitteeKind.LEGAL);
    }

    private static CouncilCommittee.Builder formed(String day) {
        return on(day).formedOn(LocalDate.parse(day));
    }

    private static CouncilCommittee sized(String day, DecidingBody body) {
        return formed(day).sizeDecidedBy(body).build();
    }
}
