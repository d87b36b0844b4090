package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenProgrammes.day;
import static io.github.councilprocedures.procedure.GivenProgrammes.programme;
import static io.github.councilprocedures.procedure.GivenProgrammes.programme2024;
import static io.github.councilprocedures.procedure.GivenProgrammes.sent;
import static io.github.councilprocedures.procedure.GivenProgrammes.taken;
import static io.github.councilprocedures.programme.ProgrammeGround.COUNCIL_PROGRAMME;
import static io.github.councilprocedures.programme.ProgrammeGround.MEMBERS_OPINIONS;
import static io.github.councilprocedures.programme.ProgrammeGround.PROPOSALS;
import static io.github.councilprocedures.programme.ProgrammeGround.STANDING_COMMITTEE_PROGRAMME;
import static io.github.councilprocedures.programme.ProgrammeGround.VOTERS_PETITIONS;
import static io.github.councilprocedures.programme.ProgrammeStep.ADJUSTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ADOPTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ASSIGNED;
import static io.github.councilprocedures.programme.ProgrammeStep.COLLECTING;
import static io.github.councilprocedures.programme.ProgrammeStep.CONSOLIDATED;
import static io.github.councilprocedures.programme.ProgrammeStep.DISCUSSED;
import static io.github.councilprocedures.programme.ProgrammeStep.PUBLISHED;
import static io.github.councilprocedures.programme.ProgrammeStep.REPORTED;
import static io.github.councilprocedures.programme.ProgrammeStep.SUBMITTED;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATE;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATES_GROUP;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.programme.ProgrammeGround;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.Proposal;
import io.github.councilprocedures.programme.ProposalOfProgramme;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingCommitteeProgrammesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(proposalDeadline(), basis(), decisionDeadline());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(ofTheStandingCommittee());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void each_lawful_run_is_satisfied_and_each_single_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static ProposalOfProgramme proposed(SupervisingBody body, Actor by, String opensOn, String sentOn) {
        Proposal.Builder proposal = Proposal.builder().topic("Giám sát việc sử dụng đất công");
        if (by != null) {
            proposal.by(by);
        }
        if (sentOn != null) {
            proposal.sentOn(LocalDate.parse(sentOn));
        }
        LocalDate opens = LocalDate.parse(opensOn);
        Proposal built = proposal.build();
        return new ProposalOfProgramme(
                programme(body, opens.getYear() + 1)
                        .yearEndSession(DateSpan.from(opens))
                        .addProposals(built)
                        .build(),
                built);
    }

    private static RuleCases<ProposalOfProgramme> proposalDeadline() {
        RuleCases<ProposalOfProgramme> table = RuleCases.of(StandingCommitteeProgrammes.PROPOSAL_DEADLINE, CALENDAR);
        for (SupervisingBody body : List.of(COUNCIL, COMMITTEE, DELEGATES_GROUP, DELEGATE)) {
            table = table.when("of the " + body, proposed(body, Actor.COMMITTEE, "2023-12-06", "2023-12-06"))
                    .notApplicable(Reason.CONDITION);
        }
        for (Actor by : EnumSet.complementOf(EnumSet.of(Actor.VOTERS))) {
            table = table.when("by " + by, proposed(STANDING_COMMITTEE, by, "2023-12-06", "2023-12-05"))
                    .violated(
                            "Đề nghị được gửi trước ngày khai mạc kỳ họp cuối năm 1 ngày, ít hơn 5 ngày.",
                            "The proposal was sent 1 days before the year-end session, fewer than 5.");
        }
        return table.when("5 days before", proposed(STANDING_COMMITTEE, Actor.COMMITTEE, "2023-12-06", "2023-12-01"))
                .satisfied()
                .when("4 days before", proposed(STANDING_COMMITTEE, Actor.COMMITTEE, "2023-12-06", "2023-12-02"))
                .violated()
                .when("voters are not bound", proposed(STANDING_COMMITTEE, Actor.VOTERS, "2023-12-06", "2023-12-05"))
                .notApplicable(Reason.CONDITION)
                .when("nobody knows by whom", proposed(STANDING_COMMITTEE, null, "2023-12-06", "2023-12-05"))
                .undetermined(Reason.FACT_MISSING)
                .when("no day of sending", proposed(STANDING_COMMITTEE, Actor.DELEGATE, "2023-12-06", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never sent", proposed(STANDING_COMMITTEE, Actor.DELEGATE, "2023-12-06", null))
                .recordedThrough(LATER)
                .neverDone()
                .when("before the law", proposed(STANDING_COMMITTEE, Actor.DELEGATE, "2016-06-30", "2016-06-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", proposed(STANDING_COMMITTEE, Actor.DELEGATE, "2016-07-01", "2016-06-01"))
                .satisfied()
                .when("last day of the law", proposed(STANDING_COMMITTEE, Actor.DELEGATE, "2026-02-28", "2026-02-01"))
                .satisfied()
                .when(
                        "first day of Law 121/2025",
                        proposed(STANDING_COMMITTEE, Actor.DELEGATE, "2026-03-01", "2026-02-01"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static SupervisionProgramme grounded(SupervisingBody body, String yearEndClosesOn, ProgrammeGround... on) {
        LocalDate closes = LocalDate.parse(yearEndClosesOn);
        return programme(body, closes.getYear() + 1)
                .yearEndSession(DateSpan.of(closes, closes))
                .addGrounds(on)
                .build();
    }

    private static RuleCases<SupervisionProgramme> basis() {
        RuleCases<SupervisionProgramme> table = RuleCases.of(StandingCommitteeProgrammes.BASIS, CALENDAR);
        ProgrammeGround[] four = {COUNCIL_PROGRAMME, MEMBERS_OPINIONS, PROPOSALS, VOTERS_PETITIONS};
        ProgrammeGround[] three = {COUNCIL_PROGRAMME, STANDING_COMMITTEE_PROGRAMME, MEMBERS_OPINIONS};
        for (SupervisingBody body : List.of(STANDING_COMMITTEE, COMMITTEE)) {
            for (ProgrammeGround without : body == COMMITTEE ? three : four) {
                ProgrammeGround[] rest =
                        EnumSet.complementOf(EnumSet.of(without)).toArray(ProgrammeGround[]::new);
                table = table.when(body + " without " + without, grounded(body, "2023-12-08", rest))
                        .undetermined(Reason.RECORD_NOT_COMPLETE);
            }
            table = table.when(body + ", all and more", grounded(body, "2023-12-08", ProgrammeGround.values()))
                    .satisfied();
        }
        for (SupervisingBody body : List.of(COUNCIL, DELEGATES_GROUP, DELEGATE)) {
            table = table.when("of the " + body, grounded(body, "2023-12-08"))
                    .notApplicable(Reason.CONDITION)
                    .when("of the " + body + " before the law", grounded(body, "2015-12-31"))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("Standing Committee, just the four", grounded(STANDING_COMMITTEE, "2023-12-08", four))
                .satisfied()
                .when("committee, just the three", grounded(COMMITTEE, "2023-12-08", three))
                .satisfied()
                .when(
                        "committee, the Standing Committee's programme ignored",
                        grounded(COMMITTEE, "2023-12-08", COUNCIL_PROGRAMME, MEMBERS_OPINIONS))
                .recordedThrough(LATER)
                .violated(
                        "Chương trình chưa căn cứ vào: chương trình giám sát của Thường trực HĐND.",
                        "The programme was drawn up without: the Standing Committee's programme.")
                .when(
                        "Standing Committee, voters not heard",
                        grounded(STANDING_COMMITTEE, "2023-12-08", COUNCIL_PROGRAMME, MEMBERS_OPINIONS, PROPOSALS))
                .recordedThrough(LATER)
                .violated(
                        "Chương trình chưa căn cứ vào: ý kiến, kiến nghị của cử tri.",
                        "The programme was drawn up without: opinions and petitions of voters.")
                .when("before the law", grounded(STANDING_COMMITTEE, "2016-06-30", four))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", grounded(STANDING_COMMITTEE, "2016-07-01", four))
                .satisfied()
                .when("last day of the law", grounded(STANDING_COMMITTEE, "2026-02-28", four))
                .satisfied()
                .when("first day of Law 121/2025", grounded(STANDING_COMMITTEE, "2026-03-01", four))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static SupervisionProgramme decided(SupervisingBody body, String closesOn, String adoptedOn) {
        LocalDate closes = LocalDate.parse(closesOn);
        SupervisionProgramme.Builder programme =
                programme(body, closes.getYear() + 1).yearEndSession(DateSpan.of(closes.minusDays(2), closes));
        return (adoptedOn == null ? programme : programme.addSteps(day(ADOPTED, adoptedOn))).build();
    }

    private static RuleCases<SupervisionProgramme> decisionDeadline() {
        RuleCases<SupervisionProgramme> table = RuleCases.of(StandingCommitteeProgrammes.DECISION_DEADLINE, CALENDAR);
        for (SupervisingBody body : List.of(COUNCIL, COMMITTEE, DELEGATES_GROUP, DELEGATE)) {
            table = table.when("of the " + body, decided(body, "2022-12-07", "2023-01-31"))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("on the fifteenth day, a Thursday", decided(STANDING_COMMITTEE, "2022-12-07", "2022-12-22"))
                .satisfied()
                .when("on the sixteenth day", decided(STANDING_COMMITTEE, "2022-12-07", "2022-12-23"))
                .violated(
                        "Thường trực HĐND quyết định chương trình ngày 23/12/2022, sau hạn cuối là ngày 22/12/2022.",
                        "The Standing Committee decided its programme on 23/12/2022, after the last day, 22/12/2022.")
                .when(
                        "the fifteenth day is a Saturday, on the Monday",
                        decided(STANDING_COMMITTEE, "2023-12-08", "2023-12-25"))
                .satisfied()
                .when("S6: half a year before, not forbidden", decided(STANDING_COMMITTEE, "2022-12-07", "2022-07-10"))
                .satisfied()
                .when("never", decided(STANDING_COMMITTEE, "2022-12-07", null))
                .recordedThrough(LATER)
                .neverDone()
                .when("not on record", decided(STANDING_COMMITTEE, "2022-12-07", null))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "closing not on record",
                        programme(STANDING_COMMITTEE, 2024).build())
                .undetermined(Reason.FACT_MISSING)
                .when("S24: closed before the law", decided(STANDING_COMMITTEE, "2016-06-30", "2016-07-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "S24: closed on the first day of the law",
                        decided(STANDING_COMMITTEE, "2016-07-01", "2016-07-02"))
                .satisfied()
                .when("S24: closed on the last day of the law", decided(STANDING_COMMITTEE, "2026-02-28", "2026-03-15"))
                .satisfied()
                .when("S24: closed under Law 121/2025", decided(STANDING_COMMITTEE, "2026-03-01", "2026-03-02"))
                .undetermined(Reason.NOT_ENCODED);
    }

    // ---- The whole procedure ----

    private static final CaseStep<ProgrammeStep> CALLED = day(COLLECTING, "2023-10-10");
    private static final CaseStep<ProgrammeStep> PUT_TOGETHER =
            sent(CONSOLIDATED, "2023-12-08", Actor.OFFICE, Actor.STANDING_COMMITTEE, CaseDocument.SYNTHESIS);
    private static final CaseStep<ProgrammeStep> PUT_FORWARD =
            sent(SUBMITTED, "2023-12-12", Actor.CHIEF_OF_OFFICE, Actor.STANDING_COMMITTEE);
    private static final CaseStep<ProgrammeStep> TALKED_OVER = taken(DISCUSSED, "2023-12-15", Actor.STANDING_COMMITTEE);
    private static final CaseStep<ProgrammeStep> DECIDED = taken(ADOPTED, "2023-12-18", Actor.STANDING_COMMITTEE);
    private static final CaseStep<ProgrammeStep> GIVEN_OUT = taken(ASSIGNED, "2023-12-20", Actor.STANDING_COMMITTEE);
    private static final CaseStep<ProgrammeStep> ON_PORTAL = taken(PUBLISHED, "2023-12-19")
            .addDocuments(CaseDocument.PUBLICATION)
            .build();
    private static final CaseStep<ProgrammeStep> RESULT =
            sent(REPORTED, "2025-07-09", Actor.STANDING_COMMITTEE, Actor.COUNCIL, CaseDocument.REPORT);

    @SafeVarargs
    private static SupervisionProgramme run(CaseStep<ProgrammeStep>... steps) {
        return programme2024(STANDING_COMMITTEE).addSteps(steps).build();
    }

    private static ProcedureCases<SupervisionProgramme, ProgrammeStep> ofTheStandingCommittee() {
        return ProcedureCases.of(StandingCommitteeProgrammes.OF_THE_STANDING_COMMITTEE, CALENDAR, GivenProgrammes::with)
                .lawful(
                        "from the call to the report",
                        run(CALLED, PUT_TOGETHER, PUT_FORWARD, TALKED_OVER, DECIDED, GIVEN_OUT, RESULT))
                .lawful(
                        "published and adjusted twice",
                        run(
                                PUT_TOGETHER,
                                PUT_FORWARD,
                                TALKED_OVER,
                                DECIDED,
                                ON_PORTAL,
                                GIVEN_OUT,
                                day(ADJUSTED, "2024-03-10"),
                                day(ADJUSTED, "2024-05-10"),
                                RESULT));
    }
}
