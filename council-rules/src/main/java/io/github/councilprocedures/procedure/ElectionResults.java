package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.election.ConstituencyFacts.ABSENT_VOTERS;
import static io.github.councilprocedures.election.ConstituencyFacts.ADDITIONAL_ELECTIONS;
import static io.github.councilprocedures.election.ConstituencyFacts.ADDITIONAL_ELECTION_ON;
import static io.github.councilprocedures.election.ConstituencyFacts.AHEAD;
import static io.github.councilprocedures.election.ConstituencyFacts.BALLOTS_WITHOUT;
import static io.github.councilprocedures.election.ConstituencyFacts.CANDIDATE;
import static io.github.councilprocedures.election.ConstituencyFacts.CANDIDATE_POLLING_ON;
import static io.github.councilprocedures.election.ConstituencyFacts.CANDIDATE_SEATS;
import static io.github.councilprocedures.election.ConstituencyFacts.CONSTITUENCY;
import static io.github.councilprocedures.election.ConstituencyFacts.CONSTITUENCY_FIRST_POLLING_ON;
import static io.github.councilprocedures.election.ConstituencyFacts.ELECTED;
import static io.github.councilprocedures.election.ConstituencyFacts.FILLED_SEATS;
import static io.github.councilprocedures.election.ConstituencyFacts.LISTED_VOTERS;
import static io.github.councilprocedures.election.ConstituencyFacts.RANK;
import static io.github.councilprocedures.election.ConstituencyFacts.RE_ELECTIONS;
import static io.github.councilprocedures.election.ConstituencyFacts.RE_ELECTION_ON;
import static io.github.councilprocedures.election.ConstituencyFacts.SEATS;
import static io.github.councilprocedures.election.ConstituencyFacts.VALID_BALLOTS;
import static io.github.councilprocedures.election.ConstituencyFacts.VOTES;
import static io.github.councilprocedures.election.ElectionFacts.COMPLAINT;
import static io.github.councilprocedures.election.ElectionFacts.COMPLAINTS_DECIDED_ON;
import static io.github.councilprocedures.election.ElectionFacts.COMPLAINT_DECIDED_ON;
import static io.github.councilprocedures.election.ElectionFacts.COMPLAINT_FILED_ON;
import static io.github.councilprocedures.election.ElectionFacts.COMPLAINT_RECEIVED_ON;
import static io.github.councilprocedures.election.ElectionFacts.COMPLAINT_RESULTS_PUBLISHED_ON;
import static io.github.councilprocedures.election.ElectionFacts.CREDENTIALS_CONFIRMED_ON;
import static io.github.councilprocedures.election.ElectionFacts.ELECTION;
import static io.github.councilprocedures.election.ElectionFacts.FIRST_POLLING_ON;
import static io.github.councilprocedures.election.ElectionFacts.HANDOVER;
import static io.github.councilprocedures.election.ElectionFacts.HAS_COMPLAINTS;
import static io.github.councilprocedures.election.ElectionFacts.POLLED_AGAIN;
import static io.github.councilprocedures.election.ElectionFacts.RESULTS_PUBLISHED_ON;
import static io.github.councilprocedures.election.ElectionFacts.STOPPED_ON;
import static io.github.councilprocedures.election.ElectionFacts.SUCCESSOR_ELECTED_ON;
import static io.github.councilprocedures.election.ElectionFacts.TERM_BEGINS_ON;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.ELECTION_LAW_85_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_83_2025;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.ComplaintOfElection;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.election.HandoverOfElection;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The result of a general election (kết quả bầu cử): who is elected, polling again, complaints, and the new council. */
final class ElectionResults {

    private ElectionResults() {}

    /** Who is elected (người trúng cử): more than half of the valid ballots, and among the first by votes. */
    static final Rule<CandidateOfConstituency> WINNER = Rule.about(CANDIDATE, "election.winner")
            .titled("Người trúng cử", "Winners")
            .because(
                    "Người trúng cử phải được quá nửa cử tri tín nhiệm và được nhiều phiếu hơn.",
                    "Whoever is elected needs the trust of more than half, and more votes than the others.")
            .leavingOut(
                    "Kết quả bầu cử lại, bầu cử thêm. Hai người bằng phiếu và cùng ngày sinh: điều khoản không nói.",
                    "The results of re-elections and additional elections. Two with as many votes, born on the same day: the"
                            + " clause does not say.")
            .appliesWhen(ELECTED.is(true))
            .governedBy(CANDIDATE_POLLING_ON)
            .from("2015-09-01")
            .under(
                    ELECTION_LAW_85_2015.article(78).clause(2),
                    ELECTION_LAW_85_2015.article(78).clause(3),
                    ELECTION_LAW_85_2015.article(78).clause(4))
            .requires(all(VOTES.moreThan(1, 2).of(VALID_BALLOTS), RANK.atMost(CANDIDATE_SEATS)))
            .otherwise(
                    "Người trúng cử được {votes} trên {validBallots} phiếu hợp lệ, xếp thứ {rank}; đơn vị bầu {seats} đại"
                            + " biểu.",
                    "Declared elected with {votes} of {validBallots} valid ballots and rank {rank}, for {seats} seat(s).");

