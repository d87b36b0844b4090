package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.NATIONAL_ASSEMBLY_DELEGATION;
import static io.github.councilprocedures.contact.ContactKind.AFTER_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AROUND_SPECIAL_SESSION;
import static io.github.councilprocedures.contact.ContactKind.BEFORE_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactStep.COMPILED;
import static io.github.councilprocedures.contact.ContactStep.HELD;
import static io.github.councilprocedures.contact.ContactStep.NOTIFIED;
import static io.github.councilprocedures.contact.ContactStep.PLANNED;
import static io.github.councilprocedures.contact.ContactStep.PRESS_TOLD;
import static io.github.councilprocedures.contact.ContactStep.SENT;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.contact.ContactChannel;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.ContactStep;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NationalAssemblyContactsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-01-31");

    static List<RuleCases<?>> tables() {
        return List.of(press(), report(), reportOnSpecial(), complaints());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(steps());
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

    /** Test vector 8 (C26). */
    @Test
    void c26_a_last_day_on_a_sunday_is_not_moved_and_the_proof_says_which_working_day_comes_before() {
        Finding found = CouncilLaw.standard()
                .judge(sent(BEFORE_REGULAR_SESSION, "2025-10-20", "2025-10-06"))
                .of("contact.national-assembly.report")
                .get(0);

        assertThat(found.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(found.message())
                .isEqualTo(new Phrase(
                        "Báo cáo tổng hợp phải gửi chậm nhất ngày 05/10/2025; đã gửi ngày 06/10/2025.",
                        "The compiled report had to be sent by 05/10/2025; it was sent on 06/10/2025."));
        assertThat(LocalDate.parse("2025-10-05").getDayOfWeek()).hasToString("SUNDAY");
        assertThat(found.arithmetic())
                .extracting(Phrase::en)
                .containsExactly(
                        "Counted back from 20/10/2025; that day is not counted.",
                        "15 calendar days counted, to 05/10/2025.",
                        "Day off 04/10/2025–05/10/2025: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "At the latest on 05/10/2025.",
                        "Note: 05/10/2025 is a day off. A limit counted back is not moved (the law is silent; the library's reading); the working day before it is 03/10/2025.");
    }

    private static VoterContact.Builder round(ContactKind kind) {
        return VoterContact.builder()
                .term(Samples.provincialTerm())
                .channel(ContactChannel.NATIONAL_ASSEMBLY)
                .kind(kind);
    }

    private static VoterContact ofCouncil(VoterContact round) {
        return VoterContact.builder()
                .from(round)
                .channel(ContactChannel.COUNCIL)
                .build();
    }

    private static RuleCases<VoterContact> press() {
        return ContactDays.ofDelegations(
                        RuleCases.of(NationalAssemblyContacts.PRESS, CALENDAR), day -> told("2025-02-01", day))
                .when("seven working days ahead", told("2025-11-12", "2025-11-21"))
                .satisfied()
                .when("six working days ahead", told("2025-11-13", "2025-11-21"))
                .violated(
                        "Kế hoạch gửi báo chí ngày 13/11/2025, trước ngày tiếp xúc 6 ngày làm việc, ít hơn 7 ngày.",
                        "The plan was sent to the press on 13/11/2025, 6 working days before the contact, fewer than 7.")
                .when("C2: seven days with a Sunday among them", told("2025-11-14", "2025-11-21"))
                .violated()
                .when("C1: of a council", ofCouncil(told("2025-11-13", "2025-11-21")))
                .notApplicable(Reason.CONDITION)
                .when(
                        "not on record",
                        round(BEFORE_REGULAR_SESSION)
                                .addSteps(taken(HELD, "2025-11-21"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static VoterContact told(String press, String held) {
        return round(BEFORE_REGULAR_SESSION)
                .addSteps(taken(PRESS_TOLD, press), taken(HELD, held))
                .build();
    }

    private static RuleCases<VoterContact> report() {
        RuleCases<VoterContact> table = ContactDays.ofDelegations(
                        RuleCases.of(NationalAssemblyContacts.REPORT, CALENDAR),
                        day -> sent(BEFORE_REGULAR_SESSION, day, "2025-01-15"))
                .when("C26: on the Sunday itself", sent(BEFORE_REGULAR_SESSION, "2025-10-20", "2025-10-05"))
                .satisfied()
                .when("C26: on the Monday after", sent(BEFORE_REGULAR_SESSION, "2025-10-20", "2025-10-06"))
                .violated(
                        "Báo cáo tổng hợp phải gửi chậm nhất ngày 05/10/2025; đã gửi ngày 06/10/2025.",
                        "The compiled report had to be sent by 05/10/2025; it was sent on 06/10/2025.")
                .when("fifteen days after the close", sent(AFTER_REGULAR_SESSION, "2025-12-01", "2025-12-16"))
                .satisfied()
                .when("sixteen days after the close", sent(AFTER_REGULAR_SESSION, "2025-12-01", "2025-12-17"))
                .violated(
                        "Báo cáo tổng hợp phải gửi chậm nhất ngày 16/12/2025; đã gửi ngày 17/12/2025.",
                        "The compiled report had to be sent by 16/12/2025; it was sent on 17/12/2025.")
                .when(
                        "C26: the fifteenth day after the close is a Sunday",
                        sent(AFTER_REGULAR_SESSION, "2025-11-29", "2025-12-15"))
                .satisfied()
                .when("never", sent(BEFORE_REGULAR_SESSION, "2025-10-20", null))
                .recordedThrough(LATER)
                .neverDone()
                .when("C1: of a council", ofCouncil(sent(BEFORE_REGULAR_SESSION, "2025-10-20", "2025-10-06")))
                .notApplicable(Reason.CONDITION)
                .when("the day of the session is not on record", sent(BEFORE_REGULAR_SESSION, null, "2025-10-06"))
                .undetermined(Reason.FACT_MISSING);
        return otherKinds(table, BEFORE_REGULAR_SESSION, AFTER_REGULAR_SESSION);
    }

    private static RuleCases<VoterContact> otherKinds(RuleCases<VoterContact> table, ContactKind... own) {
        RuleCases<VoterContact> more = table;
        for (ContactKind kind : ContactKind.values()) {
            if (!List.of(own).contains(kind)) {
                more = more.when(kind + " has other days", sent(kind, null, "2025-10-06"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return more;
    }

    /** Before a session the day is that of its opening, after it that of its close. */
    private static VoterContact sent(ContactKind kind, String session, String sentOn) {
        VoterContact.Builder round = round(kind);
        if (session != null && kind == AFTER_REGULAR_SESSION) {
            round.sessionClosesOn(LocalDate.parse(session));
        } else if (session != null) {
            round.sessionOpensOn(LocalDate.parse(session));
        }
        return sentOn == null
                ? round.build()
                : round.addSteps(taken(SENT, sentOn)).build();
    }

    private static RuleCases<VoterContact> reportOnSpecial() {
        RuleCases<VoterContact> table = ContactDays.ofDelegations(
                RuleCases.of(NationalAssemblyContacts.REPORT_ON_SPECIAL, CALENDAR),
                day -> beforeSpecial(day, LocalDate.parse(day).minusDays(8).toString()));
        table = LawDays.when(
                table, "C7: last day before the amendment", beforeSpecial("2025-09-25", "2025-09-17"), Reason.MET);
        table = LawDays.when(
                table, "C7: first day of the amendment", beforeSpecial("2025-09-26", "2025-09-18"), Reason.MET);
        table = table.equivalent("from 2025-09-26: starts a day sooner", "the text as amended is read for both")
                .equivalent("from 2025-09-26: starts a day later", "the text as amended is read for both")
                .when("two working days before, May", beforeSpecial("2025-05-12", "2025-05-08"))
                .satisfied()
                .when("one working day before, May", beforeSpecial("2025-05-12", "2025-05-09"))
                .violated(
                        "Báo cáo tổng hợp phải gửi chậm nhất ngày 08/05/2025; đã gửi ngày 09/05/2025.",
                        "The compiled report had to be sent by 08/05/2025; it was sent on 09/05/2025.")
                .when("two working days before, November", beforeSpecial("2025-11-10", "2025-11-06"))
                .satisfied()
                .when("one working day before, November", beforeSpecial("2025-11-10", "2025-11-07"))
                .violated(
                        "Báo cáo tổng hợp phải gửi chậm nhất ngày 06/11/2025; đã gửi ngày 07/11/2025.",
                        "The compiled report had to be sent by 06/11/2025; it was sent on 07/11/2025.")
                .when("C1: of a council", ofCouncil(beforeSpecial("2025-11-10", "2025-11-07")))
                .notApplicable(Reason.CONDITION)
                .when(
                        "nobody met voters yet",
                        round(AROUND_SPECIAL_SESSION)
                                .sessionOpensOn(LocalDate.parse("2025-11-10"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        for (String closed : List.of("2025-05-12", "2025-11-10")) {
            table = table.when("seven working days after " + closed, afterSpecial(closed, 9))
                    .satisfied()
                    .when("eight working days after " + closed, afterSpecial(closed, 10))
                    .violated();
        }
        return otherKinds(table, AROUND_SPECIAL_SESSION);
    }

    private static VoterContact beforeSpecial(String opens, String sentOn) {
        LocalDate day = LocalDate.parse(opens);
        return round(AROUND_SPECIAL_SESSION)
                .sessionOpensOn(day)
                .sessionClosesOn(day)
                .addSteps(taken(HELD, day.minusDays(10).toString()), taken(SENT, sentOn))
                .build();
    }

    private static VoterContact afterSpecial(String closed, int days) {
        LocalDate day = LocalDate.parse(closed);
        return round(AROUND_SPECIAL_SESSION)
                .sessionOpensOn(day)
                .sessionClosesOn(day)
                .addSteps(
                        taken(HELD, day.plusDays(1).toString()),
                        taken(SENT, day.plusDays(days).toString()))
                .build();
    }

    private static RuleCases<VoterContact> complaints() {
        return ContactDays.ofDelegations(
                        RuleCases.of(NationalAssemblyContacts.COMPLAINTS_AS_LETTERS, CALENDAR),
                        day -> voiced(day, 3, 3))
                .when("C28: one stayed among the petitions", voiced("2025-11-21", 3, 2))
                .violated(
                        "Có 3 khiếu nại, tố cáo, mới chuyển xử lý như đơn 2.",
                        "Of 3 complaints and denunciations 2 were handled as letters.")
                .when("C1, C28: of a council", ofCouncil(voiced("2025-11-21", 3, 2)))
                .notApplicable(Reason.CONDITION)
                .when("nobody counted", told("2025-11-12", "2025-11-21"))
                .undetermined(Reason.FACT_MISSING)
                .equivalent(
                        "from 2025-02-20: complaints handled as letters at least complaints voiced -> complaints handled as letters equal to complaints voiced",
                        "more cannot be handled than were voiced");
    }

    private static VoterContact voiced(String held, int complaints, int referred) {
        return round(BEFORE_REGULAR_SESSION)
                .complaints(complaints)
                .complaintsReferred(referred)
                .addSteps(taken(HELD, held))
                .build();
    }

    private static ProcedureCases<VoterContact, ContactStep> steps() {
        CaseStep<ContactStep> press = taken(PRESS_TOLD, "2025-09-15", NATIONAL_ASSEMBLY_DELEGATION, CaseDocument.PLAN);
        return ProcedureCases.of(
                        NationalAssemblyContacts.STEPS,
                        CALENDAR,
                        (file, steps) ->
                                VoterContact.builder().from(file).steps(steps).build())
                .lawful(
                        "before a regular session",
                        round(BEFORE_REGULAR_SESSION)
                                .sessionOpensOn(LocalDate.parse("2025-10-20"))
                                .addSteps(
                                        taken(PLANNED, "2025-09-10"),
                                        press,
                                        taken(NOTIFIED, "2025-09-18"),
                                        taken(HELD, "2025-09-25"),
                                        taken(HELD, "2025-09-26"),
                                        taken(COMPILED, "2025-09-30"),
                                        compiledReport("2025-10-03"))
                                .build())
                .lawful(
                        "after a regular session",
                        round(AFTER_REGULAR_SESSION)
                                .sessionClosesOn(LocalDate.parse("2025-09-24"))
                                .addSteps(press, taken(HELD, "2025-09-29"), compiledReport("2025-10-03"))
                                .build())
                .lawful(
                        "before an irregular session",
                        round(AROUND_SPECIAL_SESSION)
                                .sessionOpensOn(LocalDate.parse("2025-10-09"))
                                .addSteps(press, taken(HELD, "2025-09-29"), compiledReport("2025-10-03"))
                                .build());
    }

    private static CaseStep<ContactStep> compiledReport(String on) {
        return taken(SENT, on, NATIONAL_ASSEMBLY_DELEGATION, CaseDocument.SYNTHESIS);
    }
}
