package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenProgrammes.day;
import static io.github.councilprocedures.procedure.GivenProgrammes.programme;
import static io.github.councilprocedures.procedure.GivenProgrammes.programme2024;
import static io.github.councilprocedures.procedure.GivenProgrammes.sent;
import static io.github.councilprocedures.procedure.GivenProgrammes.taken;
import static io.github.councilprocedures.programme.ProgrammeStep.ADJUSTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ADOPTED;
import static io.github.councilprocedures.programme.ProgrammeStep.COLLECTING;
import static io.github.councilprocedures.programme.ProgrammeStep.CONSOLIDATED;
import static io.github.councilprocedures.programme.ProgrammeStep.DRAFTED;
import static io.github.councilprocedures.programme.ProgrammeStep.IN_FORCE;
import static io.github.councilprocedures.programme.ProgrammeStep.PUBLISHED;
import static io.github.councilprocedures.programme.ProgrammeStep.REJECTED;
import static io.github.councilprocedures.programme.ProgrammeStep.REPORTED;
import static io.github.councilprocedures.programme.ProgrammeStep.SUBMITTED;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATE;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATES_GROUP;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.programme.ProgrammeItem;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.Proposal;
import io.github.councilprocedures.programme.ProposalContent;
import io.github.councilprocedures.programme.ProposalOfProgramme;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CouncilProgrammesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");
    private static final List<SupervisingBody> OTHERS =
            List.of(STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE);

    static List<RuleCases<?>> tables() {
        return List.of(
                proposalDeadline(),
                proposalContent(),
                draftDeadline(),
                decisionSession(),
                decisionOrder(),
                plan(),
                annualReport());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(ofTheCouncil());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void each_lawful_run_is_satisfied_and_each_single_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    // ---- Proposals ----

    private static RuleCases<ProposalOfProgramme> proposalDeadline() {
        RuleCases<ProposalOfProgramme> table = RuleCases.of(CouncilProgrammes.PROPOSAL_DEADLINE, CALENDAR);
        for (SupervisingBody body : OTHERS) {
            table = table.when("of the " + body, proposal(body, 2024, "2023-03-02"))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("on 1 March", proposal(COUNCIL, 2024, "2023-03-01"))
                .satisfied()
                .when("on 2 March", proposal(COUNCIL, 2024, "2023-03-02"))
                .violated(
                        "Đề nghị được gửi ngày 02/03/2023, sau ngày 01/03/2023.",
                        "The proposal was sent on 02/03/2023, after 01/03/2023.")
                .when("1 March is a Saturday, on the Monday", proposal(COUNCIL, 2026, "2025-03-03"))
                .violated()
                .when("S25: sent in time, received later", received("2023-03-01", "2023-03-06"))
                .satisfied()
                .when("not on record", proposal(COUNCIL, 2024, null))
                .undetermined(Reason.FACT_MISSING)
                .when("never sent", proposal(COUNCIL, 2024, null))
                .recordedThrough(LATER)
                .neverDone()
                .when("S24: for 2017, due before the law", proposal(COUNCIL, 2017, "2016-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("S24: for 2018, the first under the law", proposal(COUNCIL, 2018, "2017-03-01"))
                .satisfied()
                .when("S24: for 2026, the last under the law", proposal(COUNCIL, 2026, "2025-03-01"))
                .satisfied()
                .when("S24: for 2027, due on the first day of Law 121/2025", proposal(COUNCIL, 2027, "2026-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent("from 2016-07-01: starts a day sooner", "proposals are due on 1 March")
                .equivalent("from 2016-07-01: starts a day later", "proposals are due on 1 March")
                .equivalent("from 2026-03-01: starts a day sooner", "proposals are due on 1 March");
    }

    private static RuleCases<ProposalOfProgramme> proposalContent() {
        RuleCases<ProposalOfProgramme> table = RuleCases.of(CouncilProgrammes.CONTENT_OF_PROPOSAL, CALENDAR);
        for (SupervisingBody body : List.of(COUNCIL, STANDING_COMMITTEE)) {
            for (ProposalContent lacking : ProposalContent.values()) {
                ProposalContent[] rest = List.of(ProposalContent.values()).stream()
                        .filter(content -> content != lacking)
                        .toArray(ProposalContent[]::new);
                table = table.when(body + " without " + lacking, stating(body, "2023-12-06", rest))
                        .undetermined(Reason.RECORD_NOT_COMPLETE);
            }
            table = table.when(body + ", all four", stating(body, "2023-12-06", ProposalContent.values()))
                    .satisfied();
        }
        for (SupervisingBody body : List.of(COMMITTEE, DELEGATES_GROUP, DELEGATE)) {
            table = table.when(body + ", none", stating(body, "2023-12-06")).notApplicable(Reason.CONDITION);
        }
        return table.when(
                        "council, no scope, complete record",
                        stating(
                                COUNCIL,
                                "2023-12-06",
                                ProposalContent.NECESSITY,
                                ProposalContent.CONTENT,
                                ProposalContent.SUPERVISEES))
                .recordedThrough(LATER)
                .violated("Đề nghị còn thiếu: phạm vi.", "The proposal lacks: scope.")
                .when("Standing Committee, nothing, complete record", stating(STANDING_COMMITTEE, "2023-12-06"))
                .recordedThrough(LATER)
                .violated()
                .when("year-end session unknown", stating(STANDING_COMMITTEE, null, ProposalContent.values()))
                .undetermined(Reason.FACT_MISSING)
                .when("last day before the law", stating(STANDING_COMMITTEE, "2016-06-30", ProposalContent.values()))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", stating(STANDING_COMMITTEE, "2016-07-01", ProposalContent.values()))
                .satisfied()
                .when("last day of the law", stating(STANDING_COMMITTEE, "2026-02-28", ProposalContent.values()))
                .satisfied()
                .when("first day of Law 121/2025", stating(STANDING_COMMITTEE, "2026-03-01", ProposalContent.values()))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent(
                        "from 2016-07-01: COUNCIL: exactly",
                        "there are only the four contents, so that nothing can be in excess")
                .equivalent(
                        "from 2016-07-01: STANDING_COMMITTEE: exactly",
                        "there are only the four contents, so that nothing can be in excess");
    }

    private static ProposalOfProgramme of(SupervisionProgramme.Builder programme, Proposal proposal) {
        return new ProposalOfProgramme(programme.addProposals(proposal).build(), proposal);
    }

    private static ProposalOfProgramme proposal(SupervisingBody body, int year, String sentOn) {
        Proposal.Builder proposal =
                Proposal.builder().topic("Giám sát việc sử dụng đất công").by(Actor.DELEGATE);
        if (sentOn != null) {
            proposal.sentOn(LocalDate.parse(sentOn));
        }
        return of(programme(body, year), proposal.build());
    }

    private static ProposalOfProgramme received(String sentOn, String receivedOn) {
        return of(
                programme(COUNCIL, 2024),
                Proposal.builder()
                        .topic("Giám sát việc sử dụng đất công")
                        .sentOn(LocalDate.parse(sentOn))
                        .receivedOn(LocalDate.parse(receivedOn))
                        .build());
    }

    private static ProposalOfProgramme stating(
            SupervisingBody body, String yearEndOpensOn, ProposalContent... contents) {
        int year =
                yearEndOpensOn == null ? 2024 : LocalDate.parse(yearEndOpensOn).getYear() + 1;
        SupervisionProgramme.Builder programme = programme(body, year);
        if (yearEndOpensOn != null) {
            programme.yearEndSession(DateSpan.from(LocalDate.parse(yearEndOpensOn)));
        }
        return of(
                programme,
                Proposal.builder()
                        .topic("Giám sát việc sử dụng đất công")
                        .addContent(contents)
                        .build());
    }

    // ---- Draft and decision ----

    private static RuleCases<SupervisionProgramme> draftDeadline() {
        RuleCases<SupervisionProgramme> table = RuleCases.of(CouncilProgrammes.DRAFT_DEADLINE, CALENDAR);
        for (SupervisingBody body : OTHERS) {
            table = table.when("of the " + body, drafted(body, "2023-07-10", "2023-07-05", "2023-07-05"))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("both 10 days before", drafted(COUNCIL, "2023-07-10", "2023-06-30", "2023-06-30"))
                .satisfied()
                .when("both 9 days before", drafted(COUNCIL, "2023-07-10", "2023-07-01", "2023-07-01"))
                .violated(
                        "Chương trình được dự kiến và trình sớm nhất ngày 01/07/2023, không đủ 10 ngày trước ngày khai mạc kỳ họp giữa năm 10/07/2023.",
                        "The programme was drawn up and submitted on 01/07/2023 at the earliest, fewer than 10 days before the mid-year session opened on 10/07/2023.")
                .when(
                        "drawn up 10 days before, submitted 9",
                        drafted(COUNCIL, "2023-07-10", "2023-06-30", "2023-07-01"))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "submitted 10 days before, drawn up 9",
                        drafted(COUNCIL, "2023-07-10", "2023-07-01", "2023-06-30"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Thời hạn dự kiến chương trình giám sát trình HĐND: chưa xác định được vì văn bản chưa rõ. Luật không nói rõ 10 ngày tính cho việc dự kiến chương trình hay cho việc trình HĐND; mới có một trong hai việc đúng hạn. Tính ngược từ ngày 10/07/2023; ngày này không tính. Đếm 10 ngày, đến ngày 30/06/2023. Chậm nhất là ngày 30/06/2023.",
                        "Time for the draft of the council's programme: cannot be determined; the text is unclear. The law does not say whether the 10 days are those of drawing up or of submitting; only one of the two was in time. Counted back from 10/07/2023; that day is not counted. 10 calendar days counted, to 30/06/2023. At the latest on 30/06/2023.")
                .when("submission not on record", drafted(COUNCIL, "2023-07-10", "2023-06-30", null))
                .undetermined(Reason.FACT_MISSING)
                .when("drawing up not on record", drafted(COUNCIL, "2023-07-10", null, "2023-07-05"))
                .undetermined(Reason.FACT_MISSING)
                .when("neither, complete record", drafted(COUNCIL, "2023-07-10", null, null))
                .recordedThrough(LATER)
                .neverDone()
                .when("session unknown", programme(COUNCIL, 2024).build())
                .undetermined(Reason.FACT_MISSING)
                .when("S24: session before the law", drafted(COUNCIL, "2016-06-30", "2016-06-01", "2016-06-02"))
                .undetermined(Reason.NOT_ENCODED)
                .when("S24: first day of the law", drafted(COUNCIL, "2016-07-01", "2016-06-01", "2016-06-02"))
                .satisfied()
                .when("S24: last day of the law", drafted(COUNCIL, "2026-02-28", "2026-02-01", "2026-02-02"))
                .satisfied()
                .when("S24: first day of Law 121/2025", drafted(COUNCIL, "2026-03-01", "2026-02-01", "2026-02-02"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static SupervisionProgramme drafted(
            SupervisingBody body, String opensOn, String draftedOn, String submittedOn) {
        SupervisionProgramme.Builder programme = session(body, opensOn, opensOn);
        if (draftedOn != null) {
            programme.addSteps(day(DRAFTED, draftedOn));
        }
        if (submittedOn != null) {
            programme.addSteps(day(SUBMITTED, submittedOn));
        }
        return programme.build();
    }

    private static SupervisionProgramme.Builder session(SupervisingBody body, String opensOn, String closesOn) {
        LocalDate opens = LocalDate.parse(opensOn);
        return programme(body, opens.getYear() + 1)
                .midYearSession(
                        closesOn == null ? DateSpan.from(opens) : DateSpan.of(opens, LocalDate.parse(closesOn)));
    }

    private static SupervisionProgramme adopted(
            SupervisingBody body, String opensOn, String closesOn, String adoptedOn) {
        return session(body, opensOn, closesOn)
                .addSteps(day(ADOPTED, adoptedOn))
                .build();
    }

    private static RuleCases<SupervisionProgramme> decisionSession() {
        RuleCases<SupervisionProgramme> table = RuleCases.of(CouncilProgrammes.DECISION_SESSION, CALENDAR);
        for (SupervisingBody body : OTHERS) {
            table = table.when("of the " + body, adopted(body, "2023-07-10", "2023-07-12", "2023-12-08"))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("on the opening day", adopted(COUNCIL, "2023-07-10", "2023-07-12", "2023-07-10"))
                .satisfied()
                .when("on the closing day", adopted(COUNCIL, "2023-07-10", "2023-07-12", "2023-07-12"))
                .satisfied()
                .when("S6: at the year-end session", adopted(COUNCIL, "2023-07-10", "2023-07-12", "2023-12-08"))
                .violated(
                        "Chương trình được thông qua ngày 08/12/2023, không phải tại kỳ họp giữa năm của năm trước (khai mạc ngày 10/07/2023, bế mạc ngày 12/07/2023).",
                        "The programme was adopted on 08/12/2023, not at the mid-year session of the year before (opened on 10/07/2023, closed on 12/07/2023).")
                .when("the day before", adopted(COUNCIL, "2023-07-10", "2023-07-12", "2023-07-09"))
                .violated()
                .when("a day after", adopted(COUNCIL, "2023-07-10", "2023-07-12", "2023-07-13"))
                .violated()
                .when(
                        "S6: at the mid-year session of its own year",
                        adopted(COUNCIL, "2023-07-10", "2023-07-12", "2024-07-11"))
                .violated()
                .when("closing not on record", adopted(COUNCIL, "2023-07-10", null, "2023-07-11"))
                .undetermined(Reason.FACT_MISSING)
                .when("never", session(COUNCIL, "2023-07-10", "2023-07-12").build())
                .recordedThrough(LATER)
                .neverDone()
                .when(
                        "not on record",
                        session(COUNCIL, "2023-07-10", "2023-07-12").build())
                .undetermined(Reason.FACT_MISSING)
                .when("S24: before the law", adopted(COUNCIL, "2016-06-30", "2016-07-02", "2016-07-02"))
                .undetermined(Reason.NOT_ENCODED)
                .when("S24: first day of the law", adopted(COUNCIL, "2016-07-01", "2016-07-02", "2016-07-02"))
                .satisfied()
                .when("S24: last day of the law", adopted(COUNCIL, "2026-02-28", "2026-03-02", "2026-03-01"))
                .satisfied()
                .when("S24: first day of Law 121/2025", adopted(COUNCIL, "2026-03-01", "2026-03-02", "2026-03-02"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static SupervisionProgramme heard(SupervisingBody body, String opensOn, HearingStep... steps) {
        return session(body, opensOn, null).addHearing(steps).build();
    }

    private static RuleCases<SupervisionProgramme> decisionOrder() {
        HearingStep[] lawful = {HearingStep.SUBMISSION_PRESENTED, HearingStep.DISCUSSED, HearingStep.VOTED};
        RuleCases<SupervisionProgramme> table = RuleCases.of(CouncilProgrammes.DECISION_ORDER, CALENDAR);
        for (SupervisingBody body : OTHERS) {
            table = table.when("of the " + body, heard(body, "2023-07-10", HearingStep.VOTED, HearingStep.DISCUSSED))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("presented, discussed, voted", heard(COUNCIL, "2023-07-10", lawful))
                .satisfied()
                .when(
                        "discussed in groups and in plenary",
                        heard(
                                COUNCIL,
                                "2023-07-10",
                                HearingStep.SUBMISSION_PRESENTED,
                                HearingStep.DISCUSSED,
                                HearingStep.DISCUSSED,
                                HearingStep.VOTED))
                .satisfied()
                .when(
                        "voted before it was discussed",
                        heard(
                                COUNCIL,
                                "2023-07-10",
                                HearingStep.SUBMISSION_PRESENTED,
                                HearingStep.VOTED,
                                HearingStep.DISCUSSED))
                .violated(
                        "Bước “thảo luận” không đúng trình tự quyết định chương trình giám sát.",
                        "The step “discussed” is out of the order in which the programme is decided.")
                .when(
                        "discussed before it was presented",
                        heard(
                                COUNCIL,
                                "2023-07-10",
                                HearingStep.DISCUSSED,
                                HearingStep.SUBMISSION_PRESENTED,
                                HearingStep.VOTED))
                .violated()
                .when(
                        "presented twice",
                        heard(
                                COUNCIL,
                                "2023-07-10",
                                HearingStep.SUBMISSION_PRESENTED,
                                HearingStep.SUBMISSION_PRESENTED,
                                HearingStep.DISCUSSED,
                                HearingStep.VOTED))
                .violated()
                .when(
                        "voted twice",
                        heard(
                                COUNCIL,
                                "2023-07-10",
                                HearingStep.SUBMISSION_PRESENTED,
                                HearingStep.DISCUSSED,
                                HearingStep.VOTED,
                                HearingStep.VOTED))
                .violated()
                .when(
                        "voted without discussion",
                        heard(COUNCIL, "2023-07-10", HearingStep.SUBMISSION_PRESENTED, HearingStep.VOTED))
                .recordedThrough(LATER)
                .neverDone()
                .when(
                        "nothing presented, as far as recorded",
                        heard(COUNCIL, "2023-07-10", HearingStep.DISCUSSED, HearingStep.VOTED))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("only presented", heard(COUNCIL, "2023-07-10", HearingStep.SUBMISSION_PRESENTED))
                .satisfied()
                .when("nothing on record", heard(COUNCIL, "2023-07-10"))
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", heard(COUNCIL, "2016-06-30", lawful))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", heard(COUNCIL, "2016-07-01", lawful))
                .satisfied()
                .when("last day of the law", heard(COUNCIL, "2026-02-28", lawful))
                .satisfied()
                .when("first day of Law 121/2025", heard(COUNCIL, "2026-03-01", lawful))
                .undetermined(Reason.NOT_ENCODED);
    }

    // ---- Plan and report ----

    private static SupervisionProgramme planned(
            SupervisingBody body, Boolean team, String adoptedOn, String planOn, String reportedOn) {
        ProgrammeItem.Builder item =
                ProgrammeItem.builder().topic("Việc sử dụng đất công").body(COUNCIL);
        if (team != null) {
            item.councilTeam(team);
        }
        SupervisionProgramme.Builder programme =
                programme(body, 2024).addItems(item.build()).addSteps(day(ADOPTED, adoptedOn));
        if (planOn != null) {
            programme.addSteps(day(IN_FORCE, planOn));
        }
        if (reportedOn != null) {
            programme.addSteps(day(REPORTED, reportedOn));
        }
        return programme.build();
    }

    private static RuleCases<SupervisionProgramme> plan() {
        RuleCases<SupervisionProgramme> table = RuleCases.of(CouncilProgrammes.PLAN_ISSUED, CALENDAR);
        for (SupervisingBody body : OTHERS) {
            table = table.when("of the " + body, planned(body, false, "2023-07-12", null, "2025-07-08"))
                    .recordedThrough(LATER)
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("issued", planned(COUNCIL, false, "2023-07-12", "2023-09-01", "2025-07-08"))
                .satisfied()
                .when(
                        "issued on the day of the report",
                        planned(COUNCIL, false, "2023-07-12", "2025-07-08", "2025-07-08"))
                .satisfied()
                .when("issued after the report", planned(COUNCIL, false, "2023-07-12", "2025-07-09", "2025-07-08"))
                .violated(
                        "Chưa ban hành kế hoạch khi báo cáo kết quả thực hiện chương trình ngày 08/07/2025.",
                        "No plan had been issued when the result was reported on 08/07/2025.")
                .when("never issued", planned(COUNCIL, false, "2023-07-12", null, "2025-07-08"))
                .recordedThrough(LATER)
                .neverDone()
                .when("not on record", planned(COUNCIL, false, "2023-07-12", null, "2025-07-08"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("not yet reported on", planned(COUNCIL, false, "2023-07-12", null, null))
                .undetermined(Reason.FACT_MISSING)
                .when("teams of the council do it all", planned(COUNCIL, true, "2023-07-12", null, "2025-07-08"))
                .recordedThrough(LATER)
                .notApplicable(Reason.CONDITION)
                .when("who does it is not known", planned(COUNCIL, null, "2023-07-12", null, "2025-07-08"))
                .undetermined(Reason.FACT_MISSING)
                .when("adopted before the law", planned(COUNCIL, false, "2016-06-30", "2016-07-30", "2017-07-08"))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "adopted on the first day of the law",
                        planned(COUNCIL, false, "2016-07-01", "2016-07-30", "2017-07-08"))
                .satisfied()
                .when(
                        "adopted on the last day of the law",
                        planned(COUNCIL, false, "2026-02-28", "2026-07-30", "2027-07-08"))
                .satisfied()
                .when("adopted under Law 121/2025", planned(COUNCIL, false, "2026-03-01", "2026-07-30", "2027-07-08"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static SupervisionProgramme reported(
            SupervisingBody body, String opensOn, String closesOn, String reportedOn) {
        LocalDate opens = LocalDate.parse(opensOn);
        return programme(body, opens.getYear() - 1)
                .nextMidYearSession(
                        closesOn == null ? DateSpan.from(opens) : DateSpan.of(opens, LocalDate.parse(closesOn)))
                .addSteps(day(REPORTED, reportedOn))
                .build();
    }

    private static RuleCases<SupervisionProgramme> annualReport() {
        RuleCases<SupervisionProgramme> table = RuleCases.of(CouncilProgrammes.ANNUAL_REPORT, CALENDAR);
        for (SupervisingBody body : List.of(COMMITTEE, DELEGATES_GROUP, DELEGATE)) {
            table = table.when("of the " + body, reported(body, "2025-07-08", "2025-07-10", "2025-12-01"))
                    .notApplicable(Reason.CONDITION)
                    .when(
                            "of the " + body + ", session unknown",
                            programme(body, 2024).build())
                    .notApplicable(Reason.CONDITION);
        }
        for (SupervisingBody body : List.of(COUNCIL, STANDING_COMMITTEE)) {
            table = table.when(body + ", on the opening day", reported(body, "2025-07-08", "2025-07-10", "2025-07-08"))
                    .satisfied()
                    .when(body + ", on the closing day", reported(body, "2025-07-08", "2025-07-10", "2025-07-10"))
                    .satisfied()
                    .when(body + ", a day after it", reported(body, "2025-07-08", "2025-07-10", "2025-07-11"))
                    .violated(
                            "Kết quả được báo cáo ngày 11/07/2025, không phải tại kỳ họp giữa năm của năm sau (khai mạc ngày 08/07/2025, bế mạc ngày 10/07/2025).",
                            "The result was reported on 11/07/2025, not at the mid-year session of the year after (opened on 08/07/2025, closed on 10/07/2025).")
                    .when(
                            "S6: " + body + ", at the year-end session of its own year",
                            reported(body, "2025-07-08", "2025-07-10", "2024-12-10"))
                    .violated();
        }
        return table.when("closing not on record", reported(COUNCIL, "2025-07-08", null, "2025-07-09"))
                .undetermined(Reason.FACT_MISSING)
                .when("never", programme2024(COUNCIL).build())
                .recordedThrough(LATER)
                .neverDone()
                .when("session not yet closed", programme2024(COUNCIL).build())
                .recordedThrough(LocalDate.parse("2025-07-09"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("S24: on 2014, before the law", reported(COUNCIL, "2016-06-30", "2016-07-02", "2016-07-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("S24: on 2015, first day of the law", reported(COUNCIL, "2016-07-01", "2016-07-02", "2016-07-01"))
                .satisfied()
                .when("S24: on 2025, last day of the law", reported(COUNCIL, "2026-02-28", "2026-03-02", "2026-03-01"))
                .satisfied()
                .when(
                        "S24: on 2025, first day of Law 121/2025",
                        reported(COUNCIL, "2026-03-01", "2026-03-02", "2026-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "S24: on 2025, in the middle of 2026",
                        reported(COUNCIL, "2026-07-08", "2026-07-10", "2026-07-09"))
                .undetermined(Reason.NOT_ENCODED);
    }

    @Test
    void the_report_cites_the_article_of_its_body() {
        assertThat(CouncilLaw.standard()
                        .judge(reported(COUNCIL, "2025-07-08", "2025-07-10", "2025-07-11"))
                        .of("programme.annual-report"))
                .singleElement()
                .extracting(Finding::citations)
                .isEqualTo(List.of(Instruments.LAW_87_2015.article(58).clause(4)));
        assertThat(CouncilLaw.standard()
                        .judge(reported(STANDING_COMMITTEE, "2025-07-08", "2025-07-10", "2025-07-11"))
                        .of("programme.annual-report"))
                .singleElement()
                .extracting(Finding::citations)
                .isEqualTo(List.of(Instruments.LAW_87_2015.article(67).clause(4)));
    }

    // ---- The whole procedure ----

    private static final CaseStep<ProgrammeStep> CALLED = day(COLLECTING, "2023-01-10");
    private static final CaseStep<ProgrammeStep> PUT_TOGETHER =
            sent(CONSOLIDATED, "2023-04-10", Actor.OFFICE, Actor.STANDING_COMMITTEE, CaseDocument.SYNTHESIS);
    private static final CaseStep<ProgrammeStep> DRAWN_UP =
            taken(DRAFTED, "2023-05-20", Actor.STANDING_COMMITTEE, CaseDocument.DRAFT_PROGRAMME);
    private static final CaseStep<ProgrammeStep> PUT_TO_COUNCIL = sent(
            SUBMITTED,
            "2023-06-20",
            Actor.STANDING_COMMITTEE,
            Actor.COUNCIL,
            CaseDocument.DRAFT_PROGRAMME,
            CaseDocument.SUBMISSION);
    private static final CaseStep<ProgrammeStep> PASSED = taken(ADOPTED, "2023-07-12", Actor.COUNCIL);
    private static final CaseStep<ProgrammeStep> PLAN =
            taken(IN_FORCE, "2023-09-10", Actor.STANDING_COMMITTEE, CaseDocument.PLAN);
    private static final CaseStep<ProgrammeStep> ON_PORTAL =
            taken(PUBLISHED, "2023-07-20", Actor.STANDING_COMMITTEE, CaseDocument.PUBLICATION);
    private static final CaseStep<ProgrammeStep> RESULT =
            sent(REPORTED, "2025-07-09", Actor.STANDING_COMMITTEE, Actor.COUNCIL, CaseDocument.REPORT);

    @SafeVarargs
    private static SupervisionProgramme run(CaseStep<ProgrammeStep>... steps) {
        return programme2024(COUNCIL).addSteps(steps).build();
    }

    private static ProcedureCases<SupervisionProgramme, ProgrammeStep> ofTheCouncil() {
        return ProcedureCases.of(CouncilProgrammes.OF_THE_COUNCIL, CALENDAR, GivenProgrammes::with)
                .lawful(
                        "from the call to the report",
                        run(CALLED, PUT_TOGETHER, DRAWN_UP, PUT_TO_COUNCIL, PASSED, PLAN, RESULT))
                .lawful(
                        "published, adjusted before and after the plan",
                        run(
                                PUT_TOGETHER,
                                DRAWN_UP,
                                PUT_TO_COUNCIL,
                                PASSED,
                                ON_PORTAL,
                                PLAN,
                                day(ADJUSTED, "2024-03-10"),
                                day(ADJUSTED, "2024-05-10"),
                                RESULT))
                .lawful(
                        "adjusted at once",
                        run(PUT_TOGETHER, DRAWN_UP, PUT_TO_COUNCIL, PASSED, day(ADJUSTED, "2023-08-10"), PLAN, RESULT))
                .lawful(
                        "carried out by teams of the council, without a plan",
                        run(PUT_TOGETHER, DRAWN_UP, PUT_TO_COUNCIL, PASSED, RESULT))
                .lawful(
                        "voted down, and passed on the last day",
                        run(PUT_TOGETHER, DRAWN_UP, PUT_TO_COUNCIL, day(REJECTED, "2023-07-11"), PASSED, PLAN, RESULT));
    }

    /** S9: the law is silent on adjusting the council's programme and on the days of publishing and of the plan. */
    @Test
    void s9_no_duty_is_invented_where_the_law_is_silent() {
        Step<ProgrammeStep> adjusted = CouncilProgrammes.OF_THE_COUNCIL
                .versions()
                .get(0)
                .step(ADJUSTED)
                .orElseThrow();
        assertThat(adjusted.isModelled()).isTrue();
        assertThat(adjusted.by()).isEmpty();
        for (ProgrammeStep step : List.of(PUBLISHED, IN_FORCE, CONSOLIDATED)) {
            assertThat(CouncilProgrammes.OF_THE_COUNCIL
                            .versions()
                            .get(0)
                            .step(step)
                            .orElseThrow()
                            .due())
                    .isEmpty();
        }
    }
}
