package io.github.councilprocedures;

import static io.github.councilprocedures.testkit.assertj.CouncilAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.session.Agenda;
import io.github.councilprocedures.session.AgendaAmendment;
import io.github.councilprocedures.session.Convenor;
import io.github.councilprocedures.session.Invitee;
import io.github.councilprocedures.session.PlanContent;
import io.github.councilprocedures.session.Presider;
import io.github.councilprocedures.session.Proposer;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionPlan;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.session.Sitting;
import io.github.councilprocedures.session.Vacancy;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CouncilLawTest {

    private static final String REGULAR = "session.convocation.regular";
    private static final CouncilLaw LAW = CouncilLaw.standard();

    @Test
    void twenty_days_ahead_in_2024_is_satisfied_and_nineteen_is_violated() {
        assertThat(finding(LAW, convened("2024-11-20", "2024-12-10")))
                .hasVerdict(Verdict.SATISFIED)
                .citing("khoản 2 Điều 80 Luật số 77/2015/QH13")
                .onGround(Ground.STATUTE);
        assertThat(finding(LAW, convened("2024-11-21", "2024-12-10")))
                .hasVerdict(Verdict.VIOLATED)
                .saying(
                        "Kỳ họp thường lệ được triệu tập trước ngày khai mạc 19 ngày, ít hơn 20 ngày.",
                        "The regular session was convened 19 days before it opened, fewer than 20.");
    }

    @Test
    void no_date_is_undetermined_alone_and_violated_in_a_record_complete_past_the_due_day() {
        Session undated = session("2024-12-10").build();
        assertThat(finding(LAW, undated)).hasReason(Reason.FACT_MISSING);

        CouncilRecord.Builder record = CouncilRecord.builder()
                .term(Samples.provincialTerm())
                .span(DateSpan.parse("2024-01-01/2024-12-31"))
                .addSessions(undated);
        assertThat(LAW.judge(record.build()).of(REGULAR).get(0)).hasReason(Reason.FACT_MISSING);
        assertThat(LAW.judge(record.putCompleteThrough(RecordList.SESSIONS, LocalDate.parse("2024-11-20"))
                                .build())
                        .of(REGULAR)
                        .get(0))
                .hasReason(Reason.NEVER_DONE);
    }

    @Test
    void one_record_may_fall_under_three_laws() {
        CouncilRecord record = CouncilRecord.builder()
                .term(Samples.provincialTerm())
                .span(DateSpan.parse("2025-01-01/2025-12-31"))
                .addSessions(
                        convened("2025-02-01", "2025-02-20"),
                        convened("2025-05-01", "2025-05-20"),
                        convened("2025-07-01", "2025-07-20"))
                .build();
        assertThat(LAW.judge(record).of(REGULAR))
                .extracting(Finding::reason)
                .containsExactly(Reason.NOT_MET, Reason.NOT_ENCODED, Reason.LEFT_TO_REGULATION);
    }

    @Test
    void may_2025_names_law_65() {
        assertThat(finding(LAW, convened("2025-05-01", "2025-05-20")))
                .hasReason(Reason.NOT_ENCODED)
                .citing("Luật số 65/2025/QH15");
    }

    @Test
    void a_first_session_is_no_case_of_the_notice() {
        assertThat(finding(LAW, Samples.firstSession2021())).hasReason(Reason.CONDITION);
    }

    @Test
    void july_2025_is_left_to_the_regulation_and_a_regulation_fills_it() throws IOException {
        assertThat(finding(LAW, convened("2025-07-14", "2025-07-29"))).hasReason(Reason.LEFT_TO_REGULATION);

        CouncilLaw local = LAW.with(regulation());
        assertThat(finding(local, convened("2025-07-14", "2025-07-29")))
                .hasVerdict(Verdict.SATISFIED)
                .citing("khoản 1 Điều 12 Nghị quyết số 05/2025/NQ-HĐND")
                .onGround(Ground.LOCAL_REGULATION);
        assertThat(finding(local, convened("2025-07-15", "2025-07-29")))
                .hasVerdict(Verdict.VIOLATED)
                .citing("khoản 1 Điều 12 Nghị quyết số 05/2025/NQ-HĐND")
                .saying(
                        "Kỳ họp thường lệ được triệu tập trước ngày khai mạc 14 ngày, ít hơn 15 ngày.",
                        "The regular session was convened 14 days before it opened, fewer than 15.");
    }

    @Test
    void a_regulation_binds_its_own_council_in_its_own_span() throws IOException {
        CouncilLaw local = LAW.with(regulation());
        Session elsewhere = Session.builder()
                .from(convened("2025-07-15", "2025-07-29"))
                .term(Samples.communeTerm())
                .build();
        assertThat(finding(local, elsewhere)).hasReason(Reason.LEFT_TO_REGULATION);
        assertThat(finding(local, convened("2025-06-20", "2025-06-30"))).hasReason(Reason.LEFT_TO_REGULATION);
        assertThat(finding(local, convened("2026-06-25", "2026-06-30"))).hasReason(Reason.NOT_MET);
        assertThat(finding(local, convened("2026-06-25", "2026-07-01"))).hasReason(Reason.LEFT_TO_REGULATION);
    }

    @Test
    void beside_a_statute_a_regulation_is_a_second_rule() throws IOException {
        CouncilRecord record = CouncilRecord.builder()
                .term(Samples.provincialTerm())
                .span(DateSpan.parse("2025-07-01/2025-12-31"))
                .putCompleteThrough(RecordList.SESSIONS, LocalDate.parse("2025-12-31"))
                .addSessions(convened("2025-07-01", "2025-07-29"), convened("2025-11-01", "2025-12-09"))
                .build();
        Findings findings = LAW.with(regulation()).judge(whole(record, "2025-01-01"));
        assertThat(findings.of("session.frequency.yearly").get(0))
                .hasVerdict(Verdict.SATISFIED)
                .onGround(Ground.STATUTE);
        assertThat(findings.of("session.frequency.yearly@05/2025/NQ-HĐND").get(0))
                .hasVerdict(Verdict.VIOLATED)
                .onGround(Ground.LOCAL_REGULATION)
                .citing("Điều 11 Nghị quyết số 05/2025/NQ-HĐND");
    }

    private static CouncilRecord whole(CouncilRecord record, String firstDay) {
        return CouncilRecord.builder()
                .from(record)
                .span(DateSpan.of(LocalDate.parse(firstDay), LocalDate.parse("2025-12-31")))
                .build();
    }

    @Test
    void a_regulation_may_ask_for_a_meeting_a_month_where_the_law_is_silent() throws IOException {
        CouncilRecord record = CouncilRecord.builder()
                .term(Samples.provincialTerm())
                .span(DateSpan.parse("2026-01-01/2026-06-30"))
                .putCompleteThrough(RecordList.MEETINGS, LocalDate.parse("2026-06-30"))
                .build();
        assertThat(LAW.judge(record).of("meeting.frequency.monthly").get(0)).hasReason(Reason.LEFT_TO_REGULATION);
        assertThat(LAW.with(regulation())
                        .judge(record)
                        .of("meeting.frequency.monthly")
                        .get(0))
                .hasReason(Reason.NOT_MET)
                .onGround(Ground.LOCAL_REGULATION);
    }

    @Test
    void a_session_that_keeps_all_of_it_is_in_breach_of_nothing_even_in_a_complete_record() {
        AgendaAmendment change = AgendaAmendment.builder()
                .title("Bổ sung tờ trình về đầu tư công")
                .proposedBy(Proposer.PEOPLES_COMMITTEE_CHAIR)
                .decidedByCouncil(true)
                .build();
        Session session = Session.builder()
                .from(Samples.yearEndSession2024())
                .convenedBy(Convenor.STANDING_COMMITTEE)
                .vacancy(Vacancy.NONE)
                .noticeSentOn(LocalDate.parse("2024-11-18"))
                .agenda(Agenda.builder()
                        .draftedBy(SessionBody.STANDING_COMMITTEE)
                        .sentOn(LocalDate.parse("2024-11-18"))
                        .vote(Vote.builder().votesFor(58).totalDelegates(60).build())
                        .addAmendments(change)
                        .build())
                .addDocuments(SessionDocument.builder()
                        .title("Báo cáo kinh tế - xã hội năm 2024")
                        .sentOn(LocalDate.parse("2024-12-04"))
                        .build())
                .addInvited(Invitee.values())
                .addVotersReportBy(SessionBody.STANDING_COMMITTEE, SessionBody.FRONT)
                .petitionSupervisionReported(true)
                .lastOfYear(true)
                .addPlans(SessionPlan.builder()
                        .forYear(2025)
                        .proposedBy(Proposer.STANDING_COMMITTEE)
                        .addContents(PlanContent.values())
                        .build())
                .addSittings(Sitting.builder()
                        .title("Thảo luận tại hội trường")
                        .presidedBy(Presider.CHAIR)
                        .minutesSignedBy(Signer.CHAIR)
                        .officialsConcerned(12)
                        .officialsPresent(12)
                        .build())
                .build();
        Findings findings = LAW.judge(session, LocalDate.parse("2024-12-31"));
        assertThat(findings.breaches()).isEmpty();
        assertThat(findings.all())
                .filteredOn(finding -> finding.verdict() == Verdict.SATISFIED)
                .extracting(Finding::rule)
                .contains(
                        "session.plan.adopted",
                        "session.plan.content",
                        "session.kind.known",
                        REGULAR,
                        "session.convocation.authority",
                        "session.convocation.agenda-attached",
                        "session.publicity.regular",
                        "session.documents.delegates",
                        "session.voter-report.presenter",
                        "session.voter-report.follow-up",
                        "session.agenda.draft",
                        "session.agenda.adopt",
                        "session.agenda.amend",
                        "session.invitees.must",
                        "session.invitees.front",
                        "session.officials.attendance-duty");
    }

    @Test
    void t2_days_that_law_72_dropped_stand_again_once_a_regulation_says_so() {
        LocalRegulation regulation = LocalRegulation.builder()
                .from(Samples.regulation2025())
                .addDuties(
                        Duty.builder()
                                .rule("session.publicity.regular")
                                .article("12")
                                .clause("2")
                                .putRequires(
                                        "deadline",
                                        Map.of(
                                                "act",
                                                "announcedOn",
                                                "atLatest",
                                                "7 CALENDAR_DAYS",
                                                "before",
                                                "opensOn"))
                                .build(),
                        Duty.builder()
                                .rule("session.documents.delegates")
                                .article("13")
                                .putRequires(
                                        "deadline",
                                        Map.of(
                                                "act",
                                                "documentsSentOn",
                                                "atLatest",
                                                "5 CALENDAR_DAYS",
                                                "before",
                                                "opensOn"))
                                .build())
                .build();
        Session session = Session.builder()
                .from(convened("2025-07-10", "2025-07-29"))
                .announcedOn(LocalDate.parse("2025-07-23"))
                .addDocuments(SessionDocument.builder()
                        .title("Báo cáo")
                        .sentOn(LocalDate.parse("2025-07-24"))
                        .build())
                .build();
        assertThat(LAW.judge(session).breaches()).isEmpty();
        Findings findings = LAW.with(regulation).judge(session);
        assertThat(findings.of("session.publicity.regular").get(0))
                .hasReason(Reason.NOT_MET)
                .onGround(Ground.LOCAL_REGULATION)
                .saying(
                        "Kỳ họp thường lệ được thông báo công khai trước ngày khai mạc 6 ngày, ít hơn 7 ngày.",
                        "The regular session was announced 6 days before it opened, fewer than 7.");
        assertThat(findings.of("session.documents.delegates").get(0)).hasVerdict(Verdict.SATISFIED);
    }

    @Test
    void an_embedder_adds_a_rule_of_his_own() {
        Rule<Session> own = Rule.about(SessionFacts.SESSION, "example.announced")
                .titled("Thông báo kỳ họp", "Announcement of the session")
                .because("Cử tri cần biết trước.", "Voters should know in time.")
                .restingOn(Ground.PROGRAMME)
                .always()
                .requires(SessionFacts.ANNOUNCED_ON
                        .atLeast(10, DayUnit.WORKING_DAYS)
                        .before(SessionFacts.OPENS_ON))
                .otherwise("Thông báo trước {days} ngày làm việc.", "Announced {days} working days ahead.");
        Session session = Session.builder()
                .from(convened("2024-11-20", "2024-12-10"))
                .announcedOn(LocalDate.parse("2024-11-28"))
                .build();
        Findings findings = LAW.with(own).judge(session);
        assertThat(findings.of("example.announced").get(0))
                .hasReason(Reason.NOT_MET)
                .saying("Thông báo trước 8 ngày làm việc.", "Announced 8 working days ahead.");
        assertThat(findings.breaches()).isEmpty();
        assertThat(LAW.rules()).hasSize(LAW.with(own).rules().size() - 1);
        assertThatThrownBy(() -> LAW.with(LAW.rule(REGULAR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have the id \"session.convocation.regular\"");
    }

    @Test
    void a_plan_gets_its_legal_days_with_clause_and_proof() {
        List<Milestone> days = LAW.schedule(
                session("2024-12-10").closesOn(LocalDate.parse("2024-12-12")).build());
        assertThat(days)
                .extracting(Milestone::rule)
                .containsSubsequence(
                        REGULAR,
                        "session.publicity.regular",
                        "session.documents.delegates",
                        "session.resolution.sent-up");
        assertThat(days)
                .filteredOn(day -> day.rule().startsWith("session."))
                .flatExtracting(day -> day.on().stream().toList())
                .containsSubsequence(
                        LocalDate.parse("2024-11-20"),
                        LocalDate.parse("2024-11-30"),
                        LocalDate.parse("2024-12-05"),
                        LocalDate.parse("2024-12-23"));
        Milestone sent = sentUp(days);
        assertThat(sent.citations()).hasToString("[khoản 3 Điều 86 Luật số 77/2015/QH13]");
        assertThat(sent.arithmetic()).isNotEmpty();
    }

    @Test
    void a_plan_under_a_silent_law_says_so() throws IOException {
        Session planned = session("2025-12-09").build();
        assertThat(LAW.schedule(planned))
                .filteredOn(day -> day.rule().equals(REGULAR))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.on()).isEmpty();
                    assertThat(day.reason()).isEqualTo(Reason.LEFT_TO_REGULATION);
                });
        assertThat(LAW.with(regulation()).schedule(planned))
                .filteredOn(day -> day.rule().equals(REGULAR))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.on()).contains(LocalDate.parse("2025-11-24"));
                    assertThat(day.ground()).isEqualTo(Ground.LOCAL_REGULATION);
                });
    }

    @Test
    void the_law_is_read_on_a_day() {
        assertThat(LAW.on(LocalDate.parse("2024-01-01")).get(REGULAR).status()).isEqualTo(Status.REQUIRES);
        assertThat(LAW.on(LocalDate.parse("2025-05-01")).get(REGULAR).status()).isEqualTo(Status.NOT_ENCODED);
        assertThat(LAW.on(LocalDate.parse("2025-07-01")).get(REGULAR).status()).isEqualTo(Status.LEFT_TO_REGULATION);
        assertThat(LAW.on(LocalDate.parse("2015-07-01"))).doesNotContainKey(REGULAR);
    }

    @Test
    void an_unknown_rule_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> LAW.rule("session.convocation.reguler"))
                .hasMessage("no rule \"session.convocation.reguler\"; the nearest is \"session.convocation.regular\"");
    }

    @Test
    void another_calendar_gives_other_days() {
        Session session =
                session("2024-12-10").closesOn(LocalDate.parse("2024-12-18")).build();
        assertThat(sentUp(LAW.schedule(session)).on()).contains(LocalDate.parse("2024-12-30"));
        WorkingCalendar always = new EveryDay();
        assertThat(sentUp(LAW.with(always).schedule(session)).on()).contains(LocalDate.parse("2024-12-28"));
        assertThat(LAW.with(OfficialCalendar.standard()).schedule(session)).isEqualTo(LAW.schedule(session));
    }

    @Test
    void findings_carry_the_edition() {
        assertThat(LAW.judge(session("2024-12-10").build()).all())
                .extracting(Finding::edition)
                .containsOnly(CouncilLaw.EDITION);
        assertThat(LAW).hasToString(CouncilLaw.EDITION + ": " + LAW.rules().size() + " rules");
        assertThat(LAW.trustingRecalled().rules()).isEqualTo(LAW.rules());
    }

    private static Milestone sentUp(List<Milestone> days) {
        return days.stream()
                .filter(day -> day.rule().equals("session.resolution.sent-up"))
                .findFirst()
                .orElseThrow();
    }

    private static final class EveryDay implements WorkingCalendar {
        @Override
        public boolean isWorkingDay(long epochDay) {
            return true;
        }

        @Override
        public boolean isDecided(long epochDay) {
            return true;
        }

        @Override
        public DayNote noteOn(LocalDate day) {
            return OfficialCalendar.standard().noteOn(LocalDate.parse("2024-12-10"));
        }
    }

    private static Finding finding(CouncilLaw law, Session session) {
        return law.judge(session).of(REGULAR).get(0);
    }

    private static LocalRegulation regulation() throws IOException {
        try (InputStream json = Objects.requireNonNull(CouncilLawTest.class.getResourceAsStream("/regulation.json"))) {
            return CouncilJson.read(json, LocalRegulation.class);
        }
    }

    private static Session convened(String convenedOn, String opensOn) {
        return session(opensOn).convenedOn(LocalDate.parse(convenedOn)).build();
    }

    private static Session.Builder session(String opensOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.parse(opensOn));
    }
}
