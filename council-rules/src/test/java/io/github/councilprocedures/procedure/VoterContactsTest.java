package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.contact.ContactFacts.CASE;
import static io.github.councilprocedures.contact.ContactFacts.ENDED_ON;
import static io.github.councilprocedures.contact.ContactFacts.MOMENT;
import static io.github.councilprocedures.contact.ContactFacts.SESSION_CLOSES_ON;
import static io.github.councilprocedures.contact.ContactFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.contact.ContactKind.AFTER_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AROUND_SPECIAL_SESSION;
import static io.github.councilprocedures.contact.ContactKind.BEFORE_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactStep.COMPILED;
import static io.github.councilprocedures.contact.ContactStep.CONFERRED;
import static io.github.councilprocedures.contact.ContactStep.DECIDED;
import static io.github.councilprocedures.contact.ContactStep.FORM_DECIDED;
import static io.github.councilprocedures.contact.ContactStep.HELD;
import static io.github.councilprocedures.contact.ContactStep.NOTIFIED;
import static io.github.councilprocedures.contact.ContactStep.PLANNED;
import static io.github.councilprocedures.contact.ContactStep.PRESS_TOLD;
import static io.github.councilprocedures.contact.ContactStep.SENT;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.contact.ContactChannel;
import io.github.councilprocedures.contact.ContactConference;
import io.github.councilprocedures.contact.ContactDecision;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.ContactLevel;
import io.github.councilprocedures.contact.ContactMoment;
import io.github.councilprocedures.contact.ContactStep;
import io.github.councilprocedures.contact.ForceMajeureGround;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.RemarkKind;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.workflow.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoterContactsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-01-31");

    static List<RuleCases<?>> tables() {
        return List.of(
                conferences(),
                decisionOnSpecial(),
                groundOfForceMajeure(),
                decisionInForceMajeure(),
                days(),
                notRead(VoterContacts.PRESS),
                notRead(VoterContacts.REPORT),
                complaints());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(joint(), special(), inForceMajeure());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_hold_and_each_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    @Test
    void c1_the_days_of_national_assembly_delegations_are_no_law_for_a_council() {
        VoterContact late = round(BEFORE_REGULAR_SESSION, "2025-12-09")
                .addSteps(taken(PRESS_TOLD, "2025-11-30"), taken(HELD, "2025-12-01"), taken(SENT, "2025-12-08"))
                .build();

        assertThat(findings(late, "contact.national-assembly.press", "contact.national-assembly.report"))
                .extracting(Finding::reason)
                .containsExactly(Reason.CONDITION, Reason.CONDITION);
        assertThat(findings(late, "contact.round.press", "contact.round.report"))
                .extracting(Finding::reason)
                .containsExactly(Reason.NOT_ENCODED, Reason.NOT_ENCODED);
    }

    @Test
    void c7_the_text_is_read_as_amended_and_only_reported_before() {
        assertThat(VoterContacts.DECISION_ON_SPECIAL.versions())
                .extracting(
                        version -> version.from().toString(),
                        version -> version.evidence().orElse(null))
                .containsExactly(
                        tuple("2016-01-01", null),
                        tuple("2025-02-20", Evidence.REPORTED),
                        tuple("2025-09-26", Evidence.TEXT_READ));
    }

    @Test
    void c8_the_old_operating_regulation_was_alive_until_the_day_before() {
        assertThat(VoterContacts.CONFERENCE_HELD
                        .versionOn(LocalDate.parse("2025-02-19"))
                        .orElseThrow()
                        .citations())
                .singleElement()
                .satisfies(
                        citation -> assertThat(citation.label().vi()).isEqualTo("Nghị quyết số 753/2005/NQ-UBTVQH11"));
    }

    @Test
    void c28_a_complaint_voiced_to_a_council_delegate_is_a_matter_of_practice() {
        VoterContact round = round(BEFORE_REGULAR_SESSION, "2025-12-09")
                .complaints(2)
                .complaintsReferred(1)
                .build();

        assertThat(findings(round, "contact.round.complaint", "contact.national-assembly.complaint"))
                .extracting(Finding::reason, Finding::ground)
                .containsExactly(tuple(Reason.NOT_MET, Ground.PRACTICE), tuple(Reason.CONDITION, Ground.STATUTE));
    }

    private static List<Finding> findings(VoterContact round, String... rules) {
        List<Finding> findings = new ArrayList<>();
        for (String rule : rules) {
            findings.addAll(CouncilLaw.standard().judge(round).of(rule));
        }
        return findings;
    }

    private static VoterContact.Builder round(ContactKind kind, String opens) {
        LocalDate day = LocalDate.parse(opens);
        return VoterContact.builder()
                .term(Samples.provincialTerm())
                .channel(ContactChannel.COUNCIL)
                .kind(kind)
                .sessionOpensOn(day)
                .sessionClosesOn(day.plusDays(1));
    }

    private static RuleCases<VoterContact> conferences() {
        RuleCases<VoterContact> table = ContactDays.sinceAmended(
                        RuleCases.of(VoterContacts.CONFERENCE_HELD, CALENDAR),
                        day -> met(
                                round(BEFORE_REGULAR_SESSION, day),
                                LocalDate.parse(day).minusDays(1).toString()))
                .when("on the day before", met(round(BEFORE_REGULAR_SESSION, "2025-12-09"), "2025-12-08"))
                .satisfied()
                .when("on the Sunday before a Monday", met(round(BEFORE_REGULAR_SESSION, "2025-12-08"), "2025-12-07"))
                .satisfied()
                .when("on the day it opens", met(round(BEFORE_REGULAR_SESSION, "2025-12-09"), "2025-12-09"))
                .violated(
                        "Hội nghị tiếp xúc cử tri đầu tiên ngày 09/12/2025; phải tổ chức trước kỳ họp thường lệ khai mạc ngày 09/12/2025.",
                        "The first conference with voters was held on 09/12/2025; it had to be held before the regular session that opens on 09/12/2025.")
                .when(
                        "none on record",
                        round(BEFORE_REGULAR_SESSION, "2025-12-09").build())
                .undetermined(Reason.FACT_MISSING)
                .when("none held", round(BEFORE_REGULAR_SESSION, "2025-12-09").build())
                .recordedThrough(LATER)
                .neverDone(
                        "Hội nghị tiếp xúc cử tri trước kỳ họp thường lệ: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/01/2026 không có ngày hội nghị tiếp xúc cử tri đầu tiên. Hạn cuối là ngày 08/12/2025.",
                        "Conference with voters before a regular session: never done; the record, complete through 31/01/2026, has no day of the first conference. The last day is 08/12/2025.")
                .when(
                        "force majeure",
                        met(
                                round(BEFORE_REGULAR_SESSION, "2025-12-09").forceMajeure(ForceMajeureGround.OTHER),
                                "2025-12-09"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "C1: of the National Assembly delegation",
                        met(
                                VoterContact.builder()
                                        .from(round(BEFORE_REGULAR_SESSION, "2025-12-09")
                                                .build())
                                        .channel(ContactChannel.NATIONAL_ASSEMBLY),
                                "2025-12-09"))
                .notApplicable(Reason.CONDITION);
        for (ContactKind kind : ContactKind.values()) {
            if (kind != BEFORE_REGULAR_SESSION) {
                table = table.when(kind + " may go without", met(round(kind, "2025-12-09"), "2025-12-09"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return table;
    }

    private static VoterContact met(VoterContact.Builder round, String on) {
        return round.addConferences(ContactConference.builder()
                        .venue("Nhà văn hóa xã Sông Trăng")
                        .heldOn(LocalDate.parse(on))
                        .build())
                .build();
    }

    private static RuleCases<VoterContact> decisionOnSpecial() {
        RuleCases<VoterContact> table = decisions(
                RuleCases.of(VoterContacts.DECISION_ON_SPECIAL, CALENDAR),
                day -> round(AROUND_SPECIAL_SESSION, day),
                "Quyết định việc tiếp xúc cử tri trước và sau kỳ họp chuyên đề, đột xuất",
                "Decision on contact around a thematic or urgent session");
        for (ContactKind kind : ContactKind.values()) {
            if (kind != AROUND_SPECIAL_SESSION) {
                table = table.when(
                                kind + " needs none",
                                decided(round(kind, "2025-11-04"), "2025-10-28", ContactDecision.HOLD))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return table;
    }

    private static RuleCases<VoterContact> decisionInForceMajeure() {
        return decisions(
                        RuleCases.of(VoterContacts.DECISION_IN_FORCE_MAJEURE, CALENDAR),
                        day -> round(BEFORE_REGULAR_SESSION, day).forceMajeure(ForceMajeureGround.DECLARED),
                        "Quyết định việc tiếp xúc cử tri khi bất khả kháng",
                        "Decision on contact in force majeure")
                .when(
                        "nothing stood in the way",
                        decided(round(BEFORE_REGULAR_SESSION, "2025-11-04"), "2025-10-28", ContactDecision.HOLD))
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<VoterContact> decisions(
            RuleCases<VoterContact> table, Function<String, VoterContact.Builder> round, String vi, String en) {
        RuleCases<VoterContact> more = ContactDays.sinceSigned(
                        table,
                        day -> decided(
                                round.apply(day),
                                LocalDate.parse(day).minusDays(7).toString(),
                                ContactDecision.NOT_HOLD))
                .when(
                        "C1: of the National Assembly delegation",
                        decided(
                                round.apply("2025-11-04").channel(ContactChannel.NATIONAL_ASSEMBLY),
                                "2025-10-28",
                                ContactDecision.HOLD))
                .notApplicable(Reason.CONDITION);
        for (String opens : List.of("2025-05-06", "2025-11-04")) {
            String on = LocalDate.parse(opens).minusDays(7).toString();
            more = more.when("nobody wrote down what, " + opens, decided(round.apply(opens), on, null))
                    .undetermined(Reason.FACT_MISSING)
                    .when(
                            "nobody wrote down when, " + opens,
                            decided(round.apply(opens), null, ContactDecision.OTHER_WAY))
                    .undetermined(Reason.FACT_MISSING)
                    .when("nothing decided, " + opens, round.apply(opens).build())
                    .recordedThrough(LATER)
                    .neverDone(
                            vi
                                    + ": không thực hiện; hồ sơ đầy đủ đến hết ngày 31/01/2026 không có ngày thực hiện bước “quyết định việc tổ chức tiếp xúc cử tri”, quyết định về việc tổ chức tiếp xúc cử tri.",
                            en
                                    + ": never done; the record, complete through 31/01/2026, has no day of the step “holding decided”, decision on holding it.");
        }
        return more;
    }

    private static VoterContact decided(VoterContact.Builder round, String on, ContactDecision decision) {
        if (on != null) {
            round.addSteps(taken(DECIDED, on));
        }
        return decision == null ? round.build() : round.decision(decision).build();
    }

    private static RuleCases<VoterContact> groundOfForceMajeure() {
        RuleCases<VoterContact> table = ContactDays.sinceSigned(
                        RuleCases.of(VoterContacts.GROUND_OF_FORCE_MAJEURE, CALENDAR),
                        day -> hindered(day, ForceMajeureGround.DECLARED))
                .when(
                        "nothing stood in the way",
                        round(BEFORE_REGULAR_SESSION, "2025-12-09").build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "C1: of the National Assembly delegation",
                        VoterContact.builder()
                                .from(hindered("2025-12-09", ForceMajeureGround.OTHER))
                                .channel(ContactChannel.NATIONAL_ASSEMBLY)
                                .build())
                .notApplicable(Reason.CONDITION);
        for (String opens : List.of("2025-07-08", "2025-12-09")) {
            table = table.when("as the law provides, " + opens, hindered(opens, ForceMajeureGround.UNDER_LAW))
                    .satisfied()
                    .when("another ground, " + opens, hindered(opens, ForceMajeureGround.OTHER))
                    .violated(
                            "Căn cứ của trường hợp bất khả kháng: căn cứ khác; phải là: theo quy định của pháp luật, do cơ quan nhà nước có thẩm quyền công bố.",
                            "The force majeure rests on: another ground. It has to be: as the law provides, declared by a competent State body.");
        }
        return table;
    }

    private static VoterContact hindered(String opens, ForceMajeureGround ground) {
        return round(BEFORE_REGULAR_SESSION, opens).forceMajeure(ground).build();
    }

    private static RuleCases<VoterContact> notRead(Rule<VoterContact> rule) {
        Function<String, VoterContact> round = day -> round(AFTER_REGULAR_SESSION, day)
                .sessionClosesOn(LocalDate.parse(day))
                .addSteps(taken(HELD, day), taken(SENT, "2025-12-19"))
                .build();
        return ContactDays.notRead(RuleCases.of(rule, CALENDAR), round)
                .when(
                        "C1: of the National Assembly delegation",
                        VoterContact.builder()
                                .from(round.apply("2025-12-11"))
                                .channel(ContactChannel.NATIONAL_ASSEMBLY)
                                .build())
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<VoterContact> days() {
        RuleCases<VoterContact> table = notRead(VoterContacts.DAYS);
        for (ContactKind kind : ContactKind.values()) {
            RuleCases.When<VoterContact> when = table.when(
                    kind + ", before the session",
                    round(kind, "2025-12-09")
                            .addSteps(taken(HELD, "2025-12-01"))
                            .build());
            table = List.of(BEFORE_REGULAR_SESSION, AFTER_REGULAR_SESSION, AROUND_SPECIAL_SESSION)
                            .contains(kind)
                    ? when.undetermined(Reason.NOT_ENCODED)
                    : when.notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static RuleCases<VoterContact> complaints() {
        return RuleCases.of(VoterContacts.COMPLAINTS_AS_LETTERS, CALENDAR)
                .when("C28: all of them", voiced(ContactChannel.COUNCIL, 3, 3))
                .satisfied()
                .when("C28: one stayed among the petitions", voiced(ContactChannel.COUNCIL, 3, 2))
                .violated(
                        "Có 3 khiếu nại, tố cáo, mới chuyển xử lý như đơn 2: chưa theo thông lệ, không phải vi phạm luật.",
                        "Of 3 complaints and denunciations 2 were handled as letters: practice not followed, no law broken.")
                .when("C28: of the National Assembly delegation", voiced(ContactChannel.NATIONAL_ASSEMBLY, 3, 2))
                .notApplicable(Reason.CONDITION)
                .when(
                        "nobody counted",
                        round(BEFORE_REGULAR_SESSION, "2025-12-09").build())
                .undetermined(Reason.FACT_MISSING)
                .equivalent(
                        "always: complaints handled as letters at least complaints voiced -> complaints handled as letters equal to complaints voiced",
                        "more cannot be handled than were voiced");
    }

    private static VoterContact voiced(ContactChannel channel, int complaints, int referred) {
        return round(BEFORE_REGULAR_SESSION, "2025-12-09")
                .channel(channel)
                .complaints(complaints)
                .complaintsReferred(referred)
                .build();
    }

    // ---- Runs ----

    private static ProcedureCases<VoterContact, ContactStep> special() {
        ProcedureCases<VoterContact, ContactStep> table = cases(VoterContacts.SPECIAL);
        for (String first : List.of("2025-03-03", "2025-10-06")) {
            List<CaseStep<ContactStep>> formed = List.of(
                    taken(DECIDED, first, Actor.STANDING_COMMITTEE),
                    taken(FORM_DECIDED, plus(first, 1), Actor.DELEGATES_GROUP));
            List<CaseStep<ContactStep>> after = List.of(
                    taken(HELD, plus(first, 5)),
                    taken(COMPILED, plus(first, 8), Actor.DELEGATES_GROUP, CaseDocument.SYNTHESIS),
                    taken(SENT, plus(first, 9)));
            table = table.lawful(first + ", at once", run(AROUND_SPECIAL_SESSION, formed, after))
                    .lawful(
                            first + ", with plan, press and programme",
                            run(
                                    AROUND_SPECIAL_SESSION,
                                    formed,
                                    List.of(
                                            taken(PLANNED, plus(first, 2)),
                                            taken(PRESS_TOLD, plus(first, 3)),
                                            taken(NOTIFIED, plus(first, 3)),
                                            taken(HELD, plus(first, 4))),
                                    after))
                    .lawful(
                            first + ", without the press",
                            run(
                                    AROUND_SPECIAL_SESSION,
                                    formed,
                                    List.of(taken(PLANNED, plus(first, 2)), taken(NOTIFIED, plus(first, 3))),
                                    after));
        }
        return table;
    }

    private static ProcedureCases<VoterContact, ContactStep> joint() {
        List<CaseStep<ContactStep>> planned = List.of(
                sent(taken(CONFERRED, "2025-10-06", Actor.STANDING_COMMITTEE), Actor.LOWER_STANDING_COMMITTEE),
                taken(PLANNED, "2025-10-10", Actor.STANDING_COMMITTEE));
        List<CaseStep<ContactStep>> after =
                List.of(taken(HELD, "2025-11-05"), taken(COMPILED, "2025-11-10"), taken(SENT, "2025-11-12"));
        return cases(VoterContacts.JOINT)
                .lawful("at once", together(run(BEFORE_REGULAR_SESSION, planned, after)))
                .lawful(
                        "with press and programme, on two days",
                        together(run(
                                BEFORE_REGULAR_SESSION,
                                planned,
                                List.of(
                                        taken(PRESS_TOLD, "2025-10-20"),
                                        taken(NOTIFIED, "2025-10-21"),
                                        taken(HELD, "2025-11-04")),
                                after)))
                .lawful(
                        "without the press",
                        together(run(BEFORE_REGULAR_SESSION, planned, List.of(taken(NOTIFIED, "2025-10-21")), after)));
    }

    private static VoterContact together(VoterContact round) {
        return VoterContact.builder()
                .from(round)
                .addLevels(ContactLevel.PROVINCE, ContactLevel.COMMUNE)
                .build();
    }

    @Test
    void only_the_province_leads_a_joint_contact_of_two_councils() {
        VoterContact round = run(BEFORE_REGULAR_SESSION, List.of(taken(PLANNED, "2025-10-10")));

        assertThat(VoterContacts.JOINT.isFor(round)).isFalse();
        assertThat(VoterContacts.JOINT.isFor(together(round))).isTrue();
        assertThat(VoterContacts.JOINT.isFor(VoterContact.builder()
                        .from(together(round))
                        .term(Samples.communeTerm())
                        .build()))
                .isFalse();
    }

    @Test
    void a_round_goes_through_one_procedure_at_most() {
        List<VoterContact> rounds = new ArrayList<>();
        for (ContactKind kind : ContactKind.values()) {
            VoterContact round = run(kind, List.of(taken(HELD, "2025-10-10")));
            rounds.addAll(List.of(round, together(round)));
        }
        List<VoterContact> hindered = rounds.stream()
                .map(round -> VoterContact.builder()
                        .from(round)
                        .forceMajeure(ForceMajeureGround.DECLARED)
                        .build())
                .toList();

        assertThat(rounds)
                .allSatisfy(round -> assertThat(
                                VoterContacts.PROCEDURES.stream().filter(procedure -> procedure.isFor(round)))
                        .hasSizeLessThanOrEqualTo(1));
        assertThat(hindered)
                .allSatisfy(round -> assertThat(
                                VoterContacts.PROCEDURES.stream().filter(procedure -> procedure.isFor(round)))
                        .singleElement()
                        .isEqualTo(VoterContacts.IN_FORCE_MAJEURE));
    }

    private static ProcedureCases<VoterContact, ContactStep> inForceMajeure() {
        ProcedureCases<VoterContact, ContactStep> table = cases(VoterContacts.IN_FORCE_MAJEURE);
        for (String first : List.of("2025-03-03", "2025-10-06")) {
            VoterContact run = run(
                    BEFORE_REGULAR_SESSION,
                    List.of(
                            taken(DECIDED, first, Actor.STANDING_COMMITTEE),
                            taken(HELD, plus(first, 4)),
                            taken(HELD, plus(first, 5)),
                            taken(COMPILED, plus(first, 8)),
                            taken(SENT, plus(first, 9))));
            table = table.lawful(
                    first,
                    VoterContact.builder()
                            .from(run)
                            .forceMajeure(ForceMajeureGround.UNDER_LAW)
                            .build());
        }
        return table;
    }

    private static String plus(String day, int days) {
        return LocalDate.parse(day).plusDays(days).toString();
    }

    @SafeVarargs
    private static VoterContact run(ContactKind kind, List<CaseStep<ContactStep>>... parts) {
        VoterContact.Builder round = VoterContact.builder()
                .term(Samples.provincialTerm())
                .channel(ContactChannel.COUNCIL)
                .kind(kind);
        for (List<CaseStep<ContactStep>> part : parts) {
            round.addAllSteps(part);
        }
        return round.build();
    }

    private static ProcedureCases<VoterContact, ContactStep> cases(Procedure<VoterContact, ContactStep> procedure) {
        return ProcedureCases.of(
                procedure,
                CALENDAR,
                (file, steps) -> VoterContact.builder().from(file).steps(steps).build());
    }

    // ---- A council's own regulation ----

    private static final Term CITY = Days.term(UnitKind.CENTRAL_CITY, "Hồ Chí Minh", "2021-05-23");

    /** The days as the press reports them of TP. Hồ Chí Minh; number, articles and span are invented. */
    private static final LocalRegulation LOCAL = LocalRegulation.builder()
            .number("01/2025/NQ-HĐND")
            .title(new Phrase(
                    "Quy chế phối hợp tổ chức hoạt động tiếp xúc cử tri",
                    "Regulation on coordination in voter contact"))
            .council(CITY.council())
            .inForce(DateSpan.parse("2025-10-01/.."))
            .duties(List.of(
                    duty(
                            "contact.round.days",
                            "5",
                            MOMENT.when(
                                            ContactMoment.BEFORE_SESSION,
                                            CASE.day(HELD)
                                                    .atLeast(15, CALENDAR_DAYS)
                                                    .before(SESSION_OPENS_ON))
                                    .when(
                                            ContactMoment.AFTER_SESSION,
                                            CASE.day(HELD)
                                                    .within(15, CALENDAR_DAYS)
                                                    .after(SESSION_CLOSES_ON))),
                    duty(
                            "contact.round.press",
                            "6",
                            CASE.day(PRESS_TOLD).atLeast(7, CALENDAR_DAYS).before(CASE.day(HELD))),
                    duty(
                            "contact.round.report",
                            "7",
                            CASE.day(SENT).within(5, CALENDAR_DAYS).after(ENDED_ON))))
            .build();

    private static Duty duty(String rule, String article, Requirement<VoterContact> requires) {
        return Duty.builder()
                .rule(rule)
                .article(article)
                .requires(requires.form())
                .build();
    }

    @Test
    void a_local_regulation_sets_the_days_that_were_not_read() {
        VoterContact inTime = local(BEFORE_REGULAR_SESSION, "2025-11-17", "2025-11-24", "2025-12-01");
        VoterContact late = local(BEFORE_REGULAR_SESSION, "2025-11-18", "2025-11-25", "2025-12-02");

        assertThat(CouncilLaw.standard().review(LOCAL))
                .extracting(Remark::kind)
                .doesNotContain(
                        RemarkKind.UNKNOWN_NAME,
                        RemarkKind.NOT_BINDABLE,
                        RemarkKind.WEAKER_THAN_STATUTE,
                        RemarkKind.CONTRADICTION);
        assertThat(localReasons(inTime)).containsExactly(Reason.MET, Reason.MET, Reason.MET);
        assertThat(localReasons(late)).containsExactly(Reason.NOT_MET, Reason.MET, Reason.NOT_MET);
        assertThat(localReasons(local(BEFORE_REGULAR_SESSION, "2025-11-18", "2025-11-24", "2025-12-01")))
                .containsExactly(Reason.MET, Reason.NOT_MET, Reason.MET);
    }

    private static VoterContact local(ContactKind kind, String press, String held, String sentOn) {
        return round(kind, "2025-12-09")
                .term(CITY)
                .addSteps(taken(PRESS_TOLD, press), taken(HELD, held), taken(HELD, "2025-11-26"), taken(SENT, sentOn))
                .build();
    }

    @Test
    void a_local_regulation_counts_from_the_close_of_the_session_for_contact_after_it() {
        VoterContact after = round(AFTER_REGULAR_SESSION, "2025-12-09")
                .term(CITY)
                .addSteps(taken(HELD, "2025-12-25"))
                .build();
        VoterContact late = round(AFTER_REGULAR_SESSION, "2025-12-09")
                .term(CITY)
                .addSteps(taken(HELD, "2025-12-26"))
                .build();

        assertThat(localReasons(after)).first().isEqualTo(Reason.MET);
        assertThat(localReasons(late)).first().isEqualTo(Reason.NOT_MET);
    }

    private static List<Reason> localReasons(VoterContact round) {
        List<Reason> reasons = new ArrayList<>();
        for (String rule : List.of("contact.round.days", "contact.round.press", "contact.round.report")) {
            Finding found = CouncilLaw.standard()
                    .with(LOCAL)
                    .judge(round)
                    .of(rule + "@" + LOCAL.number())
                    .get(0);
            assertThat(found.ground()).isEqualTo(Ground.LOCAL_REGULATION);
            reasons.add(found.reason());
        }
        return reasons;
    }
}
