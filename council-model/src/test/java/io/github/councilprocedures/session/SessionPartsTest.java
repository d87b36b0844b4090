package io.github.councilprocedures.session;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionPartsTest {

    private static final Sitting DEBATE =
            Sitting.builder().title("Thảo luận về ngân sách").build();
    private static final AgendaAmendment CHANGE =
            AgendaAmendment.builder().title("Bổ sung tờ trình").build();
    private static final SessionPlan PLAN = SessionPlan.builder().forYear(2021).build();
    private static final Recommendations MEET =
            Recommendations.builder().kind(RecommendationKind.SPECIAL_SESSION).build();

    private static Session.Builder session() {
        return Session.builder().term(HA_NAM).kind(SessionKind.REGULAR).ordinal(Ordinal.of(18));
    }

    private static SittingOfSession view(Session.Builder session, Sitting sitting) {
        return new SittingOfSession(session.addSittings(sitting).build(), sitting);
    }

    private static PlanOfSession view(Session.Builder session, SessionPlan plan) {
        return new PlanOfSession(session.addPlans(plan).build(), plan);
    }

    private static RecommendationsOfSession view(Session.Builder session, Recommendations recommendations) {
        return new RecommendationsOfSession(
                session.addRecommendations(recommendations).build(), recommendations);
    }

    private static AmendmentOfSession view(Session.Builder session, AgendaAmendment amendment) {
        return new AmendmentOfSession(
                session.agenda(Agenda.builder().addAmendments(amendment).build())
                        .build(),
                amendment);
    }

    @Test
    void parts_are_named_with_their_session() {
        assertThat(view(session(), DEBATE).place())
                .isEqualTo(
                        new Phrase(
                                "phiên họp “Thảo luận về ngân sách”, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "sitting “Thảo luận về ngân sách”, session 18 (regular) of the People's Council of Hà Nam Province"));
        assertThat(view(session(), CHANGE).place())
                .isEqualTo(
                        new Phrase(
                                "sửa đổi chương trình “Bổ sung tờ trình”, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "change of the agenda “Bổ sung tờ trình”, session 18 (regular) of the People's Council of Hà Nam Province"));
        assertThat(view(session(), PLAN).place())
                .isEqualTo(
                        new Phrase(
                                "kế hoạch các kỳ họp thường lệ năm 2021, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "plan of regular sessions of 2021, session 18 (regular) of the People's Council of Hà Nam Province"));
        assertThat(view(session(), MEET).place())
                .isEqualTo(
                        new Phrase(
                                "kiến nghị của đại biểu (tổ chức kỳ họp ngoài kế hoạch), kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "recommendations of delegates (a session outside the plan), session 18 (regular) of the People's Council of Hà Nam Province"));
    }

    @Test
    void parts_belong_to_the_council_and_know_their_type() {
        assertThat(view(session(), DEBATE).council()).isEqualTo(HA_NAM.council());
        assertThat(view(session(), DEBATE).subjectType()).isSameAs(SittingFacts.SITTING);
        assertThat(view(session(), CHANGE).council()).isEqualTo(HA_NAM.council());
        assertThat(view(session(), CHANGE).subjectType()).isSameAs(AgendaFacts.AGENDA_AMENDMENT);
        assertThat(view(session(), PLAN).council()).isEqualTo(HA_NAM.council());
        assertThat(view(session(), PLAN).subjectType()).isSameAs(PlanFacts.SESSION_PLAN);
        assertThat(view(session(), MEET).council()).isEqualTo(HA_NAM.council());
        assertThat(view(session(), MEET).subjectType()).isSameAs(RecommendationFacts.RECOMMENDATIONS);
    }

    @Test
    void a_part_belongs_to_its_session() {
        Session other = session().build();
        String of = " of kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SittingOfSession(other, DEBATE))
                .withMessage("sitting is not one of the 0 sittings" + of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmendmentOfSession(other, CHANGE))
                .withMessage("amendment is not one of the 0 changes of the agenda" + of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanOfSession(other, PLAN))
                .withMessage("plan is not one of the 0 plans" + of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecommendationsOfSession(other, MEET))
                .withMessage("recommendations must be among the 0 recommendations" + of);
        assertThatNullPointerException()
                .isThrownBy(() -> new SittingOfSession(null, DEBATE))
                .withMessage("session");
        assertThatNullPointerException()
                .isThrownBy(() -> new PlanOfSession(other, null))
                .withMessage("plan");
    }

    @Test
    void a_sitting_is_public_and_plenary_unless_said_otherwise_and_on_the_opening_day_for_want_of_its_own() {
        assertThat(shown(SittingFacts.SITTING, view(session(), DEBATE)))
                .containsExactly(
                        "plenary: có", "closed: không", "firstOfTerm: không", "firstAfterReorganisation: không");
        assertThat(SittingFacts.HELD_ON.day(view(session().opensOn(day("2020-12-07")), DEBATE)))
                .contains(day("2020-12-07"));
        Sitting closed = Sitting.builder()
                .title("Quốc phòng")
                .heldOn(day("2020-12-08"))
                .plenary(false)
                .closed(true)
                .closureProposedBy(Requester.DELEGATES)
                .closureSigners(20)
                .totalDelegates(58)
                .closureDecidedByCouncil(true)
                .officialsConcerned(4)
                .officialsPresent(3)
                .build();
        assertThat(shown(SittingFacts.SITTING, view(session().opensOn(day("2020-12-07")), closed)))
                .containsExactly(
                        "heldOn: 08/12/2020",
                        "plenary: không",
                        "closed: có",
                        "closureProposedBy: đại biểu HĐND",
                        "closureSigners: 20",
                        "totalDelegates: 58",
                        "closureDecidedByCouncil: có",
                        "officialsConcerned: 4",
                        "officialsPresent: 3",
                        "firstOfTerm: không",
                        "firstAfterReorganisation: không");
    }

    @Test
    void numbers_of_a_sitting_fit_together() {
        assertThatCode(() -> Sitting.builder()
                        .title("x")
                        .closureSigners(58)
                        .totalDelegates(58)
                        .officialsConcerned(0)
                        .officialsPresent(0)
                        .build())
                .doesNotThrowAnyException();
        assertThatCode(() -> Sitting.builder().title("x").totalDelegates(1).build())
                .doesNotThrowAnyException();
        refused(Sitting.builder().title(" "), "title must not be blank");
        refused(Sitting.builder().title("x").totalDelegates(0), "totalDelegates must be 1 or more, was 0");
        refused(Sitting.builder().title("x").closureSigners(-1), "closureSigners must not be negative, was -1");
        refused(
                Sitting.builder().title("x").closureSigners(59).totalDelegates(58),
                "closureSigners 59 must be no more than totalDelegates 58");
        refused(Sitting.builder().title("x").officialsConcerned(-1), "officialsConcerned must not be negative, was -1");
        refused(Sitting.builder().title("x").officialsPresent(-2), "officialsPresent must not be negative, was -2");
        refused(
                Sitting.builder().title("x").officialsPresent(4).officialsConcerned(3),
                "officialsPresent 4 must be no more than officialsConcerned 3");
    }

    private static void refused(Sitting.Builder sitting, String message) {
        assertThatIllegalArgumentException().isThrownBy(sitting::build).withMessage(message);
    }

    @Test
    void a_change_of_the_agenda_has_a_title_and_perhaps_a_proposer() {
        assertThat(shown(AgendaFacts.AGENDA_AMENDMENT, view(session(), CHANGE))).isEmpty();
        AgendaAmendment decided = AgendaAmendment.builder()
                .from(CHANGE)
                .proposedBy(Proposer.CHIEF_JUDGE)
                .decidedByCouncil(false)
                .build();
        assertThat(shown(AgendaFacts.AGENDA_AMENDMENT, view(session().opensOn(day("2020-12-07")), decided)))
                .containsExactly(
                        "proposedBy: Chánh án Tòa án nhân dân", "decidedByCouncil: không", "opensOn: 07/12/2020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgendaAmendment.builder().title("").build())
                .withMessage("title must not be blank");
    }

    @Test
    void a_plan_is_for_a_year_and_decided_in_one() {
        assertThat(shown(PlanFacts.SESSION_PLAN, view(session(), PLAN)))
                .containsExactly("forYear: 2021", "atFirstSession: không", "firstAfterReorganisation: không");
        SessionPlan proposed = SessionPlan.builder()
                .from(PLAN)
                .proposedBy(Proposer.STANDING_COMMITTEE)
                .addContents(PlanContent.CONTENT, PlanContent.NUMBER)
                .build();
        assertThat(shown(
                        PlanFacts.SESSION_PLAN,
                        view(session().opensOn(day("2020-12-07")).lastOfYear(true), proposed)))
                .containsExactly(
                        "forYear: 2021",
                        "decidedInYear: 2020",
                        "followingYear: 2021",
                        "atFirstSession: không",
                        "atLastSessionOfYear: có",
                        "firstAfterReorganisation: không",
                        "proposedBy: Thường trực HĐND",
                        "contents: số lượng kỳ họp, nội dung dự kiến",
                        "opensOn: 07/12/2020");
        assertThatCode(() -> SessionPlan.builder().forYear(1000).build()).doesNotThrowAnyException();
        assertThatCode(() -> SessionPlan.builder().forYear(9999).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionPlan.builder().forYear(999).build())
                .withMessage("forYear must have four digits, was 999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionPlan.builder().forYear(10_000).build())
                .withMessage("forYear must have four digits, was 10000");
    }

    @Test
    void recommendations_count_from_the_opening_until_the_day_before_the_next_one() {
        Recommendations received = Recommendations.builder()
                .from(MEET)
                .addReceivedOn(day("2020-12-06"), day("2020-12-07"), day("2021-07-04"), day("2021-07-05"))
                .countedUntilOn(day("2021-07-05"))
                .totalDelegates(58)
                .addForm(RecommendationPart.WRITING)
                .decidedByCouncil(true)
                .build();
        assertThat(shown(RecommendationFacts.RECOMMENDATIONS, view(session().opensOn(day("2020-12-07")), received)))
                .containsExactly(
                        "kind: tổ chức kỳ họp ngoài kế hoạch",
                        "counted: 2",
                        "totalDelegates: 58",
                        "form: văn bản",
                        "decidedByCouncil: có",
                        "opensOn: 07/12/2020");
        assertThat(RecommendationFacts.COUNTED.number(view(session(), received)))
                .isEqualTo(Fact.ABSENT);
        assertThat(RecommendationFacts.COUNTED.number(view(session().opensOn(day("2020-12-07")), MEET)))
                .isEqualTo(Fact.ABSENT);
        assertThat(shown(RecommendationFacts.RECOMMENDATIONS, view(session(), MEET)))
                .containsExactly("kind: tổ chức kỳ họp ngoài kế hoạch");
    }

    @Test
    void no_more_delegates_can_recommend_than_there_are() {
        Recommendations.Builder two =
                Recommendations.builder().from(MEET).addReceivedOn(day("2020-12-06"), day("2020-12-07"));
        assertThatCode(() -> two.totalDelegates(2).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.totalDelegates(1).build())
                .withMessage(
                        "totalDelegates must be 1 or more and no fewer than the 2 recommendations received, was 1");
        assertThatCode(() ->
                        Recommendations.builder().from(MEET).totalDelegates(1).build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Recommendations.builder().from(MEET).totalDelegates(0).build())
                .withMessage(
                        "totalDelegates must be 1 or more and no fewer than the 0 recommendations received, was 0");
    }

    @Test
    void nobody_or_everybody_may_be_in_quarantine() {
        assertThat(new Postponement(day("2021-06-20"), 0, 1).inQuarantine()).isZero();
        assertThat(new Postponement(day("2021-06-20"), 58, 58).totalDelegates()).isEqualTo(58);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postponement(day("2021-06-20"), -1, 58))
                .withMessage("inQuarantine must be from 0 to totalDelegates 58, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postponement(day("2021-06-20"), 59, 58))
                .withMessage("inQuarantine must be from 0 to totalDelegates 58, was 59");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postponement(day("2021-06-20"), 0, 0))
                .withMessage("totalDelegates must be 1 or more, was 0");
        assertThatNullPointerException()
                .isThrownBy(() -> new Postponement(null, 0, 1))
                .withMessage("plannedOn");
    }

    @Test
    void no_fewer_than_none_represent_the_voters() {
        SessionRequest.Builder request = SessionRequest.builder().requester(Requester.VOTERS);
        assertThatCode(() -> request.representatives(0).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.representatives(-1).build())
                .withMessage("representatives must be 0 or more, was -1");
    }

    @Test
    void every_closed_value_has_a_label_of_its_own_in_both_languages() {
        List<Labelled[]> all = List.of(
                Convenor.values(),
                Vacancy.values(),
                SignerDetail.values(),
                SessionBody.values(),
                Proposer.values(),
                Invitee.values(),
                PlanContent.values(),
                RecommendationKind.values(),
                RecommendationPart.values());
        for (Labelled[] values : all) {
            assertThat(Stream.of(values).map(value -> value.label().vi()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).isNotBlank());
            assertThat(Stream.of(values).map(value -> value.label().en())).doesNotHaveDuplicates();
        }
    }
}