    /** The other side of it: whoever is among the first with more than half is declared elected (được công nhận trúng cử). */
    static final Rule<CandidateOfConstituency> PASSED_OVER = Rule.about(CANDIDATE, "election.winner.passed-over")
            .titled("Người đủ phiếu mà không trúng cử", "Candidates passed over")
            .because(
                    "Người đã đủ phiếu và đủ thứ hạng thì phải được công nhận.",
                    "Whoever has the votes and the rank has to be declared elected.")
            .leavingOut("Kết quả bầu cử lại, bầu cử thêm.", "The results of re-elections and additional elections.")
            .appliesWhen(ELECTED.is(false))
            .governedBy(CANDIDATE_POLLING_ON)
            .from("2015-09-01")
            .under(
                    ELECTION_LAW_85_2015.article(78).clause(2),
                    ELECTION_LAW_85_2015.article(78).clause(3),
                    ELECTION_LAW_85_2015.article(78).clause(4))
            .requires(any(BALLOTS_WITHOUT.atLeast(1, 2).of(VALID_BALLOTS), AHEAD.atLeast(CANDIDATE_SEATS)))
            .otherwise(
                    "Không trúng cử dù chỉ có {ballotsWithout} trên {validBallots} phiếu hợp lệ không bầu người này và"
                            + " {ahead}"
                            + " người xếp trước; đơn vị bầu {seats} đại biểu.",
                    "Not declared elected, though only {ballotsWithout} of {validBallots} valid ballots were without this"
                            + " name"
                            + " and {ahead} candidate(s) stood before, for {seats} seat(s).");

    /** Polling is held again (bầu cử lại) where no more than half of the voters came. */
    static final Rule<ConstituencyOfElection> RE_ELECTION = Rule.about(CONSTITUENCY, "election.re-election")
            .titled("Bầu cử lại", "Re-election")
            .because(
                    "Kết quả chỉ có giá trị khi quá nửa cử tri đi bầu.",
                    "A result counts only when more than half have voted.")
            .leavingOut(
                    "Sự đồng ý của Hội đồng bầu cử quốc gia; bầu cử lại do hủy kết quả. Hạn rơi vào ngày nghỉ được chuyển"
                            + " sang ngày làm việc tiếp theo như mọi thời hạn khác; với ngày bầu cử, đây chỉ là cách hiểu.",
                    "The consent of the National Election Council; re-elections after a result was annulled. A last day off"
                            + " moves to the next working day as in every limit; for a polling day that is a reading only.")
            .appliesWhen(ABSENT_VOTERS.atLeast(1, 2).of(LISTED_VOTERS))
            .governedBy(CONSTITUENCY_FIRST_POLLING_ON)
            .from("2015-09-01")
            .under(
                    ELECTION_LAW_85_2015.article(80).clause(1),
                    ELECTION_LAW_85_2015.article(80).clause(4))
            .requires(RE_ELECTION_ON.within(15, CALENDAR_DAYS).after(CONSTITUENCY_FIRST_POLLING_ON))
            .from("2025-07-01")
            .under(
                    ELECTION_LAW_85_2015.article(80).clause(1),
                    ELECTION_LAW_85_2015.article(80).clause(4),
                    LAW_83_2025.whole())
            .requires(RE_ELECTION_ON.within(7, CALENDAR_DAYS).after(CONSTITUENCY_FIRST_POLLING_ON))
            .otherwise(
                    "Bầu cử lại sau ngày bầu cử đầu tiên {days} ngày; hạn cuối là ngày {due}.",
                    "The re-election came {days} days after the first polling day; the last day was {due}.");

