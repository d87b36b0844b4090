package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/** The facts of constituencies and candidates in an election (dữ kiện về đơn vị bầu cử và người ứng cử). */
public final class ConstituencyFacts {

    private ConstituencyFacts() {}

    /** The polling day that was announced (ngày bầu cử được công bố). */
    public static final DateFact<ConstituencyOfElection> CONSTITUENCY_POLLING_ON = DateFact.of(
            Fact.named("pollingOn", "ngày bầu cử được công bố", "polling day that was announced"),
            view -> view.election().pollingDay());

    /** The first day on which polling was held (ngày bầu cử đầu tiên). */
    public static final DateFact<ConstituencyOfElection> CONSTITUENCY_FIRST_POLLING_ON = DateFact.of(
            Fact.named("firstPollingOn", "ngày bầu cử đầu tiên", "first day on which polling was held")
                    .derived(
                            "ngày bầu cử; nếu hoãn thì là ngày bỏ phiếu mới",
                            "the polling day; where polling was put off, the new day"),
            view -> view.election().firstPollingDay());

    /** The number of seats (số đại biểu được bầu). */
    public static final NumberFact<ConstituencyOfElection> SEATS = NumberFact.of(
            Fact.named("seats", "số đại biểu được bầu", "number of seats"),
            view -> view.constituency().seatsNumber());

    /** The number of delegates elected at the first polling (số người trúng cử). */
    public static final NumberFact<ConstituencyOfElection> FILLED_SEATS = NumberFact.of(
            Fact.named("filledSeats", "số người trúng cử", "number of delegates elected at the first polling"),
            view -> view.constituency().filledSeatsNumber());

    /** The number of voters on the list (số cử tri ghi trong danh sách). */
    public static final NumberFact<ConstituencyOfElection> LISTED_VOTERS = NumberFact.of(
            Fact.named("listedVoters", "số cử tri ghi trong danh sách", "number of voters on the list"),
            view -> view.constituency().listedVotersNumber());

    /** The number of voters who did not come (số cử tri không đi bầu). */
    public static final NumberFact<ConstituencyOfElection> ABSENT_VOTERS = NumberFact.of(
            Fact.named("absentVoters", "số cử tri không đi bầu", "number of voters who did not come")
                    .derived(
                            "số cử tri ghi trong danh sách trừ số cử tri đi bầu",
                            "the voters on the list less those who came"),
            view -> view.constituency().votersAbsentNumber());

    /** The day of the re-election (ngày bầu cử lại). */
    public static final DateFact<ConstituencyOfElection> RE_ELECTION_ON = DateFact.of(
            Fact.named("reElectionOn", "ngày bầu cử lại", "day of the re-election")
                    .derived("ngày sớm nhất trong các ngày bầu cử lại", "the earliest of the days of re-election"),
            view -> view.constituency().reElectionDay());

    /** The number of re-elections (số lần bầu cử lại). */
    public static final NumberFact<ConstituencyOfElection> RE_ELECTIONS = NumberFact.of(
            Fact.named("reElections", "số lần bầu cử lại", "number of re-elections"),
            view -> view.constituency().reElectionsOn().size());

    /** The day of the additional election (ngày bầu cử thêm). */
    public static final DateFact<ConstituencyOfElection> ADDITIONAL_ELECTION_ON = DateFact.of(
            Fact.named("additionalElectionOn", "ngày bầu cử thêm", "day of the additional election")
                    .derived(
                            "ngày sớm nhất trong các ngày bầu cử thêm",
                            "the earliest of the days of additional election"),
            view -> view.constituency().additionalElectionDay());

    /** The number of additional elections (số lần bầu cử thêm). */
    public static final NumberFact<ConstituencyOfElection> ADDITIONAL_ELECTIONS = NumberFact.of(
            Fact.named("additionalElections", "số lần bầu cử thêm", "number of additional elections"),
            view -> view.constituency().additionalElectionsOn().size());

    /** Constituency (đơn vị bầu cử). */
    public static final SubjectType<ConstituencyOfElection> CONSTITUENCY = SubjectType.of(
            "constituency",
            "đơn vị bầu cử",
            "constituency",
            List.of(
                    CONSTITUENCY_POLLING_ON,
                    CONSTITUENCY_FIRST_POLLING_ON,
                    SEATS,
                    FILLED_SEATS,
                    LISTED_VOTERS,
                    ABSENT_VOTERS,
                    RE_ELECTION_ON,
                    RE_ELECTIONS,
                    ADDITIONAL_ELECTION_ON,
                    ADDITIONAL_ELECTIONS));

