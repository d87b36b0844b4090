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
                        "unitKind: tỉnh");
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
                        "totalDelegates: 58");
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