    /** The seats left empty are filled (bầu cử thêm) where fewer than two thirds were elected. */
    static final Rule<ConstituencyOfElection> ADDITIONAL = Rule.about(CONSTITUENCY, "election.additional")
            .titled("Bầu cử thêm", "Additional election")
            .because(
                    "Đơn vị bầu cử thiếu quá nhiều đại biểu thì cử tri không được đại diện đầy đủ.",
                    "Where too few were elected, voters are not fully represented.")
            .leavingOut(
                    "Danh sách bầu cử thêm chỉ gồm những người không trúng cử lần đầu. Hạn rơi vào ngày nghỉ được chuyển"
                            + " sang ngày làm việc tiếp theo như mọi thời hạn khác; với ngày bầu cử, đây chỉ là cách hiểu.",
                    "That only candidates who were not elected at first stand again. A last day off moves to the next"
                            + " working day as in every limit; for a polling day that is a reading only.")
            .appliesWhen(FILLED_SEATS.lessThan(2, 3).of(SEATS))
            .governedBy(CONSTITUENCY_FIRST_POLLING_ON)
            .from("2015-09-01")
            .under(
                    ELECTION_LAW_85_2015.article(79).clause(2),
                    ELECTION_LAW_85_2015.article(79).clause(3))
            .requires(ADDITIONAL_ELECTION_ON.within(15, CALENDAR_DAYS).after(CONSTITUENCY_FIRST_POLLING_ON))
            .from("2025-07-01")
            .under(
                    ELECTION_LAW_85_2015.article(79).clause(2),
                    ELECTION_LAW_85_2015.article(79).clause(3),
                    LAW_83_2025.whole())
            .requires(ADDITIONAL_ELECTION_ON.within(7, CALENDAR_DAYS).after(CONSTITUENCY_FIRST_POLLING_ON))
            .otherwise(
                    "Bầu cử thêm sau ngày bầu cử đầu tiên {days} ngày; hạn cuối là ngày {due}.",
                    "The additional election came {days} days after the first polling day; the last day was {due}.");

    /** Neither is held a second time (không bầu cử lại, bầu cử thêm lần thứ hai). */
    static final Rule<ConstituencyOfElection> REPEATED_ONCE = Rule.about(CONSTITUENCY, "election.repeated-once")
            .titled("Không bầu cử lại, bầu cử thêm lần thứ hai", "No second re-election or additional election")
            .because(
                    "Sau lần thứ hai, kết quả được công nhận để Hội đồng nhân dân sớm hoạt động.",
                    "After the second polling the result is recognised, so that the council can begin.")
            .governedBy(CONSTITUENCY_FIRST_POLLING_ON)
            .from("2015-09-01")
            .under(
                    ELECTION_LAW_85_2015.article(79).clause(3),
                    ELECTION_LAW_85_2015.article(80).clause(3),
                    ELECTION_LAW_85_2015.article(80).clause(4))
            .requires(all(RE_ELECTIONS.atMost(1), ADDITIONAL_ELECTIONS.atMost(1)))
            .otherwise(
                    "Đơn vị bầu cử đã bầu cử lại {reElections} lần, bầu cử thêm {additionalElections} lần; mỗi việc không quá"
                            + " {required} lần.",
                    "Re-elections held: {reElections}, additional elections held: {additionalElections}; at most {required}"
                            + " of"
                            + " each is allowed.");

    /** The result is published (công bố kết quả bầu cử) within 10 days. */
    static final Rule<Election> RESULT_PUBLISHED = Rule.about(ELECTION, "election.result-published")
            .titled("Công bố kết quả bầu cử", "Publication of the result")
            .because("Cử tri cần sớm biết kết quả.", "Voters should soon know the result.")
            .governedBy(FIRST_POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(86).clause(2))
            .requires(POLLED_AGAIN
                    .when(false, RESULTS_PUBLISHED_ON.within(10, CALENDAR_DAYS).after(FIRST_POLLING_ON))
                    .when(
                            true,
                            unclear(
                                    "Khi có bầu cử lại hoặc bầu cử thêm, điều khoản không nói tính từ ngày bầu cử nào.",
                                    "With a re-election or an additional election, the clause does not say from which polling"
                                            + " day to count.")))
            .otherwise(
                    "Kết quả được công bố sau ngày bầu cử {days} ngày, quá {required} ngày.",
                    "The result was published {days} days after polling, more than {required}.");

    /** A complaint about the result (khiếu nại về kết quả) is made within 5, since 2025 3 days. */
    static final Rule<ComplaintOfElection> COMPLAINT_FILED = Rule.about(COMPLAINT, "election.complaint.filed")
            .titled("Thời hạn khiếu nại về kết quả bầu cử", "Time for complaints about the result")
            .because("Kết quả phải sớm được xác định.", "The result must soon be certain.")
            .governedBy(COMPLAINT_RESULTS_PUBLISHED_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(87).clause(1))
            .requires(COMPLAINT_FILED_ON.within(5, CALENDAR_DAYS).after(COMPLAINT_RESULTS_PUBLISHED_ON))
            .from("2025-07-01")
            .under(ELECTION_LAW_85_2015.article(87).clause(1), LAW_83_2025.whole())
            .requires(COMPLAINT_FILED_ON.within(3, CALENDAR_DAYS).after(COMPLAINT_RESULTS_PUBLISHED_ON))
            .otherwise(
                    "Khiếu nại sau khi công bố kết quả {days} ngày, quá {required} ngày.",
                    "The complaint was made {days} days after the result was published, more than {required}.");

