package io.github.councilprocedures.election;

import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static final Candidate OLDER = Candidate.builder()
            .listNumber(1)
            .bornOn(day("1970-05-23"))
            .votes(600)
            .elected(true)
            .build();

    private static final Candidate YOUNGER = Candidate.builder()
            .listNumber(2)
            .bornOn(day("1970-05-24"))
            .votes(600)
            .elected(false)
            .build();

    private static final Constituency CONSTITUENCY = constituency()
            .seats(1)
            .listedVoters(1200)
            .votersTurnedOut(1100)
            .validBallots(1000)
            .filledSeats(1)
            .addReElectionsOn(day("2021-06-13"), day("2021-06-06"))
            .addAdditionalElectionsOn(day("2021-06-20"))
            .addCandidates(OLDER, YOUNGER)
            .build();

    private static final ElectionComplaint COMPLAINT = complaint()
            .filedOn(day("2021-06-01"))
            .receivedOn(day("2021-06-02"))
            .decidedOn(day("2021-06-15"))
            .build();

    private static final OrganHandover HANDOVER = OrganHandover.builder()
            .organ(OutgoingOrgan.COMMITTEE)
            .name("Ban Pháp chế")
            .successorElectedOn(day("2021-06-25"))
            .stoppedOn(day("2021-06-24"))
            .build();

    private static final Election ELECTION = election()
            .previousTermEndsOn(day("2021-06-30"))
            .announcedOn(day("2021-01-20"))
            .structurePlanOn(day("2021-02-01"))
            .constituenciesPublishedOn(day("2021-03-01"))
            .lastFileOn(day("2021-03-14"))
            .officialCandidates(60)
            .womenCandidates(22)
            .resultsPublishedOn(day("2021-06-01"))
            .credentialsConfirmedOn(day("2021-06-20"))
            .addConstituencies(CONSTITUENCY)
            .addComplaints(COMPLAINT)
            .addHandovers(HANDOVER)
            .build();

    private static Election.Builder election() {
        return Election.builder().term(THANH_LIEM);
    }

    private static Constituency.Builder constituency() {
        return Constituency.builder().number(3);
    }

    private static ElectionComplaint.Builder complaint() {
        return ElectionComplaint.builder().label("đơn số 12");
    }

    @Test
    void it_is_named_with_its_council_and_term() {
        assertThat(ELECTION.place())
                .isEqualTo(
                        new Phrase(
                                "cuộc bầu cử đại biểu HĐND huyện Thanh Liêm, tỉnh Hà Nam nhiệm kỳ 2021-2026",
                                "election of the People's Council of Thanh Liêm Rural District, Hà Nam Province, term 2021-2026"));
        assertThat(ELECTION.council()).isEqualTo(THANH_LIEM.council());
        assertThat(ELECTION.subjectType()).isSameAs(ElectionFacts.ELECTION);
    }

    @Test
    void its_facts_are_shown() {
        assertThat(shown(ElectionFacts.ELECTION, ELECTION))
                .containsExactly(
                        "pollingOn: 23/05/2021",
                        "pollingWeekday: Chủ nhật",
                        "pollingDate: 20210523",
                        "firstPollingOn: 23/05/2021",
                        "lastPollingOn: 20/06/2021",
                        "polledAgain: có",
                        "firstYear: 2021",
                        "previousTermEndsOn: 30/06/2021",
                        "announcedOn: 20/01/2021",
                        "structurePlanOn: 01/02/2021",
                        "constituenciesPublishedOn: 01/03/2021",
                        "lastFileOn: 14/03/2021",
                        "officialCandidates: 60",
                        "womenCandidates: 22",
                        "resultsPublishedOn: 01/06/2021",
                        "credentialsConfirmedOn: 20/06/2021",
                        "hasComplaints: có",
                        "complaintsDecidedOn: 15/06/2021");
    }

    @Test
    void of_a_planned_one_little_is_known() {
        Term undated = Term.builder()
                .council(THANH_LIEM.council())
                .years(THANH_LIEM.years())
                .build();
        assertThat(shown(
                        ElectionFacts.ELECTION, Election.builder().term(undated).build()))
                .containsExactly("polledAgain: không", "firstYear: 2021", "hasComplaints: không");
    }

    @Test
    void a_postponed_polling_is_the_first_and_the_day_announced_stays() {
        Election postponed = Election.builder()
                .term(Term.builder()
                        .from(THANH_LIEM)
                        .postponedPollingOn(day("2021-05-31"))
                        .beginsOn(day("2021-06-25"))
                        .build())
                .build();
        assertThat(shown(ElectionFacts.ELECTION, postponed))
                .contains(
                        "pollingOn: 23/05/2021",
                        "pollingWeekday: Chủ nhật",
                        "firstPollingOn: 31/05/2021",
                        "lastPollingOn: 31/05/2021",
                        "termBeginsOn: 25/06/2021");
    }

    @Test
    void the_last_polling_day_may_be_that_of_one_constituency() {
        Election reElected = election()
                .addConstituencies(
                        constituency().addReElectionsOn(day("2021-06-06")).build(),
                        Constituency.builder()
                                .number(4)
                                .addAdditionalElectionsOn(day("2021-05-30"))
                                .build())
                .build();
        assertThat(ElectionFacts.LAST_POLLING_ON.day(reElected)).contains(day("2021-06-06"));
    }

    @Test
    void a_complaint_without_a_decision_leaves_the_last_decision_open() {
        Election open = election().addComplaints(COMPLAINT, complaint().build()).build();
        assertThat(ElectionFacts.COMPLAINTS_DECIDED_ON.day(open)).isEmpty();
        Election decided = election()
                .addComplaints(
                        COMPLAINT, complaint().decidedOn(day("2021-06-10")).build())
                .build();
        assertThat(ElectionFacts.COMPLAINTS_DECIDED_ON.day(decided)).contains(day("2021-06-15"));
    }

    @Test
    void its_parts_know_it() {
        ConstituencyOfElection constituency = new ConstituencyOfElection(ELECTION, CONSTITUENCY);
        assertThat(ELECTION.parts())
                .containsExactly(
                        constituency,
                        new CandidateOfConstituency(constituency, OLDER),
                        new CandidateOfConstituency(constituency, YOUNGER),
                        new ComplaintOfElection(ELECTION, COMPLAINT),
                        new HandoverOfElection(ELECTION, HANDOVER));
        assertThat(ELECTION.parts()).isSameAs(ELECTION.parts());
        assertThat(constituency.parts()).isEmpty();
    }

    @Test
    void a_constituency_is_named_by_its_number() {
        ConstituencyOfElection view = new ConstituencyOfElection(ELECTION, CONSTITUENCY);
        assertThat(view.place())
                .isEqualTo(new Phrase(
                        "đơn vị bầu cử số 3, " + ELECTION.place().vi(),
                        "constituency 3, " + ELECTION.place().en()));
        assertThat(view.council()).isEqualTo(THANH_LIEM.council());
        assertThat(view.subjectType()).isSameAs(ConstituencyFacts.CONSTITUENCY);
        assertThat(shown(ConstituencyFacts.CONSTITUENCY, view))
                .containsExactly(
                        "pollingOn: 23/05/2021",
                        "firstPollingOn: 23/05/2021",
                        "seats: 1",
                        "filledSeats: 1",
                        "listedVoters: 1200",
                        "absentVoters: 100",
                        "reElectionOn: 06/06/2021",
                        "reElections: 2",
                        "additionalElectionOn: 20/06/2021",
                        "additionalElections: 1");
    }

    @Test
    void of_a_planned_constituency_little_is_known() {
        Constituency bare = constituency().build();
        assertThat(shown(
                        ConstituencyFacts.CONSTITUENCY,
                        new ConstituencyOfElection(
                                election().addConstituencies(bare).build(), bare)))
                .containsExactly(
                        "pollingOn: 23/05/2021",
                        "firstPollingOn: 23/05/2021",
                        "reElections: 0",
                        "additionalElections: 0");
        Constituency listed = constituency().listedVoters(1200).build();
        assertThat(listed.votersAbsentNumber()).isEqualTo(Long.MIN_VALUE);
        assertThat(constituency().votersTurnedOut(1200).build().votersAbsentNumber())
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void a_candidate_is_named_by_number_and_never_by_name() {
        ConstituencyOfElection constituency = new ConstituencyOfElection(ELECTION, CONSTITUENCY);
        CandidateOfConstituency view = new CandidateOfConstituency(constituency, YOUNGER);
        assertThat(view.place())
                .isEqualTo(new Phrase(
                        "người ứng cử số 2, " + constituency.place().vi(),
                        "candidate 2, " + constituency.place().en()));
        assertThat(view.council()).isEqualTo(THANH_LIEM.council());
        assertThat(view.subjectType()).isSameAs(ConstituencyFacts.CANDIDATE);
        assertThat(shown(ConstituencyFacts.CANDIDATE, view))
                .containsExactly(
                        "pollingOn: 23/05/2021",
                        "age: 50",
                        "elected: không",
                        "votes: 600",
                        "validBallots: 1000",
                        "ballotsWithout: 400",
                        "seats: 1",
                        "ahead: 1",
                        "rank: 2");
        assertThat(shown(ConstituencyFacts.CANDIDATE, new CandidateOfConstituency(constituency, OLDER)))
                .contains("age: 51", "ahead: 0", "rank: 1", "elected: có");
    }

    @Test
    void the_rank_is_open_only_where_a_seat_hangs_on_it() {
        assertThat(rank(1, null)).isEmpty();
        assertThat(rank(2, null)).contains("1");
        assertThat(rank(1, "1970-05-23")).isEmpty();
        assertThat(rank(1, "1970-05-22")).contains("2");
        assertThat(rank(1, "1970-05-24")).contains("1");
        Candidate first = Candidate.builder().listNumber(3).votes(601).build();
        Candidate tied = Candidate.builder().listNumber(4).votes(600).build();
        assertThat(rankOfOlder(constituency().seats(1).addCandidates(OLDER, first, tied)))
                .contains("2");
        assertThat(rankOfOlder(constituency().seats(2).addCandidates(OLDER, first, tied)))
                .isEmpty();
        assertThat(rankOfOlder(constituency().seats(3).addCandidates(OLDER, first, tied)))
                .contains("2");
    }

    /** The rank of {@link #OLDER} beside one with as many votes. */
    private static Optional<String> rank(int seats, String otherBornOn) {
        Candidate.Builder other = Candidate.builder().listNumber(2).votes(600);
        Candidate built = (otherBornOn == null ? other : other.bornOn(day(otherBornOn))).build();
        return rankOfOlder(constituency().seats(seats).addCandidates(OLDER, built));
    }

    private static Optional<String> rankOfOlder(Constituency.Builder constituency) {
        Constituency built = constituency.build();
        Election election = election().addConstituencies(built).build();
        return ConstituencyFacts.RANK
                .show(new CandidateOfConstituency(new ConstituencyOfElection(election, built), OLDER))
                .map(Phrase::vi);
    }

    @Test
    void who_has_no_day_of_birth_has_no_age_and_without_votes_no_rank() {
        Candidate unknown = Candidate.builder().listNumber(9).build();
        Constituency constituency =
                constituency().seats(1).validBallots(10).addCandidates(unknown).build();
        assertThat(shown(
                        ConstituencyFacts.CANDIDATE,
                        new CandidateOfConstituency(
                                new ConstituencyOfElection(
                                        election()
                                                .addConstituencies(constituency)
                                                .build(),
                                        constituency),
                                unknown)))
                .containsExactly("pollingOn: 23/05/2021", "validBallots: 10", "seats: 1");
        Constituency noBallots = constituency().addCandidates(OLDER).build();
        assertThat(ConstituencyFacts.BALLOTS_WITHOUT.isPresent(new CandidateOfConstituency(
                        new ConstituencyOfElection(
                                election().addConstituencies(noBallots).build(), noBallots),
                        OLDER)))
                .isFalse();
    }

    @Test
    void complaints_and_handovers_are_named() {
        ComplaintOfElection complaint = new ComplaintOfElection(ELECTION, COMPLAINT);
        assertThat(complaint.place())
                .isEqualTo(new Phrase(
                        "khiếu nại (đơn số 12) về " + ELECTION.place().vi(),
                        "complaint (đơn số 12) about the " + ELECTION.place().en()));
        assertThat(complaint.council()).isEqualTo(THANH_LIEM.council());
        assertThat(complaint.subjectType()).isSameAs(ElectionFacts.COMPLAINT);
        assertThat(shown(ElectionFacts.COMPLAINT, complaint))
                .containsExactly(
                        "filedOn: 01/06/2021",
                        "receivedOn: 02/06/2021",
                        "decidedOn: 15/06/2021",
                        "resultsPublishedOn: 01/06/2021");
        HandoverOfElection handover = new HandoverOfElection(ELECTION, HANDOVER);
        assertThat(handover.place())
                .isEqualTo(new Phrase(
                        "chuyển giao: Ban Pháp chế, " + ELECTION.place().vi(),
                        "handover: Ban Pháp chế, " + ELECTION.place().en()));
        assertThat(handover.council()).isEqualTo(THANH_LIEM.council());
        assertThat(handover.subjectType()).isSameAs(ElectionFacts.HANDOVER);
        assertThat(shown(ElectionFacts.HANDOVER, handover))
                .containsExactly(
                        "organ: Ban của Hội đồng nhân dân", "successorElectedOn: 25/06/2021", "stoppedOn: 24/06/2021");
        OrganHandover unnamed =
                OrganHandover.builder().organ(OutgoingOrgan.PEOPLES_COMMITTEE).build();
        assertThat(new HandoverOfElection(election().addHandovers(unnamed).build(), unnamed)
                        .place()
                        .en())
                .startsWith("handover: People's Committee, election of the");
    }

    @Test
    void a_part_belongs_to_its_whole() {
        Election other = election().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConstituencyOfElection(other, CONSTITUENCY))
                .withMessage("constituency 3 is not one of the 0 constituencies of "
                        + other.place().vi());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComplaintOfElection(other, COMPLAINT))
                .withMessage("complaint \"đơn số 12\" is not one of the 0 complaints of "
                        + other.place().vi());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HandoverOfElection(other, HANDOVER))
                .withMessage("handover COMMITTEE is not one of the 0 handovers of "
                        + other.place().vi());
        ConstituencyOfElection constituency = new ConstituencyOfElection(ELECTION, CONSTITUENCY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CandidateOfConstituency(
                        constituency, Candidate.builder().listNumber(4).build()))
                .withMessage("candidate 4 is not one of the 2 candidates of "
                        + constituency.place().vi());
    }

    @Test
    void women_are_among_the_candidates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        election().officialCandidates(10).womenCandidates(11).build())
                .withMessage("womenCandidates must be 0 or more and no more than the officialCandidates, was 11 of 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election().womenCandidates(-1).build())
                .withMessage(
                        "womenCandidates must be 0 or more and no more than the officialCandidates, was -1 of an unknown"
                                + " number");
        assertThat(election().officialCandidates(10).womenCandidates(10).build().womenCandidates())
                .hasValue(10);
    }

    @Test
    void days_follow_the_polling_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> election().resultsPublishedOn(day("2021-05-22")).build())
                .withMessage("resultsPublishedOn 2021-05-22 is before the polling day 2021-05-23");
        assertThat(election().resultsPublishedOn(day("2021-05-23")).build().resultsPublishedOn())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election()
                        .addConstituencies(constituency()
                                .addReElectionsOn(day("2021-05-23"))
                                .build())
                        .build())
                .withMessage(
                        "reElectionsOn of constituency 3 must be after the polling day 2021-05-23, was 2021-05-23");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election()
                        .addConstituencies(constituency()
                                .addAdditionalElectionsOn(day("2021-05-23"))
                                .build())
                        .build())
                .withMessage("additionalElectionsOn of constituency 3 must be after the polling day 2021-05-23, was"
                        + " 2021-05-23");
    }

    @Test
    void numbers_are_given_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election()
                        .addConstituencies(
                                constituency().build(), constituency().seats(5).build())
                        .build())
                .withMessage("number 3 is given to two constituencies");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constituency()
                        .addCandidates(OLDER, Candidate.builder().listNumber(1).build())
                        .build())
                .withMessage("listNumber 1 is given to two candidates");
    }

    @Test
    void parts_do_not_exceed_their_totals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constituency.builder().number(0).build())
                .withMessage("number must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constituency().seats(0).build())
                .withMessage("seats must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constituency().listedVoters(-1).build())
                .withMessage("listedVoters must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        constituency().listedVoters(10).votersTurnedOut(11).build())
                .withMessage("votersTurnedOut must not exceed listedVoters 10, was 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        constituency().votersTurnedOut(10).validBallots(11).build())
                .withMessage("validBallots must not exceed votersTurnedOut 10, was 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constituency().seats(3).filledSeats(4).build())
                .withMessage("filledSeats must not exceed seats 3, was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        constituency().validBallots(599).addCandidates(OLDER).build())
                .withMessage("votes of candidate 1 must not exceed validBallots 599, was 600");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constituency()
                        .filledSeats(0)
                        .addCandidates(OLDER, YOUNGER)
                        .build())
                .withMessage("number of candidates elected must not exceed filledSeats 0, was 1");
        assertThat(Constituency.builder()
                        .number(1)
                        .seats(1)
                        .filledSeats(1)
                        .listedVoters(0)
                        .votersTurnedOut(0)
                        .validBallots(0)
                        .build()
                        .seats())
                .hasValue(1);
    }

    @Test
    void a_candidate_has_a_number_and_no_negative_votes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidate.builder().listNumber(0).build())
                .withMessage("listNumber must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidate.builder().listNumber(1).votes(-1).build())
                .withMessage("votes must not be negative, was -1");
        assertThat(Candidate.builder().listNumber(1).votes(0).build().votes()).hasValue(0);
    }

    @Test
    void a_complaint_is_made_then_received_then_decided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectionComplaint.builder().label(" ").build())
                .withMessage("label must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complaint()
                        .filedOn(day("2021-06-02"))
                        .receivedOn(day("2021-06-01"))
                        .build())
                .withMessage("receivedOn 2021-06-01 is before filedOn 2021-06-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complaint()
                        .receivedOn(day("2021-06-02"))
                        .decidedOn(day("2021-06-01"))
                        .build())
                .withMessage("decidedOn 2021-06-01 is before receivedOn 2021-06-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complaint()
                        .filedOn(day("2021-06-02"))
                        .decidedOn(day("2021-06-01"))
                        .build())
                .withMessage("decidedOn 2021-06-01 is before filedOn 2021-06-02");
        assertThat(complaint()
                        .filedOn(day("2021-06-01"))
                        .receivedOn(day("2021-06-01"))
                        .decidedOn(day("2021-06-01"))
                        .build()
                        .decidedOn())
                .isPresent();
    }

    @Test
    void a_blank_name_of_an_organ_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganHandover.builder()
                        .organ(OutgoingOrgan.COMMITTEE)
                        .name(" ")
                        .build())
                .withMessage("name must not be blank; leave it out when there is none");
    }

    @Test
    void what_is_needed_is_said() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Election.builder().build())
                .withMessageContaining("term");
        assertThatIllegalStateException()
                .isThrownBy(() -> Constituency.builder().build())
                .withMessageContaining("number");
        assertThatIllegalStateException()
                .isThrownBy(() -> Candidate.builder().build())
                .withMessageContaining("listNumber");
        assertThatIllegalStateException()
                .isThrownBy(() -> ElectionComplaint.builder().build())
                .withMessageContaining("label");
        assertThatIllegalStateException()
                .isThrownBy(() -> OrganHandover.builder().build())
                .withMessageContaining("organ");
    }

    @Test
    void organs_are_named_in_both_languages() {
        assertThat(OutgoingOrgan.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Thường trực Hội đồng nhân dân", "Standing Committee"),
                        new Phrase("Ban của Hội đồng nhân dân", "committee of the council"),
                        new Phrase("Ủy ban nhân dân", "People's Committee"));
    }
}
