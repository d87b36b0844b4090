package io.github.councilprocedures.session;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Session PLAIN =
            Session.builder().term(HA_NAM).kind(SessionKind.REGULAR).build();

    private static Session.Builder numbered(int ordinal) {
        return Session.builder().from(PLAIN).ordinal(Ordinal.of(ordinal));
    }

    @Test
    void a_session_is_named_by_its_number_and_kind() {
        assertThat(numbered(18).build().place())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                        "session 18 (regular) of the People's Council of Hà Nam Province"));
        assertThat(numbered(19)
                        .kind(SessionKind.THEMATIC)
                        .term(THANH_LIEM)
                        .build()
                        .place())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 19 (chuyên đề) của HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "session 19 (thematic) of the People's Council of Thanh Liêm Rural District, Hà Nam Province"));
    }

    @Test
    void the_first_session_of_a_term_needs_no_kind() {
        assertThat(numbered(1).build().place())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ nhất của HĐND tỉnh Hà Nam",
                        "first session of the People's Council of Hà Nam Province"));
        assertThat(numbered(1).firstAfterReorganisation(true).build().place())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ nhất (thường lệ) của HĐND tỉnh Hà Nam",
                        "session 1 (regular) of the People's Council of Hà Nam Province"));
    }

    @Test
    void a_session_without_a_number_is_named_by_its_opening_day_or_its_kind() {
        assertThat(Session.builder()
                        .from(PLAIN)
                        .opensOn(day("2020-12-07"))
                        .build()
                        .place())
                .isEqualTo(new Phrase(
                        "kỳ họp thường lệ khai mạc ngày 07/12/2020 của HĐND tỉnh Hà Nam",
                        "regular session opening on 07/12/2020 of the People's Council of Hà Nam Province"));
        assertThat(Session.builder()
                        .term(HA_NAM)
                        .kind(SessionKind.UNEXPECTED_MATTERS)
                        .build()
                        .place())
                .isEqualTo(new Phrase(
                        "kỳ họp giải quyết công việc phát sinh đột xuất của HĐND tỉnh Hà Nam",
                        "unexpected-matters session of the People's Council of Hà Nam Province"));
    }

    @Test
    void only_a_regular_session_numbered_one_is_the_first_of_a_term() {
        assertThat(SessionFacts.FIRST_OF_TERM.choice(numbered(1).build())).isTrue();
        assertThat(SessionFacts.FIRST_OF_TERM.choice(numbered(2).build())).isFalse();
        assertThat(SessionFacts.FIRST_OF_TERM.choice(PLAIN)).isNull();
        assertThat(SessionFacts.FIRST_OF_TERM.choice(
                        numbered(1).kind(SessionKind.EXTRAORDINARY).build()))
                .isFalse();
        assertThat(SessionFacts.FIRST_OF_TERM.choice(
                        Session.builder().from(PLAIN).kind(SessionKind.THEMATIC).build()))
                .isFalse();
    }

    @Test
    void the_numbers_begin_again_after_a_reorganisation_but_no_term_does() {
        Session session = numbered(1).firstAfterReorganisation(true).build();
        assertThat(SessionFacts.FIRST_OF_TERM.choice(session)).isFalse();
        assertThat(SessionFacts.FIRST_AFTER_REORGANISATION.choice(session)).isTrue();
        assertThat(SessionFacts.FIRST_OF_TERM.choice(Session.builder()
                        .from(PLAIN)
                        .firstAfterReorganisation(true)
                        .build()))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(2).firstAfterReorganisation(true).build())
                .withMessage("ordinal of a session that is firstAfterReorganisation must be 1, was 2");
    }

    @Test
    void a_session_of_which_nothing_is_known_still_has_the_facts_of_its_council() {
        assertThat(shown(SessionFacts.SESSION, PLAIN))
                .containsExactly(
                        "kind: thường lệ",
                        "firstAfterReorganisation: không",
                        "lastPollingOn: 22/05/2016",
                        "level: cấp tỉnh",
                        "unitKind: tỉnh",
                        "postponed: không",
                        "termFirstYear: 2016");
    }

    @Test
    void every_fact_of_a_session_can_be_asked_by_name() {
        Session session = numbered(18)
                .request(SessionRequest.builder()
                        .requester(Requester.DELEGATES)
                        .signers(20)
                        .totalDelegates(58)
                        .requestedOn(day("2020-11-01"))
                        .build())
                .convenedOn(day("2020-11-12"))
                .announcedOn(day("2020-11-20"))
                .opensOn(day("2020-12-07"))
                .closesOn(day("2020-12-09"))
                .addDocuments(
                        SessionDocument.builder()
                                .title("Báo cáo")
                                .sentOn(day("2020-12-01"))
                                .build(),
                        SessionDocument.builder()
                                .title("Tờ trình")
                                .sentOn(day("2020-11-30"))
                                .build())
                .attendance(new Attendance(55, 58))
                .resolutionsSentOn(day("2020-12-18"))
                .addResolutionsSentTo(Recipient.GOVERNMENT, Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                .build();
        assertThat(shown(SessionFacts.SESSION, session))
                .containsExactly(
                        "kind: thường lệ",
                        "ordinal: 18",
                        "firstOfTerm: không",
                        "firstAfterReorganisation: không",
                        "convenedOn: 12/11/2020",
                        "announcedOn: 20/11/2020",
                        "documentsSentOn: 01/12/2020",
                        "opensOn: 07/12/2020",
                        "closesOn: 09/12/2020",
                        "resolutionsSentOn: 18/12/2020",
                        "resolutionsSentTo: Ủy ban Thường vụ Quốc hội, Chính phủ",
                        "lastPollingOn: 22/05/2016",
                        "level: cấp tỉnh",
                        "unitKind: tỉnh",
                        "requester: đại biểu HĐND",
                        "requestSigners: 20",
                        "requestTotalDelegates: 58",
                        "requestedOn: 01/11/2020",
                        "present: 55",
                        "totalDelegates: 58",
                        "postponed: không",
                        "termFirstYear: 2016");
    }

    @Test
    void how_it_was_called_prepared_and_opened_can_be_asked_by_name() {
        Session session = numbered(1)
                .request(SessionRequest.builder()
                        .requester(Requester.VOTERS)
                        .addSignerDetails(SignerDetail.ADDRESS, SignerDetail.SIGNATURE)
                        .representatives(1)
                        .build())
                .convenedBy(Convenor.PREVIOUS_CHAIR)
                .vacancy(Vacancy.NONE)
                .openedBy(Convenor.PREVIOUS_VICE_CHAIR)
                .noticeSentOn(day("2016-06-11"))
                .postponement(new Postponement(day("2016-06-15"), 29, 58))
                .preparedOn(day("2016-06-05"))
                .addPreparedBy(SessionBody.FRONT)
                .agenda(Agenda.builder()
                        .draftedBy(SessionBody.PREVIOUS_STANDING_COMMITTEE)
                        .sentOn(day("2016-06-12"))
                        .vote(Vote.builder().votesFor(50).totalDelegates(58).build())
                        .build())
                .addInvited(Invitee.GOVERNMENT)
                .concernsFront(true)
                .addVotersReportBy(SessionBody.FRONT)
                .petitionSupervisionReported(false)
                .build();
        assertThat(shown(SessionFacts.SESSION, session))
                .contains(
                        "convenedBy: Chủ tịch HĐND khóa trước",
                        "vacancy: không khuyết",
                        "openedBy: Phó Chủ tịch HĐND khóa trước",
                        "openedByConvenor: không",
                        "noticeSentOn: 11/06/2016",
                        "postponed: có",
                        "firstPlannedOn: 15/06/2016",
                        "inQuarantine: 29",
                        "quarantineTotalDelegates: 58",
                        "preparedOn: 05/06/2016",
                        "preparedBy: Ủy ban MTTQ Việt Nam",
                        "agendaDraftedBy: Thường trực HĐND khóa trước",
                        "agendaSentOn: 12/06/2016",
                        "agendaVotesFor: 50",
                        "agendaTotalDelegates: 58",
                        "invited: Chính phủ",
                        "concernsFront: có",
                        "votersReportBy: Ủy ban MTTQ Việt Nam",
                        "petitionSupervisionReported: không",
                        "requestSignerDetails: chữ ký, địa chỉ",
                        "requestRepresentatives: 1");
    }

    @Test
    void an_agenda_without_a_total_lacks_that_fact_only() {
        Session session = numbered(2)
                .agenda(Agenda.builder()
                        .vote(Vote.builder().votesFor(50).build())
                        .build())
                .build();
        assertThat(SessionFacts.AGENDA_VOTES_FOR.number(session)).isEqualTo(50);
        assertThat(SessionFacts.AGENDA_TOTAL_DELEGATES.number(session)).isEqualTo(Fact.ABSENT);
        assertThat(SessionFacts.AGENDA_SENT_ON.isPresent(session)).isFalse();
        assertThat(SessionFacts.AGENDA_DRAFTED_BY.isPresent(session)).isFalse();
    }

    @Test
    void who_opened_it_is_compared_with_who_convened_it_once_both_are_known() {
        Session called = numbered(1).convenedBy(Convenor.PREVIOUS_CHAIR).build();
        assertThat(SessionFacts.OPENED_BY_CONVENOR.choice(called)).isNull();
        assertThat(SessionFacts.OPENED_BY_CONVENOR.choice(
                        numbered(1).openedBy(Convenor.PREVIOUS_CHAIR).build()))
                .isNull();
        assertThat(SessionFacts.OPENED_BY_CONVENOR.choice(Session.builder()
                        .from(called)
                        .openedBy(Convenor.PREVIOUS_CHAIR)
                        .build()))
                .isTrue();
        assertThat(SessionFacts.OPENED_BY_CONVENOR.choice(
                        Session.builder().from(called).openedBy(Convenor.OTHER).build()))
                .isFalse();
    }

    @Test
    void the_voters_of_a_request_are_a_fact_too() {
        Session session = Session.builder()
                .from(PLAIN)
                .request(SessionRequest.builder()
                        .requester(Requester.VOTERS)
                        .voters(4000)
                        .build())
                .build();
        assertThat(SessionFacts.REQUEST_VOTERS.number(session)).isEqualTo(4000);
        assertThat(SessionFacts.REQUESTER.choice(session)).isEqualTo(Requester.VOTERS);
        assertThat(SessionFacts.REQUEST_SIGNERS.number(session)).isEqualTo(Fact.ABSENT);
        assertThat(SessionFacts.REQUEST_TOTAL_DELEGATES.number(session)).isEqualTo(Fact.ABSENT);
        assertThat(SessionFacts.REQUESTED_ON.epochDay(session)).isEqualTo(Fact.ABSENT);
    }

    @Test
    void documents_are_sent_once_the_last_of_them_is() {
        Session session = Session.builder()
                .from(PLAIN)
                .addDocuments(
                        SessionDocument.builder()
                                .title("Báo cáo")
                                .sentOn(day("2020-12-01"))
                                .build(),
                        SessionDocument.builder().title("Tờ trình").build())
                .build();
        assertThat(SessionFacts.DOCUMENTS_SENT_ON.isPresent(session)).isFalse();
        assertThat(SessionFacts.DOCUMENTS_SENT_ON.derivation())
                .contains(new Phrase(
                        "ngày gửi muộn nhất trong các tài liệu, khi tài liệu nào cũng có ngày gửi",
                        "the latest day among the documents, once each has a day"));
    }

    @Test
    void a_session_may_close_on_its_opening_day_and_not_before() {
        Session.Builder opened = Session.builder().from(PLAIN).opensOn(day("2020-12-07"));
        assertThatCode(() -> opened.closesOn(day("2020-12-07")).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opened.closesOn(day("2020-12-06")).build())
                .withMessage("closesOn 2020-12-06 is before opensOn 2020-12-07");
        assertThatCode(() -> Session.builder()
                        .from(PLAIN)
                        .closesOn(day("2020-12-07"))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_unlawful_can_be_recorded() {
        Session late = Session.builder()
                .from(PLAIN)
                .opensOn(day("2020-12-07"))
                .convenedOn(day("2020-12-08"))
                .build();
        assertThat(SessionFacts.CONVENED_ON.day(late)).contains(day("2020-12-08"));
    }

    @Test
    void term_and_kind_are_needed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Session.builder().build())
                .withMessageContaining("term")
                .withMessageContaining("kind");
    }

    @Test
    void a_session_is_judged_with_its_resolutions() {
        Resolution first = Resolution.builder().title("về dự toán ngân sách").build();
        Resolution second = Resolution.builder().title("về đầu tư công").build();
        Session session = numbered(18).addResolutions(first, second).build();
        assertThat(session.parts())
                .containsExactly(new ResolutionOfSession(session, first), new ResolutionOfSession(session, second));
        SessionPlan plan = SessionPlan.builder().forYear(2021).build();
        AgendaAmendment change =
                AgendaAmendment.builder().title("Bổ sung tờ trình").build();
        Sitting sitting = Sitting.builder().title("Thảo luận").build();
        Recommendations recommendations =
                Recommendations.builder().kind(RecommendationKind.OTHER).build();
        Session whole = Session.builder()
                .from(session)
                .addPlans(plan)
                .agenda(Agenda.builder().addAmendments(change).build())
                .addSittings(sitting)
                .addRecommendations(recommendations)
                .build();
        assertThat(whole.parts())
                .containsExactly(
                        new PlanOfSession(whole, plan),
                        new AmendmentOfSession(whole, change),
                        new SittingOfSession(whole, sitting),
                        new ResolutionOfSession(whole, first),
                        new ResolutionOfSession(whole, second),
                        new RecommendationsOfSession(whole, recommendations));
        assertThat(session.parts()).isSameAs(session.parts());
        assertThat(PLAIN.parts()).isEmpty();
        assertThat(session.council()).isEqualTo(HA_NAM.council());
        assertThat(session.subjectType()).isSameAs(SessionFacts.SESSION);
        assertThat(session.recordedThrough(session.parts().get(0))).isEmpty();
    }

    @Test
    void sessions_are_equal_by_what_is_recorded() {
        assertThat(numbered(18).build())
                .isEqualTo(numbered(18).build())
                .isNotEqualTo(numbered(17).build());
        assertThat(SessionFacts.CONVENED_ON.whenAbsent()).isEqualTo(Reason.FACT_MISSING);
    }
}
