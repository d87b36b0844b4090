package io.github.councilprocedures.session;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ProceedingsTest {

    private static final NormativeDraft DRAFT =
            NormativeDraft.builder().title("quy định mức thu phí").build();
    private static final AgendaItem ITEM =
            AgendaItem.builder().title("ngân sách").kind(ItemKind.REPORT).build();
    private static final Sitting SITTING =
            Sitting.builder().title("phiên bế mạc").build();
    private static final Participation FIRST =
            Participation.builder().delegate(PersonName.parse("Nguyễn Văn A")).build();
    private static final Participation SECOND =
            Participation.builder().delegate(PersonName.parse("Trần Thị B")).build();

    private static Session.Builder session() {
        return Session.builder()
                .term(HA_NAM)
                .kind(SessionKind.REGULAR)
                .ordinal(Ordinal.of(18))
                .opensOn(day("2020-12-07"))
                .closesOn(day("2020-12-09"));
    }

    private static final Session WHOLE = session()
            .addNormativeDrafts(DRAFT)
            .addItems(ITEM)
            .addSittings(SITTING)
            .addParticipations(FIRST, SECOND)
            .build();

    @Test
    void a_session_lists_its_parts_in_order() {
        Resolution resolution = Resolution.builder().title("về").build();
        Session session =
                Session.builder().from(WHOLE).addResolutions(resolution).build();

        assertThat(session.parts())
                .containsExactly(
                        new SittingOfSession(session, SITTING),
                        new ItemOfSession(session, ITEM),
                        new DraftOfSession(session, DRAFT),
                        new ResolutionOfSession(session, resolution),
                        new ParticipationOfSession(session, FIRST),
                        new ParticipationOfSession(session, SECOND));
    }

    @Test
    void parts_are_named_with_their_session_and_delegates_by_their_place_only() {
        assertThat(WHOLE.parts())
                .extracting(Subject::place)
                .containsExactly(
                        new Phrase(
                                "phiên họp “phiên bế mạc”, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "sitting “phiên bế mạc”, session 18 (regular) of the People's Council of Hà Nam Province"),
                        new Phrase(
                                "nội dung “ngân sách”, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "item “ngân sách”, session 18 (regular) of the People's Council of Hà Nam Province"),
                        new Phrase(
                                "dự thảo “quy định mức thu phí”, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "draft “quy định mức thu phí”, session 18 (regular) of the People's Council of Hà Nam Province"),
                        new Phrase(
                                "đại biểu số 1 trong danh sách, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "delegate 1 of the list, session 18 (regular) of the People's Council of Hà Nam Province"),
                        new Phrase(
                                "đại biểu số 2 trong danh sách, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "delegate 2 of the list, session 18 (regular) of the People's Council of Hà Nam Province"));
        assertThat(new ParticipationOfSession(WHOLE, FIRST).toString()).doesNotContain("Nguyễn");
    }

    @Test
    void parts_know_their_council_and_their_type() {
        assertThat(new DraftOfSession(WHOLE, DRAFT).council()).isEqualTo(HA_NAM.council());
        assertThat(new ItemOfSession(WHOLE, ITEM).council()).isEqualTo(HA_NAM.council());
        assertThat(new SittingOfSession(WHOLE, SITTING).council()).isEqualTo(HA_NAM.council());
        assertThat(new ParticipationOfSession(WHOLE, FIRST).council()).isEqualTo(HA_NAM.council());
        assertThat(new DraftOfSession(WHOLE, DRAFT).subjectType()).isSameAs(DraftFacts.DRAFT);
        assertThat(new ItemOfSession(WHOLE, ITEM).subjectType()).isSameAs(ItemFacts.ITEM);
        assertThat(new SittingOfSession(WHOLE, SITTING).subjectType()).isSameAs(SittingFacts.SITTING);
        assertThat(new ParticipationOfSession(WHOLE, FIRST).subjectType()).isSameAs(ParticipationFacts.PARTICIPATION);
    }

    @Test
    void parts_belong_to_their_session() {
        Session other = session().build();
        String of = "kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DraftOfSession(other, DRAFT))
                .withMessage("draft is not one of the 0 normativeDrafts of " + of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemOfSession(other, ITEM))
                .withMessage("item is not one of the 0 items of " + of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SittingOfSession(other, SITTING))
                .withMessage("sitting is not one of the 0 sittings of " + of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParticipationOfSession(other, FIRST))
                .withMessage("participation is not one of the 0 participations of " + of);
        assertThatNullPointerException()
                .isThrownBy(() -> new DraftOfSession(null, DRAFT))
                .withMessage("session");
        assertThatNullPointerException()
                .isThrownBy(() -> new ItemOfSession(other, null))
                .withMessage("item");
    }

    @Test
    void a_bare_part_shows_what_its_session_tells() {
        assertThat(shown(DraftFacts.DRAFT, new DraftOfSession(WHOLE, DRAFT)))
                .containsExactly("procedure: thông thường", "opensOn: 07/12/2020", "level: cấp tỉnh");
        assertThat(shown(ItemFacts.ITEM, new ItemOfSession(WHOLE, ITEM)))
                .containsExactly("kind: báo cáo", "submittedOn: 07/12/2020", "level: cấp tỉnh");
        assertThat(shown(ParticipationFacts.PARTICIPATION, new ParticipationOfSession(WHOLE, FIRST)))
                .containsExactly("opensOn: 07/12/2020", "closesOn: 09/12/2020", "level: cấp tỉnh");
    }

    @Test
    void the_days_and_papers_of_a_draft_are_facts() {
        NormativeDraft draft = NormativeDraft.builder()
                .title("về")
                .procedure(DraftProcedure.SHORTENED)
                .submittedBy(DraftSubmitter.OTHER_BODY)
                .setsPolicy(true)
                .sentToPeoplesCommitteeOn(day("2020-11-01"))
                .peoplesCommitteeOpinionOn(day("2020-11-02"))
                .opinionsAskedOn(day("2020-11-03"))
                .opinionsClosedOn(day("2020-11-04"))
                .appraisalReceivedOn(day("2020-11-05"))
                .appraisedOn(day("2020-11-06"))
                .sentToCommitteeOn(day("2020-11-07"))
                .addCommitteeDossier(DraftDocument.PROPOSAL, DraftDocument.DRAFT)
                .verifiedOn(day("2020-11-08"))
                .sentToStandingCommitteeOn(day("2020-11-09"))
                .sentToDelegatesOn(day("2020-11-10"))
                .addDelegatesDossier(DraftDocument.VERIFICATION_REPORT)
                .build();
        assertThat(shown(
                        DraftFacts.DRAFT,
                        new DraftOfSession(session().addNormativeDrafts(draft).build(), draft)))
                .containsExactly(
                        "procedure: rút gọn",
                        "submittedBy: cơ quan, tổ chức khác",
                        "setsPolicy: có",
                        "sentToPeoplesCommitteeOn: 01/11/2020",
                        "peoplesCommitteeOpinionOn: 02/11/2020",
                        "opinionsAskedOn: 03/11/2020",
                        "opinionsClosedOn: 04/11/2020",
                        "appraisalReceivedOn: 05/11/2020",
                        "appraisedOn: 06/11/2020",
                        "sentToCommitteeOn: 07/11/2020",
                        "committeeDossier: tờ trình, dự thảo nghị quyết",
                        "verifiedOn: 08/11/2020",
                        "sentToStandingCommitteeOn: 09/11/2020",
                        "sentToDelegatesOn: 10/11/2020",
                        "delegatesDossier: báo cáo thẩm tra",
                        "opensOn: 07/12/2020",
                        "level: cấp tỉnh");
    }

    @Test
    void an_answer_to_a_draft_never_comes_before_what_it_answers() {
        NormativeDraft.Builder sent = NormativeDraft.builder().title("về").sentToPeoplesCommitteeOn(day("2020-11-02"));
        assertThat(sent.peoplesCommitteeOpinionOn(day("2020-11-02")).build().peoplesCommitteeOpinionOn())
                .contains(day("2020-11-02"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> sent.peoplesCommitteeOpinionOn(day("2020-11-01")).build())
                .withMessage("peoplesCommitteeOpinionOn 2020-11-01 is before sentToPeoplesCommitteeOn 2020-11-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormativeDraft.builder()
                        .title("về")
                        .opinionsAskedOn(day("2020-11-02"))
                        .opinionsClosedOn(day("2020-11-01"))
                        .build())
                .withMessage("opinionsClosedOn 2020-11-01 is before opinionsAskedOn 2020-11-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormativeDraft.builder()
                        .title("về")
                        .appraisalReceivedOn(day("2020-11-02"))
                        .appraisedOn(day("2020-11-01"))
                        .build())
                .withMessage("appraisedOn 2020-11-01 is before appraisalReceivedOn 2020-11-02");
        assertThat(NormativeDraft.builder()
                        .title("về")
                        .appraisedOn(day("2020-11-01"))
                        .build()
                        .appraisalReceivedOn())
                .isEmpty();
    }

    @Test
    void an_item_is_submitted_when_it_is_presented() {
        AgendaItem item = AgendaItem.builder()
                .title("về")
                .kind(ItemKind.SCHEME)
                .verifiedOn(day("2020-11-30"))
                .addSteps(
                        new Stamped<>(ItemStep.GROUP_DISCUSSION, day("2020-12-07")),
                        new Stamped<>(ItemStep.PROPOSED, day("2020-12-08")))
                .build();
        assertThat(shown(
                        ItemFacts.ITEM,
                        new ItemOfSession(session().addItems(item).build(), item)))
                .containsExactly(
                        "kind: đề án",
                        "verifiedOn: 30/11/2020",
                        "submittedOn: 08/12/2020",
                        "steps: thảo luận tổ 07/12/2020; thuyết trình 08/12/2020",
                        "level: cấp tỉnh");
    }

    @Test
    void who_presided_and_signed_are_facts_of_a_sitting() {
        Sitting sitting = Sitting.builder()
                .title("phiên bế mạc")
                .heldOn(day("2020-12-09"))
                .presidedBy(Presider.VICE_CHAIR)
                .minutesSignedBy(Signer.CHAIR)
                .build();
        assertThat(shown(
                        SittingFacts.SITTING,
                        new SittingOfSession(session().addSittings(sitting).build(), sitting)))
                .contains(
                        "heldOn: 09/12/2020",
                        "presidedBy: Phó Chủ tịch Hội đồng nhân dân",
                        "minutesSignedBy: Chủ tịch Hội đồng nhân dân",
                        "firstOfTerm: không",
                        "firstAfterReorganisation: không");
    }

    @Test
    void what_a_delegate_did_is_a_fact() {
        Participation one = Participation.builder()
                .from(FIRST)
                .attended(false)
                .absenceReason(AbsenceReason.NOT_LEGITIMATE)
                .absenceReportedOn(day("2020-12-06"))
                .absenceReportedTo(AbsenceRecipient.PRESIDING_OFFICER)
                .votedByAnother(true)
                .reportedToVotersOn(day("2020-12-20"))
                .build();
        assertThat(shown(
                        ParticipationFacts.PARTICIPATION,
                        new ParticipationOfSession(
                                session().addParticipations(one).build(), one)))
                .containsExactly(
                        "attended: không",
                        "absenceReason: lý do không chính đáng",
                        "absenceReportedOn: 06/12/2020",
                        "absenceReportedTo: chủ tọa kỳ họp, phiên họp",
                        "votedByAnother: có",
                        "reportedToVotersOn: 20/12/2020",
                        "opensOn: 07/12/2020",
                        "closesOn: 09/12/2020",
                        "level: cấp tỉnh");
    }

    @Test
    void blank_titles_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormativeDraft.builder().title(" ").build())
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AgendaItem.builder().title("").kind(ItemKind.OTHER).build())
                .withMessage("title must not be blank");
    }

    @Test
    void a_gazette_prints_nothing_before_it_receives_it() {
        Publication.Builder publication = Publication.builder().gazetteReceivedOn(day("2020-12-10"));
        assertThat(publication.gazettedOn(day("2020-12-10")).build().gazettedOn())
                .contains(day("2020-12-10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publication.gazettedOn(day("2020-12-09")).build())
                .withMessage("gazettedOn 2020-12-09 is before gazetteReceivedOn 2020-12-10");
        assertThat(Publication.builder().gazettedOn(day("2020-12-09")).build().gazetteReceivedOn())
                .isEmpty();
    }
}
