package io.github.councilprocedures.officer;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Authority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficerTypesTest {

    private static StartOfOffice.Builder election() {
        return StartOfOffice.builder()
                .term(HA_NAM)
                .post(Post.CHAIR)
                .way(WayIntoOffice.ELECTION)
                .chosenOn(day("2016-07-01"));
    }

    private static EndOfOffice.Builder relief() {
        return EndOfOffice.builder()
                .term(HA_NAM)
                .post(Post.PEOPLES_COMMITTEE_VICE_CHAIR)
                .way(WayOutOfOffice.RELIEF)
                .arisenOn(day("2018-05-31"));
    }

    @Test
    void the_filling_of_a_post_is_named_by_its_way_post_and_day() {
        assertThat(election().build().place())
                .isEqualTo(new Phrase(
                        "HĐND bầu Chủ tịch HĐND ngày 01/07/2016 – HĐND tỉnh Hà Nam",
                        "election, Chair of the council on 01/07/2016 – People's Council of Hà Nam Province"));
        assertThat(StartOfOffice.builder()
                        .term(HA_NAM)
                        .post(Post.VICE_CHAIR)
                        .way(WayIntoOffice.APPOINTMENT)
                        .build()
                        .place())
                .isEqualTo(new Phrase(
                        "chỉ định Phó Chủ tịch HĐND – HĐND tỉnh Hà Nam",
                        "appointment, Vice Chair of the council – People's Council of Hà Nam Province"));
    }

    @Test
    void the_end_of_a_post_is_named_by_its_way_post_and_day() {
        assertThat(relief().build().place())
                .isEqualTo(new Phrase(
                        "miễn nhiệm Phó Chủ tịch UBND ngày 31/05/2018 – HĐND tỉnh Hà Nam",
                        "relief, Vice Chair of the People's Committee on 31/05/2018 – People's Council of Hà Nam"
                                + " Province"));
    }

    @Test
    void what_is_known_of_the_filling_of_a_post_is_published() {
        StartOfOffice start = election()
                .person(PersonName.parse("Nguyễn Văn Mẫu"))
                .occasion(Occasion.FIRST_SESSION)
                .nominatedBy(OfficeProposer.PRESIDING_OFFICER)
                .presentedBy(OfficeProposer.STANDING_COMMITTEE)
                .delegate(true)
                .consecutiveTerms(2)
                .tookOfficeOn(day("2016-07-04"))
                .build();

        assertThat(shown(OfficerFacts.START_OF_OFFICE, start))
                .containsExactlyInAnyOrder(
                        "post: Chủ tịch HĐND",
                        "way: HĐND bầu",
                        "occasion: kỳ họp thứ nhất",
                        "nominatedBy: chủ tọa kỳ họp",
                        "addedByDelegates: không",
                        "presentedBy: Thường trực HĐND",
                        "delegate: có",
                        "afterReorganisation: không",
                        "consecutiveTerms: 2",
                        "chosenOn: 01/07/2016",
                        "tookOfficeOn: 04/07/2016",
                        "termFirstYear: 2016",
                        "daysToOffice: 3",
                        "level: cấp tỉnh");
        assertThat(start.toString()).doesNotContain("Mẫu");
        assertThat(start.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void days_in_office_need_both_days() {
        assertThat(shown(OfficerFacts.START_OF_OFFICE, election().build()))
                .noneMatch(fact -> fact.startsWith("daysToOffice"));
        assertThat(shown(
                        OfficerFacts.START_OF_OFFICE,
                        StartOfOffice.builder()
                                .term(HA_NAM)
                                .post(Post.CHAIR)
                                .way(WayIntoOffice.ELECTION)
                                .tookOfficeOn(day("2016-07-01"))
                                .build()))
                .noneMatch(fact -> fact.startsWith("daysToOffice"));
    }

    @Test
    void what_is_not_recorded_is_not_shown() {
        assertThat(shown(
                        OfficerFacts.START_OF_OFFICE,
                        StartOfOffice.builder()
                                .term(HA_NAM)
                                .post(Post.CHAIR)
                                .way(WayIntoOffice.ELECTION)
                                .build()))
                .containsExactlyInAnyOrder(
                        "post: Chủ tịch HĐND",
                        "way: HĐND bầu",
                        "addedByDelegates: không",
                        "afterReorganisation: không",
                        "termFirstYear: 2016",
                        "level: cấp tỉnh");
        assertThat(shown(
                        EndOfOfficeFacts.END_OF_OFFICE,
                        EndOfOffice.builder()
                                .term(HA_NAM)
                                .post(Post.CHAIR)
                                .way(WayOutOfOffice.DEATH)
                                .build()))
                .containsExactly("post: Chủ tịch HĐND", "way: từ trần", "afterLostVote: không", "level: cấp tỉnh");
    }

    @Test
    void what_is_known_of_the_end_of_a_post_is_published() {
        EndOfOffice end = relief().addressedToNominator(true)
                .consented(false)
                .proposedBy(OfficeProposer.PEOPLES_COMMITTEE_CHAIR)
                .betweenSessions(true)
                .decidedBy(ActingBody.STANDING_COMMITTEE)
                .decidedOn(day("2018-06-01"))
                .successorElectedOn(day("2018-07-10"))
                .reportedOn(day("2018-07-11"))
                .nextSessionClosesOn(day("2018-07-12"))
                .build();

        assertThat(shown(EndOfOfficeFacts.END_OF_OFFICE, end))
                .containsExactly(
                        "post: Phó Chủ tịch UBND",
                        "way: miễn nhiệm",
                        "arisenOn: 31/05/2018",
                        "addressedToNominator: có",
                        "consented: không",
                        "afterLostVote: không",
                        "proposedBy: Chủ tịch UBND",
                        "betweenSessions: có",
                        "decidedBy: Thường trực HĐND",
                        "decidedOn: 01/06/2018",
                        "successorElectedOn: 10/07/2018",
                        "reportedOn: 11/07/2018",
                        "nextSessionClosesOn: 12/07/2018",
                        "level: cấp tỉnh");
        assertThat(end.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void an_election_has_its_approval_as_a_part_even_when_nothing_was_done() {
        StartOfOffice start = election().build();
        assertThat(start.parts()).hasSize(1);
        ApprovalOfOffice approval = (ApprovalOfOffice) start.parts().get(0);

        assertThat(shown(ApprovalFacts.APPROVAL, approval))
                .containsExactly(
                        "post: Chủ tịch HĐND",
                        "act: bầu",
                        "peoplesCommitteePost: không",
                        "actedOn: 01/07/2016",
                        "level: cấp tỉnh");
        assertThat(approval.place())
                .isEqualTo(
                        new Phrase(
                                "phê chuẩn việc HĐND bầu Chủ tịch HĐND ngày 01/07/2016 – HĐND tỉnh Hà Nam",
                                "approval of election, Chair of the council on 01/07/2016 – People's Council of Hà Nam Province"));
        assertThat(approval.council()).isEqualTo(HA_NAM.council());
        assertThat(approval.subjectType()).isSameAs(ApprovalFacts.APPROVAL);
    }

    @Test
    void an_approval_shows_what_was_done() {
        EndOfOffice end = relief().decidedOn(day("2018-07-10"))
                .approval(Approval.builder()
                        .sentBy(ActingBody.COUNCIL)
                        .sentOn(day("2018-07-11"))
                        .receivedOn(day("2018-07-12"))
                        .decidedBy(Authority.PRIME_MINISTER)
                        .decidedOn(day("2018-07-20"))
                        .granted(false)
                        .reasonsInWriting(true)
                        .build())
                .build();

        assertThat(shown(ApprovalFacts.APPROVAL, ApprovalOfOffice.of(end)))
                .containsExactly(
                        "post: Phó Chủ tịch UBND",
                        "act: miễn nhiệm",
                        "peoplesCommitteePost: có",
                        "actedOn: 10/07/2018",
                        "sentBy: HĐND",
                        "sentOn: 11/07/2018",
                        "receivedOn: 12/07/2018",
                        "decidedBy: Thủ tướng Chính phủ",
                        "decidedOn: 20/07/2018",
                        "granted: không",
                        "reasonsInWriting: có",
                        "level: cấp tỉnh");
    }

    @Test
    void only_what_the_council_decides_about_a_person_has_an_approval() {
        for (WayOutOfOffice way : WayOutOfOffice.values()) {
            EndOfOffice end = relief().way(way).build();
            List<String> acts = new ArrayList<>();
            for (Subject part : end.parts()) {
                acts.add(((ApprovalOfOffice) part).act().name());
            }
            switch (way) {
                case RESIGNATION, RELIEF, REMOVAL -> assertThat(acts).containsExactly(way.name());
                default -> {
                    assertThat(acts).isEmpty();
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> ApprovalOfOffice.of(end))
                            .withMessage("way must be RESIGNATION, RELIEF or REMOVAL, was " + way);
                }
            }
        }
        StartOfOffice appointed = election().way(WayIntoOffice.APPOINTMENT).build();
        assertThat(appointed.parts()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApprovalOfOffice.of(appointed))
                .withMessage("way must be ELECTION, was APPOINTMENT");
    }

    @Test
    void an_approval_goes_forward_in_time() {
        Approval.Builder sent = Approval.builder().sentOn(day("2018-07-11"));
        assertThat(sent.receivedOn(day("2018-07-11"))
                        .decidedOn(day("2018-07-11"))
                        .build()
                        .granted())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approval.builder()
                        .sentOn(day("2018-07-11"))
                        .receivedOn(day("2018-07-10"))
                        .build())
                .withMessage("receivedOn 2018-07-10 is before sentOn 2018-07-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approval.builder()
                        .sentOn(day("2018-07-11"))
                        .decidedOn(day("2018-07-10"))
                        .build())
                .withMessage("decidedOn 2018-07-10 is before sentOn 2018-07-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approval.builder()
                        .receivedOn(day("2018-07-11"))
                        .decidedOn(day("2018-07-10"))
                        .build())
                .withMessage("decidedOn 2018-07-10 is before receivedOn 2018-07-11");
    }

    @Test
    void a_result_is_not_sent_before_there_is_one() {
        Approval sameDay = Approval.builder().sentOn(day("2016-07-01")).build();
        Approval dayBefore = Approval.builder().sentOn(day("2016-06-30")).build();
        assertThat(election().approval(sameDay).build().approval()).contains(sameDay);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election().approval(dayBefore).build())
                .withMessage("approval.sentOn 2016-06-30 is before chosenOn 2016-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EndOfOffice.builder()
                        .term(HA_NAM)
                        .post(Post.CHAIR)
                        .way(WayOutOfOffice.RELIEF)
                        .decidedOn(day("2016-07-01"))
                        .approval(dayBefore)
                        .build())
                .withMessage("approval.sentOn 2016-06-30 is before decidedOn 2016-07-01");
    }

    @Test
    void a_term_in_a_post_counts_itself() {
        assertThat(election().consecutiveTerms(1).build().consecutiveTerms()).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election().consecutiveTerms(0).build())
                .withMessage("consecutiveTerms must be 1 or more, was 0");
    }

    @Test
    void what_follows_the_end_of_a_post_does_not_come_before_it() {
        assertThat(relief().decidedOn(day("2018-05-31"))
                        .reportedOn(day("2018-05-31"))
                        .nextSessionClosesOn(day("2018-05-31"))
                        .build()
                        .decidedOn())
                .contains(day("2018-05-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relief().decidedOn(day("2018-05-30")).build())
                .withMessage("decidedOn 2018-05-30 is before arisenOn 2018-05-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relief().reportedOn(day("2018-05-30")).build())
                .withMessage("reportedOn 2018-05-30 is before arisenOn 2018-05-31");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> relief().nextSessionClosesOn(day("2018-05-30")).build())
                .withMessage("nextSessionClosesOn 2018-05-30 is before arisenOn 2018-05-31");
    }

    @Test
    void three_posts_are_of_the_peoples_committee() {
        assertThat(Arrays.stream(Post.values()).filter(Post::ofPeoplesCommittee))
                .containsExactly(
                        Post.PEOPLES_COMMITTEE_CHAIR, Post.PEOPLES_COMMITTEE_VICE_CHAIR, Post.PEOPLES_COMMITTEE_MEMBER);
    }

    @Test
    void every_label_is_its_own() {
        for (List<? extends Labelled> values : List.<List<? extends Labelled>>of(
                List.of(Post.values()),
                List.of(WayIntoOffice.values()),
                List.of(Occasion.values()),
                List.of(OfficeProposer.values()),
                List.of(Authority.values()),
                List.of(ApprovedAct.values()),
                List.of(WayOutOfOffice.values()))) {
            assertThat(values.stream().map(Labelled::label).map(Phrase::vi)).doesNotHaveDuplicates();
            assertThat(values.stream().map(Labelled::label).map(Phrase::en)).doesNotHaveDuplicates();
        }
    }
}
