package io.github.councilprocedures.programme;

import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionProgrammeTest {

    private static final Proposal PROPOSAL = Proposal.builder()
            .topic("Giám sát đất công")
            .by(Actor.VOTERS)
            .sentOn(day("2018-02-28"))
            .receivedOn(day("2018-03-02"))
            .addContent(ProposalContent.NECESSITY)
            .build();

    private static final ProgrammeItem ITEM = ProgrammeItem.builder()
            .topic("Đất công")
            .body(SupervisingBody.COMMITTEE)
            .committee(CommitteeKind.LEGAL)
            .councilTeam(false)
            .dossierOpenedOn(day("2019-04-02"))
            .build();

    private static final SupervisionProgramme PROGRAMME = council().build();

    private static SupervisionProgramme.Builder council() {
        return SupervisionProgramme.builder()
                .term(Given.HA_NAM)
                .body(SupervisingBody.COUNCIL)
                .year(2019)
                .midYearSession(DateSpan.of(day("2018-07-05"), day("2018-07-07")))
                .yearEndSession(DateSpan.of(day("2018-12-05"), day("2018-12-07")))
                .nextMidYearSession(DateSpan.of(day("2020-07-08"), day("2020-07-10")))
                .addSteps(CaseStep.<ProgrammeStep>builder()
                        .step(ProgrammeStep.ADOPTED)
                        .on(day("2018-07-07"))
                        .by(Actor.COUNCIL)
                        .build())
                .addHearing(HearingStep.DISCUSSED, HearingStep.VOTED)
                .addGrounds(ProgrammeGround.PROPOSALS)
                .addProposals(PROPOSAL)
                .addItems(ITEM);
    }

    private static SupervisionProgramme.Builder of(SupervisingBody body) {
        return SupervisionProgramme.builder().term(Given.HA_NAM).body(body).year(2019);
    }

    @Test
    void its_facts_are_those_of_the_three_sessions_and_of_the_log() {
        assertThat(shown(ProgrammeFacts.PROGRAMME, PROGRAMME))
                .containsExactly(
                        "body: HĐND",
                        "level: cấp tỉnh",
                        "hearing: thảo luận; biểu quyết",
                        "midYearOpensOn: 05/07/2018",
                        "midYearClosesOn: 07/07/2018",
                        "yearEndOpensOn: 05/12/2018",
                        "yearEndClosesOn: 07/12/2018",
                        "nextMidYearOpensOn: 08/07/2020",
                        "nextMidYearClosesOn: 10/07/2020",
                        "previousYearEndsOn: 31/12/2018",
                        "decisionEventOn: 05/07/2018",
                        "grounds: đề nghị của các Ban, đại biểu HĐND, Ủy ban MTTQ",
                        "planNeeded: có",
                        "adoptedOn: 07/07/2018",
                        "steps: thông qua chương trình 07/07/2018");
    }

    @Test
    void a_session_that_is_not_closed_has_only_an_opening() {
        SupervisionProgramme open = of(SupervisingBody.COUNCIL)
                .midYearSession(DateSpan.from(day("2018-07-05")))
                .build();
        assertThat(open.midYearOpensDay()).isEqualTo(day("2018-07-05").toEpochDay());
        assertThat(open.midYearClosesDay()).isEqualTo(Fact.ABSENT);
        assertThat(open.yearEndOpensDay()).isEqualTo(Fact.ABSENT);
        assertThat(open.nextMidYearClosesDay()).isEqualTo(Fact.ABSENT);
    }

    @Test
    void the_day_of_the_law_differs_by_the_body() {
        SupervisionProgramme standing = SupervisionProgramme.builder()
                .from(PROGRAMME)
                .body(SupervisingBody.STANDING_COMMITTEE)
                .build();
        SupervisionProgramme committee = SupervisionProgramme.builder()
                .from(PROGRAMME)
                .body(SupervisingBody.COMMITTEE)
                .build();
        assertThat(ProgrammeFacts.DECISION_EVENT_ON.day(PROGRAMME)).contains(day("2018-07-05"));
        assertThat(ProgrammeFacts.DECISION_EVENT_ON.day(standing)).contains(day("2018-12-07"));
        assertThat(ProgrammeFacts.DECISION_EVENT_ON.day(committee)).contains(day("2018-12-31"));
        assertThat(ProgrammeFacts.PROPOSAL_EVENT_ON.day(new ProposalOfProgramme(PROGRAMME, PROPOSAL)))
                .contains(day("2018-03-01"));
        assertThat(ProgrammeFacts.PROPOSAL_EVENT_ON.day(new ProposalOfProgramme(standing, PROPOSAL)))
                .contains(day("2018-12-05"));
        assertThat(ProgrammeFacts.PROPOSAL_EVENT_ON.day(new ProposalOfProgramme(committee, PROPOSAL)))
                .contains(day("2018-12-31"));
    }

    @Test
    void the_draft_is_ready_when_drawn_up_and_submitted() {
        assertThat(ready("2018-06-01", "2018-06-05")).containsExactly("2018-06-01", "2018-06-05");
        assertThat(ready("2018-06-05", "2018-06-01")).containsExactly("2018-06-01", "2018-06-05");
        assertThat(ready("2018-06-05", null)).containsExactly("2018-06-05", "");
        assertThat(ready(null, "2018-06-05")).containsExactly("", "");
        assertThat(ready(null, null)).containsExactly("", "");
    }

    private static List<String> ready(String draftedOn, String submittedOn) {
        SupervisionProgramme.Builder programme = of(SupervisingBody.COUNCIL);
        if (draftedOn != null) {
            programme.addSteps(CaseStep.<ProgrammeStep>builder()
                    .step(ProgrammeStep.DRAFTED)
                    .on(day(draftedOn))
                    .build());
        }
        if (submittedOn != null) {
            programme.addSteps(CaseStep.<ProgrammeStep>builder()
                    .step(ProgrammeStep.SUBMITTED)
                    .on(day(submittedOn))
                    .build());
        }
        SupervisionProgramme built = programme.build();
        return Stream.of(ProgrammeFacts.FIRST_READY_ON, ProgrammeFacts.READY_ON)
                .map(fact -> fact.day(built).map(LocalDate::toString).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ",
        "'true', false",
        "'true,true', false",
        "'true,false', true",
        "'?', ",
        "'true,?', ",
        "'?,false', true"
    })
    void a_plan_is_needed_where_an_item_has_no_team_of_the_council(String teams, Boolean needed) {
        SupervisionProgramme.Builder programme = of(SupervisingBody.COUNCIL);
        for (String team : teams.isEmpty() ? new String[0] : teams.split(",")) {
            ProgrammeItem.Builder item =
                    ProgrammeItem.builder().topic("Nội dung").body(SupervisingBody.COUNCIL);
            programme.addItems(
                    team.equals("?")
                            ? item.build()
                            : item.councilTeam(Boolean.valueOf(team)).build());
        }
        assertThat(ProgrammeFacts.PLAN_NEEDED.choice(programme.build())).isEqualTo(needed);
    }

    @Test
    void steps_proposals_and_items_are_parts() {
        assertThat(PROGRAMME.parts())
                .containsExactly(
                        new StepOfCase<>(PROGRAMME, 0),
                        new ProposalOfProgramme(PROGRAMME, PROPOSAL),
                        new ItemOfProgramme(PROGRAMME, ITEM));
        assertThat(PROGRAMME.caseFacts()).isSameAs(ProgrammeFacts.CASE);
        assertThat(ProgrammeFacts.CASE.stepType().fact("body").show(new StepOfCase<>(PROGRAMME, 0)))
                .contains(SupervisingBody.COUNCIL.label());
    }

    @ParameterizedTest
    @CsvSource({
        "COUNCIL, '', 'chương trình giám sát năm 2019 của HĐND tỉnh Hà Nam', 'supervision programme 2019 of the '",
        "STANDING_COMMITTEE, '', 'chương trình giám sát năm 2019 của Thường trực HĐND tỉnh Hà Nam', 'supervision programme 2019 of the Standing Committee, '",
        "COMMITTEE, '', 'chương trình giám sát năm 2019 của Ban của HĐND tỉnh Hà Nam', 'supervision programme 2019 of the committee, '",
        "COMMITTEE, LEGAL, 'chương trình giám sát năm 2019 của Ban Pháp chế của HĐND tỉnh Hà Nam', 'supervision programme 2019 of the Legal Committee, '",
        "DELEGATES_GROUP, '', 'chương trình giám sát năm 2019 của Tổ đại biểu HĐND tỉnh Hà Nam', 'supervision programme 2019 of the delegates'' group, '",
        "DELEGATE, '', 'chương trình giám sát năm 2019 của đại biểu HĐND tỉnh Hà Nam', 'supervision programme 2019 of the delegate, '"
    })
    void its_place_names_whose_it_is(SupervisingBody body, String committee, String vi, String en) {
        SupervisionProgramme.Builder programme = of(body);
        if (!committee.isEmpty()) {
            programme.committee(CommitteeKind.valueOf(committee));
        }
        assertThat(programme.build().place())
                .isEqualTo(
                        new Phrase(vi, en + Given.HA_NAM.council().fullLabel().en()));
    }

    @Test
    void a_proposal_shows_for_what_it_was_made() {
        ProposalOfProgramme view = new ProposalOfProgramme(PROGRAMME, PROPOSAL);
        assertThat(shown(ProgrammeFacts.PROPOSAL, view))
                .containsExactly(
                        "body: HĐND",
                        "level: cấp tỉnh",
                        "by: cử tri",
                        "sentOn: 28/02/2018",
                        "receivedOn: 02/03/2018",
                        "content: sự cần thiết",
                        "proposalsDueOn: 01/03/2018",
                        "yearEndOpensOn: 05/12/2018",
                        "proposalEventOn: 01/03/2018");
        assertThat(view.place().vi())
                .isEqualTo("đề nghị “Giám sát đất công”, chương trình giám sát năm 2019 của HĐND tỉnh Hà Nam");
        assertThat(view.place().en()).startsWith("proposal “Giám sát đất công”, supervision programme 2019 of the ");
        assertThat(view.council()).isEqualTo(PROGRAMME.council());
        Proposal bare = Proposal.builder().topic("Đề nghị").build();
        assertThatThrownBy(() -> new ProposalOfProgramme(PROGRAMME, bare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "proposal \"Đề nghị\" is not one of the 1 proposals of chương trình giám sát năm 2019 của HĐND"
                                + " tỉnh Hà Nam");
        SupervisionProgramme more = council().addProposals(bare).build();
        assertThat(shown(ProgrammeFacts.PROPOSAL, new ProposalOfProgramme(more, bare)))
                .noneMatch(line -> line.startsWith("by") || line.startsWith("sentOn") || line.startsWith("receivedOn"));
    }

    @Test
    void an_item_shows_what_became_of_it() {
        ItemOfProgramme view = new ItemOfProgramme(PROGRAMME, ITEM);
        assertThat(shown(ProgrammeFacts.ITEM, view))
                .containsExactly(
                        "body: HĐND",
                        "level: cấp tỉnh",
                        "carriedOutBy: Ban của HĐND",
                        "councilTeam: không",
                        "dossierOpenedOn: 02/04/2019",
                        "dropped: không",
                        "yearEndsOn: 31/12/2019");
        assertThat(view.place().vi())
                .isEqualTo("nội dung “Đất công”, chương trình giám sát năm 2019 của HĐND tỉnh Hà Nam");
        assertThat(view.place().en()).startsWith("item “Đất công”, supervision programme 2019 of the ");
        assertThat(view.council()).isEqualTo(PROGRAMME.council());
        ProgrammeItem bare = ProgrammeItem.builder()
                .topic("Khác")
                .body(SupervisingBody.COUNCIL)
                .droppedOn(day("2019-01-02"))
                .build();
        assertThatThrownBy(() -> new ItemOfProgramme(PROGRAMME, bare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "item \"Khác\" is not one of the 1 items of chương trình giám sát năm 2019 của HĐND tỉnh Hà Nam");
        assertThat(shown(
                        ProgrammeFacts.ITEM,
                        new ItemOfProgramme(council().addItems(bare).build(), bare)))
                .contains("dropped: có")
                .noneMatch(line -> line.startsWith("councilTeam") || line.startsWith("dossierOpenedOn"));
    }

    /** S6: a mid-year session that belongs to another year cannot be given by mistake. */
    @Test
    void s6_a_session_of_another_year_is_refused() {
        refused(
                of(SupervisingBody.COUNCIL).midYearSession(DateSpan.from(day("2019-07-05"))),
                "midYearSession of the programme of 2019 must open in 2018, opened on 2019-07-05");
        refused(
                of(SupervisingBody.COUNCIL).midYearSession(DateSpan.from(day("2017-07-05"))),
                "midYearSession of the programme of 2019 must open in 2018, opened on 2017-07-05");
        refused(
                of(SupervisingBody.COUNCIL).yearEndSession(DateSpan.from(day("2017-12-05"))),
                "yearEndSession of the programme of 2019 must open in 2018 or 2019, opened on 2017-12-05");
        refused(
                of(SupervisingBody.COUNCIL).yearEndSession(DateSpan.from(day("2020-01-05"))),
                "yearEndSession of the programme of 2019 must open in 2018 or 2019, opened on 2020-01-05");
        refused(
                of(SupervisingBody.COUNCIL).nextMidYearSession(DateSpan.from(day("2019-07-05"))),
                "nextMidYearSession of the programme of 2019 must open in 2020, opened on 2019-07-05");
        refused(
                of(SupervisingBody.COUNCIL).nextMidYearSession(DateSpan.from(day("2021-07-05"))),
                "nextMidYearSession of the programme of 2019 must open in 2020, opened on 2021-07-05");
        assertThat(of(SupervisingBody.COUNCIL)
                        .yearEndSession(DateSpan.from(day("2019-01-05")))
                        .build()
                        .yearEndOpensDay())
                .isEqualTo(day("2019-01-05").toEpochDay());
    }

    @Test
    void nonsense_is_refused() {
        refused(of(SupervisingBody.COUNCIL).year(1945), "year must be 1946 to 9998, was 1945");
        refused(of(SupervisingBody.COUNCIL).year(9999), "year must be 1946 to 9998, was 9999");
        assertThat(of(SupervisingBody.COUNCIL).year(1946).build().year()).isEqualTo(1946);
        assertThat(of(SupervisingBody.COUNCIL).year(9998).build().year()).isEqualTo(9998);
        refused(
                of(SupervisingBody.COUNCIL).committee(CommitteeKind.LEGAL),
                "committee LEGAL is given, but the body is COUNCIL");
        assertThatThrownBy(() -> Proposal.builder().topic(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic must not be blank");
        assertThatThrownBy(() -> Proposal.builder()
                        .topic("Đề nghị")
                        .sentOn(day("2018-03-01"))
                        .receivedOn(day("2018-02-28"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("receivedOn 2018-02-28 is before sentOn 2018-03-01");
        ProgrammeItem.Builder item = ProgrammeItem.builder().body(SupervisingBody.COUNCIL);
        assertThatThrownBy(() -> item.topic(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic must not be blank");
        assertThatThrownBy(() -> ProgrammeItem.builder()
                        .body(SupervisingBody.COUNCIL)
                        .topic("Đất công")
                        .addSupervisees("Sở A", " ")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("supervisees must not hold a blank one, were [Sở A,  ]");
        assertThatThrownBy(() -> ProgrammeItem.builder()
                        .body(SupervisingBody.DELEGATE)
                        .topic("Đất công")
                        .committee(CommitteeKind.URBAN_AFFAIRS)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("committee URBAN_AFFAIRS is given, but the body is DELEGATE");
    }

    private static void refused(SupervisionProgramme.Builder programme, String message) {
        assertThatThrownBy(programme::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void derived_days_say_how() {
        assertThat(ProgrammeFacts.PROPOSALS_DUE_ON.derivation().map(Phrase::vi))
                .isEqualTo(Optional.of(
                        "ngày 01 tháng 3 của năm trước năm thực hiện chương trình, không dời vì ngày nghỉ"));
        assertThat(ProgrammeFacts.ITEM_YEAR_ENDS_ON.derivation().map(Phrase::en))
                .isEqualTo(Optional.of("31 December of the year of the programme"));
    }
}
