package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenProgrammes.day;
import static io.github.councilprocedures.procedure.GivenProgrammes.programme;
import static io.github.councilprocedures.procedure.GivenProgrammes.programme2024;
import static io.github.councilprocedures.procedure.GivenProgrammes.sent;
import static io.github.councilprocedures.procedure.GivenProgrammes.taken;
import static io.github.councilprocedures.programme.ProgrammeStep.ADJUSTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ADOPTED;
import static io.github.councilprocedures.programme.ProgrammeStep.DRAFTED;
import static io.github.councilprocedures.programme.ProgrammeStep.IN_FORCE;
import static io.github.councilprocedures.programme.ProgrammeStep.OPINION;
import static io.github.councilprocedures.programme.ProgrammeStep.PUBLISHED;
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
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.programme.ComparedItem;
import io.github.councilprocedures.programme.ItemOfProgramme;
import io.github.councilprocedures.programme.ProgrammeItem;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.ProgrammesOfYear;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitteeProgrammesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(decision(), carriedOut(), noDuplicate());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(ofACommittee());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void each_lawful_run_is_satisfied_and_each_single_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static SupervisionProgramme decided(SupervisingBody body, int year, String adoptedOn) {
        return programme(body, year).addSteps(day(ADOPTED, adoptedOn)).build();
    }

    private static RuleCases<SupervisionProgramme> decision() {
        RuleCases<SupervisionProgramme> table = RuleCases.of(CommitteeProgrammes.DECISION, CALENDAR);
        for (SupervisingBody body : List.of(COUNCIL, STANDING_COMMITTEE, DELEGATES_GROUP, DELEGATE)) {
            table = table.when("of the " + body, decided(body, 2024, "2024-01-05"))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("on the last day of the year before", decided(COMMITTEE, 2024, "2023-12-31"))
                .satisfied()
                .when("on the first day of its own year", decided(COMMITTEE, 2024, "2024-01-01"))
                .violated(
                        "Ban quyết định chương trình ngày 01/01/2024, sau ngày 31/12/2023.",
                        "The committee decided its programme on 01/01/2024, after 31/12/2023.")
                .when("never", programme(COMMITTEE, 2024).build())
                .recordedThrough(LATER)
                .neverDone()
                .when("not on record", programme(COMMITTEE, 2024).build())
                .undetermined(Reason.FACT_MISSING)
                .when("S24: for 2016, before the law", decided(COMMITTEE, 2016, "2015-12-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("S24: for 2017", decided(COMMITTEE, 2017, "2016-12-20"))
                .satisfied()
                .when("S24: for 2026", decided(COMMITTEE, 2026, "2025-12-20"))
                .satisfied()
                .when("S24: for 2027, under Law 121/2025", decided(COMMITTEE, 2027, "2026-12-20"))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent("from 2016-07-01: starts a day sooner", "years end on 31 December")
                .equivalent("from 2016-07-01: starts a day later", "years end on 31 December")
                .equivalent("from 2026-03-01: starts a day sooner", "years end on 31 December")
                .equivalent("from 2026-03-01: starts a day later", "years end on 31 December");
    }

    // ---- Items ----

    private static ProgrammeItem.Builder item(CommitteeKind committee) {
        return ProgrammeItem.builder()
                .topic("Việc sử dụng đất công")
                .body(COMMITTEE)
                .committee(committee)
                .addSupervisees("Sở Tài chính");
    }

    private static ItemOfProgramme opened(String dossierOn, String droppedOn) {
        ProgrammeItem.Builder item = item(CommitteeKind.LEGAL);
        if (dossierOn != null) {
            item.dossierOpenedOn(LocalDate.parse(dossierOn));
        }
        if (droppedOn != null) {
            item.droppedOn(LocalDate.parse(droppedOn));
        }
        ProgrammeItem built = item.build();
        return new ItemOfProgramme(programme(COMMITTEE, 2024).addItems(built).build(), built);
    }

    private static RuleCases<ItemOfProgramme> carriedOut() {
        return RuleCases.of(CommitteeProgrammes.CARRIED_OUT, CALENDAR)
                .when("on the last day of the year", opened("2024-12-31", null))
                .satisfied()
                .when("in the new year", opened("2025-01-01", null))
                .violated(
                        "Hồ sơ giám sát được mở ngày 01/01/2025, sau khi hết năm thực hiện (31/12/2024).",
                        "The dossier was opened on 01/01/2025, after the year of the programme ended (31/12/2024).")
                .when("no dossier at the end of the year", opened(null, null))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone(
                        "Nội dung trong chương trình giám sát được thực hiện: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày mở hồ sơ giám sát. Hạn cuối là ngày 31/12/2024.",
                        "Items of a programme are carried out: never done; the record, complete through 31/12/2024, has no day on which the dossier was opened. The last day is 31/12/2024.")
                .when("the year is not over", opened(null, null))
                .recordedThrough(LocalDate.parse("2024-12-30"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("nothing claimed", opened(null, null))
                .undetermined(Reason.FACT_MISSING)
                .when("taken out of the programme", opened(null, "2024-07-01"))
                .recordedThrough(LATER)
                .notApplicable(Reason.CONDITION);
    }

    private static ComparedItem compared(CommitteeKind... committees) {
        ProgrammesOfYear.Builder year =
                ProgrammesOfYear.builder().term(Samples.provincialTerm()).year(2024);
        for (CommitteeKind committee : committees) {
            year.addProgrammes(programme(COMMITTEE, 2024)
                    .committee(committee)
                    .addItems(item(committee).build())
                    .build());
        }
        return new ComparedItem(year.build(), 0, 0);
    }

    private static RuleCases<ComparedItem> noDuplicate() {
        return RuleCases.of(CommitteeProgrammes.NO_DUPLICATE, CALENDAR)
                .when("one committee only", compared(CommitteeKind.LEGAL))
                .satisfied()
                .when(
                        "the same in the programme of another",
                        compared(CommitteeKind.LEGAL, CommitteeKind.URBAN_AFFAIRS))
                .violated(
                        "Nội dung này trùng với 1 nội dung khác trong năm: cùng chuyên đề, đối tượng và thời kỳ giám sát.",
                        "This item is the same as 1 other item(s) of the year: same topic, supervisee and period.")
                .when(
                        "the same in the programmes of two others",
                        compared(CommitteeKind.LEGAL, CommitteeKind.URBAN_AFFAIRS, CommitteeKind.ETHNIC_AFFAIRS))
                .violated()
                .equivalent(
                        "always: other items that are the same supervision equal to 0 -> other items that are the same supervision at most 0",
                        "nothing is counted below 0");
    }

    // ---- The whole procedure ----

    private static final CaseStep<ProgrammeStep> DRAFT = day(DRAFTED, "2023-11-20");
    private static final CaseStep<ProgrammeStep> DECIDED = taken(ADOPTED, "2023-12-20", Actor.COMMITTEE);
    private static final CaseStep<ProgrammeStep> SET_GOING = taken(IN_FORCE, "2024-01-15", Actor.COMMITTEE);

    private static CaseStep<ProgrammeStep> opinion(String on) {
        return sent(OPINION, on, Actor.STANDING_COMMITTEE, Actor.COMMITTEE);
    }

    @SafeVarargs
    private static SupervisionProgramme run(CaseStep<ProgrammeStep>... steps) {
        return programme2024(COMMITTEE).addSteps(steps).build();
    }

    private static ProcedureCases<SupervisionProgramme, ProgrammeStep> ofACommittee() {
        return ProcedureCases.of(CommitteeProgrammes.OF_A_COMMITTEE, CALENDAR, GivenProgrammes::with)
                .lawful("opinion on the draft", run(DRAFT, opinion("2023-12-01"), DECIDED, SET_GOING))
                .lawful(
                        "opinion on what was decided, adjusted later",
                        run(
                                DRAFT,
                                DECIDED,
                                opinion("2023-12-25"),
                                SET_GOING,
                                taken(ADJUSTED, "2024-03-10", Actor.COMMITTEE),
                                taken(ADJUSTED, "2024-05-10", Actor.COMMITTEE)))
                .lawful("adjusted at once", run(DECIDED, taken(ADJUSTED, "2023-12-28", Actor.COMMITTEE)))
                .lawful(
                        "published, without an opinion",
                        run(
                                DECIDED,
                                taken(PUBLISHED, "2023-12-25")
                                        .addDocuments(CaseDocument.PUBLICATION)
                                        .build(),
                                SET_GOING));
    }
}