    /** A complaint about the result is decided (giải quyết khiếu nại) within 20, since 2025 7 days. */
    static final Rule<ComplaintOfElection> COMPLAINT_DECIDED = Rule.about(COMPLAINT, "election.complaint.decided")
            .titled("Thời hạn giải quyết khiếu nại về kết quả bầu cử", "Time to decide complaints about the result")
            .because(
                    "Tư cách người trúng cử chỉ được xác nhận khi khiếu nại đã giải quyết xong.",
                    "Those elected are confirmed only when complaints are settled.")
            .governedBy(COMPLAINT_RECEIVED_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(87).clause(2))
            .requires(COMPLAINT_DECIDED_ON.within(20, CALENDAR_DAYS).after(COMPLAINT_RECEIVED_ON))
            .from("2025-07-01")
            .under(ELECTION_LAW_85_2015.article(87).clause(2), LAW_83_2025.whole())
            .requires(COMPLAINT_DECIDED_ON.within(7, CALENDAR_DAYS).after(COMPLAINT_RECEIVED_ON))
            .otherwise(
                    "Khiếu nại được giải quyết sau {days} ngày kể từ ngày nhận, quá {required} ngày.",
                    "The complaint was decided {days} days after it was received, more than {required}.");

    /** Credentials (tư cách người trúng cử) are confirmed after the complaints and before the first session. */
    static final Rule<Election> CREDENTIALS = Rule.about(ELECTION, "election.credentials")
            .titled("Xác nhận tư cách người trúng cử", "Confirmation of credentials")
            .because(
                    "Kỳ họp thứ nhất nghe báo cáo về tư cách đại biểu.",
                    "The first session hears a report on the credentials of its delegates.")
            .leavingOut(
                    "Nội dung báo cáo tại kỳ họp thứ nhất; chỉ xét ngày xác nhận.",
                    "What is reported to the first session; only the day of the confirmation is judged.")
            .governedBy(TERM_BEGINS_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(88).clause(2))
            .requires(all(
                    CREDENTIALS_CONFIRMED_ON.atLeast(0, CALENDAR_DAYS).before(TERM_BEGINS_ON),
                    HAS_COMPLAINTS.when(
                            true,
                            CREDENTIALS_CONFIRMED_ON.notSooner(0, CALENDAR_DAYS).after(COMPLAINTS_DECIDED_ON))))
            .otherwise(
                    "Tư cách người trúng cử được xác nhận ngày {credentialsConfirmedOn}; phải sau khi giải quyết xong khiếu"
                            + " nại"
                            + " và không muộn hơn ngày khai mạc kỳ họp thứ nhất ({termBeginsOn}).",
                    "The credentials were confirmed on {credentialsConfirmedOn}; it must be after all complaints are"
                            + " decided and"
                            + " not later than the opening of the first session ({termBeginsOn}).");

    /** Each organ of the council before works until its successor is elected (tiếp tục làm nhiệm vụ), not until one common day. */
    static final Rule<HandoverOfElection> ORGAN_HANDOVER = Rule.about(HANDOVER, "election.handover")
            .titled("Chuyển giao giữa hai khóa", "Handover between two councils")
            .because(
                    "Không cơ quan nào bị gián đoạn, cũng không có hai cơ quan cùng lúc.",
                    "No organ is missing for a day, and there are never two of them.")
            .governedBy(SUCCESSOR_ELECTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(10).clause(3))
            .requires(untilSuccessor())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(5), LAW_72_2025.article(6).clause(2))
            .requires(untilSuccessor())
            .otherwise(
                    "Cơ quan khóa trước thôi làm nhiệm vụ ngày {stoppedOn}; cơ quan thay thế được bầu ngày"
                            + " {successorElectedOn}.",
                    "The old organ ceased to work on {stoppedOn}; its successor was elected on {successorElectedOn}.");

    private static Requirement<HandoverOfElection> untilSuccessor() {
        return all(
                STOPPED_ON.notSooner(0, CALENDAR_DAYS).after(SUCCESSOR_ELECTED_ON),
                STOPPED_ON.atLeast(0, CALENDAR_DAYS).before(SUCCESSOR_ELECTED_ON));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            WINNER,
            PASSED_OVER,
            RE_ELECTION,
            ADDITIONAL,
            REPEATED_ONCE,
            RESULT_PUBLISHED,
            COMPLAINT_FILED,
            COMPLAINT_DECIDED,
            CREDENTIALS,
            ORGAN_HANDOVER);
}
