package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.COMPETENT_BODY;
import static io.github.councilprocedures.casefile.Actor.DELEGATE;
import static io.github.councilprocedures.casefile.Actor.DELEGATES_GROUP;
import static io.github.councilprocedures.casefile.Actor.FATHERLAND_FRONT;
import static io.github.councilprocedures.casefile.Actor.FRONT_WORK_BOARD;
import static io.github.councilprocedures.casefile.Actor.HOST_STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.VOTERS;
import static io.github.councilprocedures.contact.DelegateContactKind.GROUP;
import static io.github.councilprocedures.contact.DelegateContactKind.INDIVIDUAL;
import static io.github.councilprocedures.contact.DelegateContactKind.OUTSIDE_ELECTORAL_UNIT;
import static io.github.councilprocedures.contact.DelegateContactStep.DECIDED;
import static io.github.councilprocedures.contact.DelegateContactStep.MET;
import static io.github.councilprocedures.contact.DelegateContactStep.NOTIFIED;
import static io.github.councilprocedures.contact.DelegateContactStep.RECEIVED;
import static io.github.councilprocedures.contact.DelegateContactStep.REQUESTED;
import static io.github.councilprocedures.contact.DelegateContactStep.SENT;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.contact.DelegateContact;
import io.github.councilprocedures.contact.DelegateContactKind;
import io.github.councilprocedures.contact.DelegateContactStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.workflow.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DelegateContactsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-01-31");
    private static final List<DelegateContactKind> OWN = List.of(INDIVIDUAL, GROUP);
    private static final List<DelegateContactKind> OUTSIDE = List.of(OUTSIDE_ELECTORAL_UNIT);

    static List<RuleCases<?>> tables() {
        return List.of(
                decision(DelegateContacts.DECISION_OUTSIDE, OUTSIDE),
                notice(DelegateContacts.NOTICE_OUTSIDE, OUTSIDE),
                decision(DelegateContacts.DECISION, OWN),
                notice(DelegateContacts.NOTICE, OWN),
                report());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(outside(), individuals());
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
    void contact_outside_the_unit_is_known_from_the_press_only() {
        assertThat(DelegateContacts.DECISION_OUTSIDE.versions().get(1).evidence())
                .contains(Evidence.REPORTED);
        assertThat(DelegateContacts.DECISION.versions().get(1).evidence()).contains(Evidence.TEXT_READ);
    }

    private static DelegateContact.Builder contact(DelegateContactKind kind) {
        return DelegateContact.builder().term(Samples.provincialTerm()).kind(kind);
    }

    /** Two steps that are counted from one another; a step without a day is left out. */
    private static DelegateContact contact(
            DelegateContactKind kind, DelegateContactStep first, String on, DelegateContactStep second, String then) {
        DelegateContact.Builder contact = contact(kind);
        if (on != null) {
            contact.addSteps(taken(first, on));
        }
        return then == null
                ? contact.build()
                : contact.addSteps(taken(second, then)).build();
    }

    private static DelegateContact decided(DelegateContactKind kind, String received, String decided) {
        return contact(kind, RECEIVED, received, DECIDED, decided);
    }

    private static RuleCases<DelegateContact> decision(Rule<DelegateContact> rule, List<DelegateContactKind> kinds) {
        RuleCases<DelegateContact> table = ContactDays.onItsFirstDay(
                RuleCases.of(rule, CALENDAR), day -> decided(kinds.get(0), day, day), Reason.MET);
        for (DelegateContactKind kind : kinds) {
            table = table.when(kind + " on the fifth working day", decided(kind, "2025-11-12", "2025-11-19"))
                    .satisfied()
                    .when(kind + " on the sixth working day", decided(kind, "2025-11-12", "2025-11-20"))
                    .violated(
                            "Đề nghị nhận ngày 12/11/2025 phải được quyết định và trả lời chậm nhất ngày 19/11/2025; đã trả lời ngày 20/11/2025.",
                            "The request received on 12/11/2025 had to be decided and answered by 19/11/2025; it was answered on 20/11/2025.");
        }
        return others(table, kinds, decidedLate())
                .when("never", decided(kinds.get(0), "2025-11-12", null))
                .recordedThrough(LATER)
                .neverDone()
                .when("nobody wrote down the receipt", decided(kinds.get(0), null, "2025-11-19"))
                .undetermined(Reason.FACT_MISSING);
    }

    private static Function<DelegateContactKind, DelegateContact> decidedLate() {
        return kind -> decided(kind, "2025-11-12", "2025-11-20");
    }

    private static RuleCases<DelegateContact> others(
            RuleCases<DelegateContact> table,
            List<DelegateContactKind> kinds,
            Function<DelegateContactKind, DelegateContact> of) {
        RuleCases<DelegateContact> more = table;
        for (DelegateContactKind kind : DelegateContactKind.values()) {
            if (!kinds.contains(kind)) {
                more = more.when(kind + " stands in another article", of.apply(kind))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return more;
    }

    private static DelegateContact notified(DelegateContactKind kind, String notified, String met) {
        return contact(kind, NOTIFIED, notified, MET, met);
    }

    private static RuleCases<DelegateContact> notice(Rule<DelegateContact> rule, List<DelegateContactKind> kinds) {
        RuleCases<DelegateContact> table = ContactDays.onItsFirstDay(
                RuleCases.of(rule, CALENDAR), day -> notified(kinds.get(0), "2025-02-10", day), Reason.MET);
        for (DelegateContactKind kind : kinds) {
            table = table.when(kind + " three working days ahead", notified(kind, "2025-11-13", "2025-11-18"))
                    .satisfied()
                    .when(kind + " two working days ahead", notified(kind, "2025-11-14", "2025-11-18"))
                    .violated(
                            "Chương trình thông báo ngày 14/11/2025, trước ngày tiếp xúc 2 ngày làm việc, ít hơn 3 ngày.",
                            "The programme was notified on 14/11/2025, 2 working days before the contact, fewer than 3.")
                    .when(kind + " three days with a Sunday among them", notified(kind, "2025-11-15", "2025-11-18"))
                    .violated();
        }
        return others(table, kinds, kind -> notified(kind, "2025-11-14", "2025-11-18"))
                .when("not on record", notified(kinds.get(0), null, "2025-11-18"))
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<DelegateContact> report() {
        RuleCases<DelegateContact> table = ContactDays.onItsFirstDay(
                RuleCases.of(DelegateContacts.REPORT, CALENDAR), day -> reported(GROUP, day, day), Reason.MET);
        for (DelegateContactKind kind : OWN) {
            table = table.when(kind + " on the fifth working day", reported(kind, "2025-11-12", "2025-11-19"))
                    .satisfied()
                    .when(kind + " on the sixth working day", reported(kind, "2025-11-12", "2025-11-20"))
                    .violated(
                            "Ý kiến, kiến nghị phải gửi chậm nhất ngày 19/11/2025; đã gửi ngày 20/11/2025.",
                            "The opinions had to be sent on by 19/11/2025; they were sent on 20/11/2025.");
        }
        return others(table, OWN, kind -> reported(kind, "2025-11-12", "2025-11-20"))
                .when("never", reported(GROUP, "2025-11-12", null))
                .recordedThrough(LATER)
                .neverDone();
    }

    private static DelegateContact reported(DelegateContactKind kind, String met, String sentOn) {
        return contact(kind, MET, met, SENT, sentOn);
    }

    private static ProcedureCases<DelegateContact, DelegateContactStep> outside() {
        return cases(DelegateContacts.OUTSIDE)
                .lawful(
                        "with what was said sent on",
                        contact(OUTSIDE_ELECTORAL_UNIT)
                                .addAllSteps(asked(CaseDocument.REQUEST))
                                .addSteps(
                                        sent(
                                                taken(
                                                        NOTIFIED,
                                                        "2025-11-11",
                                                        STANDING_COMMITTEE,
                                                        CaseDocument.PROGRAMME),
                                                HOST_STANDING_COMMITTEE,
                                                FATHERLAND_FRONT),
                                        taken(MET, "2025-11-18", DELEGATE),
                                        taken(SENT, "2025-11-19"))
                                .build());
    }

    private static ProcedureCases<DelegateContact, DelegateContactStep> individuals() {
        ProcedureCases<DelegateContact, DelegateContactStep> table = cases(DelegateContacts.OF_INDIVIDUALS);
        for (DelegateContactKind kind : OWN) {
            table = table.lawful(
                    kind.toString(),
                    contact(kind)
                            .addAllSteps(asked(CaseDocument.REPORT))
                            .addSteps(
                                    sent(
                                            taken(
                                                    NOTIFIED,
                                                    "2025-11-11",
                                                    STANDING_COMMITTEE,
                                                    CaseDocument.PROGRAMME,
                                                    CaseDocument.PLAN,
                                                    CaseDocument.CONTENT),
                                            FRONT_WORK_BOARD,
                                            VOTERS),
                                    taken(MET, "2025-11-18", DELEGATE),
                                    sent(
                                            taken(SENT, "2025-11-20", DELEGATE),
                                            COMPETENT_BODY,
                                            DELEGATES_GROUP,
                                            FATHERLAND_FRONT))
                            .build());
        }
        return table;
    }

    private static List<CaseStep<DelegateContactStep>> asked(CaseDocument paper) {
        return List.of(
                sent(taken(REQUESTED, "2025-11-03", DELEGATE, paper), STANDING_COMMITTEE),
                taken(RECEIVED, "2025-11-04", STANDING_COMMITTEE),
                sent(taken(DECIDED, "2025-11-07", STANDING_COMMITTEE), DELEGATE));
    }

    private static ProcedureCases<DelegateContact, DelegateContactStep> cases(
            Procedure<DelegateContact, DelegateContactStep> procedure) {
        return ProcedureCases.of(
                procedure,
                CALENDAR,
                (file, steps) ->
                        DelegateContact.builder().from(file).steps(steps).build());
    }
}
