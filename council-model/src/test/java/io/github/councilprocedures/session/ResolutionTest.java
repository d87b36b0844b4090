package io.github.councilprocedures.session;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final Resolution BUDGET = Resolution.builder()
            .number("45/NQ-HĐND")
            .title("về dự toán ngân sách năm 2021")
            .build();

    private static Session.Builder session() {
        return Session.builder().term(HA_NAM).kind(SessionKind.REGULAR).ordinal(Ordinal.of(18));
    }

    private static ResolutionOfSession view(Session.Builder session, Resolution resolution) {
        return new ResolutionOfSession(session.addResolutions(resolution).build(), resolution);
    }

    @Test
    void a_resolution_is_named_by_its_number_or_its_title() {
        assertThat(view(session(), BUDGET).place())
                .isEqualTo(new Phrase(
                        "nghị quyết số 45/NQ-HĐND, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                        "resolution 45/NQ-HĐND, session 18 (regular) of the People's Council of Hà Nam Province"));
        Resolution unnumbered = Resolution.builder().title("về đầu tư công").build();
        assertThat(view(session(), unnumbered).place())
                .isEqualTo(
                        new Phrase(
                                "nghị quyết “về đầu tư công”, kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Hà Nam",
                                "resolution “về đầu tư công”, session 18 (regular) of the People's Council of Hà Nam Province"));
    }

    @Test
    void it_is_ordinary_and_without_a_vote_unless_recorded() {
        assertThat(shown(ResolutionFacts.RESOLUTION, view(session(), BUDGET)))
                .containsExactly(
                        "matter: vấn đề khác",
                        "depletedCouncil: không",
                        "normative: không",
                        "procedure: thông thường",
                        "chairVacant: không",
                        "level: cấp tỉnh");
    }

    @Test
    void its_vote_and_days_are_facts() {
        Resolution removal = Resolution.builder()
                .title("về bãi nhiệm đại biểu")
                .matter(ResolutionMatter.DELEGATE_REMOVAL)
                .adoptedOn(day("2020-12-08"))
                .vote(Vote.builder()
                        .votesFor(39)
                        .totalDelegates(58)
                        .depletedCouncil(true)
                        .delegatesInOffice(57)
                        .plenary(true)
                        .order(VoteOrder.WHOLE_ONCE)
                        .build())
                .normative(true)
                .procedure(DraftProcedure.SHORTENED)
                .signedOn(day("2020-12-10"))
                .signedBy(Signer.VICE_CHAIR)
                .chairVacant(true)
                .effectiveOn(day("2020-12-20"))
                .retroactive(false)
                .addDistribution(Distribution.POSTED)
                .publication(Publication.builder()
                        .sentOn(day("2020-12-11"))
                        .gazetteReceivedOn(day("2020-12-12"))
                        .gazettedOn(day("2020-12-13"))
                        .databaseOn(day("2020-12-14"))
                        .build())
                .build();
        ResolutionOfSession view = view(session().opensOn(day("2020-12-07")).closesOn(day("2020-12-09")), removal);
        assertThat(shown(ResolutionFacts.RESOLUTION, view))
                .containsExactly(
                        "matter: bãi nhiệm đại biểu HĐND",
                        "votesFor: 39",
                        "totalDelegates: 58",
                        "delegatesInOffice: 57",
                        "depletedCouncil: có",
                        "plenary: có",
                        "voteOrder: toàn bộ một lần",
                        "adoptedOn: 08/12/2020",
                        "decidedOn: 08/12/2020",
                        "normative: có",
                        "procedure: rút gọn",
                        "signedOn: 10/12/2020",
                        "signedBy: Phó Chủ tịch Hội đồng nhân dân",
                        "chairVacant: có",
                        "effectiveOn: 20/12/2020",
                        "retroactive: không",
                        "distribution: niêm yết",
                        "publicationSentOn: 11/12/2020",
                        "gazetteReceivedOn: 12/12/2020",
                        "gazettedOn: 13/12/2020",
                        "databaseOn: 14/12/2020",
                        "level: cấp tỉnh");
        assertThat(view.council()).isEqualTo(HA_NAM.council());
        assertThat(view.subjectType()).isSameAs(ResolutionFacts.RESOLUTION);
        assertThat(view.parts()).isEmpty();
    }

    @Test
    void a_vote_without_its_total_lacks_that_fact_only() {
        Resolution resolution = Resolution.builder()
                .from(BUDGET)
                .vote(Vote.builder().votesFor(39).build())
                .build();
        ResolutionOfSession view = view(session(), resolution);
        assertThat(ResolutionFacts.VOTES_FOR.number(view)).isEqualTo(39);
        assertThat(ResolutionFacts.VOTE_TOTAL_DELEGATES.number(view)).isEqualTo(Fact.ABSENT);
        assertThat(ResolutionFacts.DELEGATES_IN_OFFICE.number(view)).isEqualTo(Fact.ABSENT);
        assertThat(ResolutionFacts.DEPLETED_COUNCIL.choice(view)).isFalse();
    }

    @Test
    void without_its_own_day_the_closing_and_then_the_opening_day_stands_for_the_vote() {
        assertThat(ResolutionFacts.DECIDED_ON.day(
                        view(session().opensOn(day("2020-12-07")).closesOn(day("2020-12-09")), BUDGET)))
                .contains(day("2020-12-09"));
        assertThat(ResolutionFacts.DECIDED_ON.day(view(session().opensOn(day("2020-12-07")), BUDGET)))
                .contains(day("2020-12-07"));
        assertThat(ResolutionFacts.DECIDED_ON.day(view(session(), BUDGET))).isEmpty();
        assertThat(ResolutionFacts.DECIDED_ON.derivation().orElseThrow().en())
                .isEqualTo("the day of adoption; without it the closing day, and without that the opening day of the"
                        + " session");
    }

    @Test
    void it_belongs_to_its_session() {
        Session other = session().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolutionOfSession(other, BUDGET))
                .withMessage(
                        "resolution \"về dự toán ngân sách năm 2021\" is not one of the 0 resolutions of kỳ họp thứ"
                                + " 18 (thường lệ) của HĐND tỉnh Hà Nam");
        assertThatNullPointerException()
                .isThrownBy(() -> new ResolutionOfSession(null, BUDGET))
                .withMessage("session");
        assertThatNullPointerException()
                .isThrownBy(() -> new ResolutionOfSession(other, null))
                .withMessage("resolution");
    }

    @Test
    void blank_titles_and_numbers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resolution.builder().title(" ").build())
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resolution.builder().title("về").number(" ").build())
                .withMessage("number must not be blank; leave it out when it is not known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionDocument.builder().title("").build())
                .withMessage("title must not be blank");
    }
}