    /** The polling day that was announced (ngày bầu cử được công bố). */
    public static final DateFact<CandidateOfConstituency> CANDIDATE_POLLING_ON = DateFact.of(
            Fact.named("pollingOn", "ngày bầu cử được công bố", "polling day that was announced"),
            view -> view.constituency().election().pollingDay());

    /** The age of the candidate (tuổi của người ứng cử). */
    public static final NumberFact<CandidateOfConstituency> AGE = NumberFact.of(
            Fact.named("age", "tuổi của người ứng cử", "age of the candidate")
                    .derived(
                            "số năm tròn tính đến ngày bầu cử được công bố, không phải đến ngày công bố ngày bầu cử",
                            "whole years on the polling day that was announced, not on the day of that announcement"),
            CandidateOfConstituency::age);

    /** Whether: declared elected (trúng cử). */
    public static final ChoiceFact<CandidateOfConstituency, Boolean> ELECTED = ChoiceFact.yesOrNo(
            Fact.named("elected", "trúng cử", "declared elected"),
            view -> view.candidate().declaredElected());

    /** The number of votes (số phiếu bầu). */
    public static final NumberFact<CandidateOfConstituency> VOTES = NumberFact.of(
            Fact.named("votes", "số phiếu bầu", "number of votes"),
            view -> view.candidate().votesNumber());

    /** The number of valid ballots (số phiếu hợp lệ). */
    public static final NumberFact<CandidateOfConstituency> VALID_BALLOTS = NumberFact.of(
            Fact.named("validBallots", "số phiếu hợp lệ", "number of valid ballots"),
            view -> view.constituency().constituency().validBallotsNumber());

    /** The number of valid ballots without the candidate (số phiếu hợp lệ không bầu người này). */
    public static final NumberFact<CandidateOfConstituency> BALLOTS_WITHOUT = NumberFact.of(
            Fact.named(
                            "ballotsWithout",
                            "số phiếu hợp lệ không bầu người này",
                            "number of valid ballots without the candidate")
                    .derived("số phiếu hợp lệ trừ số phiếu bầu", "the valid ballots less the votes"),
            CandidateOfConstituency::ballotsWithout);

    /** The number of seats (số đại biểu được bầu). */
    public static final NumberFact<CandidateOfConstituency> CANDIDATE_SEATS = NumberFact.of(
            Fact.named("seats", "số đại biểu được bầu", "number of seats"),
            view -> view.constituency().constituency().seatsNumber());

    /** The number of candidates ahead (số người ứng cử đứng trước). */
    public static final NumberFact<CandidateOfConstituency> AHEAD = NumberFact.of(
            Fact.named("ahead", "số người ứng cử đứng trước", "number of candidates ahead")
                    .derived(
                            "số người được nhiều phiếu hơn, hoặc bằng phiếu và nhiều tuổi hơn; không có khi chưa biết ai"
                                    + " nhiều tuổi hơn mà phải chọn giữa những người bằng phiếu",
                            "those with more votes, or with as many and older; none while a seat hangs on which of two"
                                    + " equals is older"),
            CandidateOfConstituency::ahead);

    /** The rank by votes (thứ hạng theo số phiếu). */
    public static final NumberFact<CandidateOfConstituency> RANK = NumberFact.of(
            Fact.named("rank", "thứ hạng theo số phiếu", "rank by votes")
                    .derived("số người đứng trước cộng một", "the candidates ahead and one"),
            CandidateOfConstituency::rank);

    /** Candidate (người ứng cử). */
    public static final SubjectType<CandidateOfConstituency> CANDIDATE = SubjectType.of(
            "candidate",
            "người ứng cử",
            "candidate",
            List.of(
                    CANDIDATE_POLLING_ON,
                    AGE,
                    ELECTED,
                    VOTES,
                    VALID_BALLOTS,
                    BALLOTS_WITHOUT,
                    CANDIDATE_SEATS,
                    AHEAD,
                    RANK));
}
