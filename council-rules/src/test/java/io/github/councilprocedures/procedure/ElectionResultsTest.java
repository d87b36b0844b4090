package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenElections.CALENDAR;
import static io.github.councilprocedures.procedure.GivenElections.day;
import static io.github.councilprocedures.procedure.GivenElections.election;
import static io.github.councilprocedures.procedure.GivenElections.first;
import static io.github.councilprocedures.procedure.GivenElections.in;
import static io.github.councilprocedures.procedure.GivenElections.polled;

import io.github.councilprocedures.election.Candidate;
import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.ComplaintOfElection;
import io.github.councilprocedures.election.Constituency;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.election.ElectionComplaint;
import io.github.councilprocedures.election.HandoverOfElection;
import io.github.councilprocedures.election.OrganHandover;
import io.github.councilprocedures.election.OutgoingOrgan;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.testkit.RuleCases;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElectionResultsTest {

    static List<RuleCases<?>> tables() {
        return List.of(
                winner(),
                passedOver(),
                reElection(),
                additional(),
                repeatedOnce(),
                resultPublished(),
                complaintFiled(),
                complaintDecided(),
                credentials(),
                handover());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    /** Of 1000 valid ballots for two seats. */
    private static RuleCases<CandidateOfConstituency> winner() {
        return RuleCases.of(ElectionResults.WINNER, CALENDAR)
                .when("T4: half is not more than half", judged(candidate(1, 500, true), 400))
                .violated(
                        "Người trúng cử được 500 trên 1000 phiếu hợp lệ, xếp thứ 1; đơn vị bầu 2 đại biểu.",
                        "Declared elected with 500 of 1000 valid ballots and rank 1, for 2 seat(s).")
                .when("one more than half, the last seat", judged(candidate(1, 501, true), 700))
                .satisfied()
                .when("one more than half, first", judged(candidate(1, 501, true), 400))
                .satisfied()
                .when("no seat left", judged(candidate(1, 501, true), 700, 600))
                .violated(
                        "Người trúng cử được 501 trên 1000 phiếu hợp lệ, xếp thứ 3; đơn vị bầu 2 đại biểu.",
                        "Declared elected with 501 of 1000 valid ballots and rank 3, for 2 seat(s).")
                .when("with as many votes the older is elected", tied(true, "1970-01-01", "1970-01-02"))
                .satisfied()
                .when("with as many votes the younger is elected", tied(true, "1970-01-02", "1970-01-01"))
                .violated()
                .when("with as many votes, born on the same day", tied(true, "1970-01-01", "1970-01-01"))
                .undetermined(Reason.FACT_MISSING)
                .when("with as many votes, a day of birth unknown", tied(true, "1970-01-01", null))
                .undetermined(Reason.FACT_MISSING)
                .when("with as many votes, seats enough for both", judged(candidate(1, 600, true), 600))
                .satisfied()
                .when("votes of another unknown", unknownVotes())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "not recorded who was elected",
                        judged(Candidate.builder().listNumber(1).votes(600).build(), 400))
                .undetermined(Reason.FACT_MISSING)
                .when("not elected", judged(candidate(1, 400, false), 400))
                .notApplicable(Reason.CONDITION)
                .when("before the law", on("2015-08-31", candidate(1, 501, true), 400))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", on("2015-09-01", candidate(1, 501, true), 400))
                .satisfied();
    }

    private static RuleCases<CandidateOfConstituency> passedOver() {
        return RuleCases.of(ElectionResults.PASSED_OVER, CALENDAR)
                .when("T4: half is not more than half", judged(candidate(1, 500, false), 400))
                .satisfied()
                .when("more than half, first", judged(candidate(1, 600, false), 400))
                .violated(
                        "Không trúng cử dù chỉ có 400 trên 1000 phiếu hợp lệ không bầu người này và 0 người xếp trước; đơn vị"
                                + " bầu 2 đại biểu.",
                        "Not declared elected, though only 400 of 1000 valid ballots were without this name and 0"
                                + " candidate(s)"
                                + " stood before, for 2 seat(s).")
                .when("more than half, the last seat", judged(candidate(1, 501, false), 700))
                .violated()
                .when("more than half, no seat left", judged(candidate(1, 501, false), 700, 600))
                .satisfied()
                .when("more than half, no seat left by far", judged(candidate(1, 501, false), 700, 600, 550))
                .satisfied()
                .when("with as many votes the older is not elected", tied(false, "1970-01-01", "1970-01-02"))
                .violated()
                .when("with as many votes the younger is not elected", tied(false, "1970-01-02", "1970-01-01"))
                .satisfied()
                .when("with as many votes, a day of birth unknown", tied(false, "1970-01-01", null))
                .undetermined(Reason.FACT_MISSING)
                .when("elected", judged(candidate(1, 600, true), 400))
                .notApplicable(Reason.CONDITION)
                .when("before the law", on("2015-08-31", candidate(1, 500, false), 400))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", on("2015-09-01", candidate(1, 500, false), 400))
                .satisfied();
    }

    private static Candidate candidate(int listNumber, int votes, boolean elected) {
        return Candidate.builder()
                .listNumber(listNumber)
                .votes(votes)
                .elected(elected)
                .build();
    }

    private static CandidateOfConstituency judged(Candidate candidate, int... votesOfOthers) {
        return on("2021-05-23", candidate, votesOfOthers);
    }

    private static CandidateOfConstituency on(String pollingOn, Candidate candidate, int... votesOfOthers) {
        Constituency.Builder constituency = twoSeats().addCandidates(candidate);
        int number = 2;
        for (int votes : votesOfOthers) {
            constituency.addCandidates(
                    Candidate.builder().listNumber(number++).votes(votes).build());
        }
        return first(election(pollingOn), constituency);
    }

    /** The second of two seats, between two with 501 votes each. */
    private static CandidateOfConstituency tied(boolean elected, String bornOn, String otherBornOn) {
        Candidate.Builder other = Candidate.builder().listNumber(2).votes(501);
        return first(
                election("2021-05-23"),
                twoSeats()
                        .addCandidates(
                                Candidate.builder()
                                        .from(candidate(1, 501, elected))
                                        .bornOn(day(bornOn))
                                        .build(),
                                (otherBornOn == null ? other : other.bornOn(day(otherBornOn))).build(),
                                candidate(3, 700, true)));
    }

    private static CandidateOfConstituency unknownVotes() {
        return first(
                election("2021-05-23"),
                twoSeats()
                        .addCandidates(
                                candidate(1, 600, true),
                                Candidate.builder().listNumber(2).build()));
    }

    private static Constituency.Builder twoSeats() {
        return Constituency.builder().seats(2).validBallots(1000);
    }

    /** Polling on a weekday, which a Sunday's neighbours would roll together with. */
    private static RuleCases<ConstituencyOfElection> reElection() {
        return RuleCases.of(ElectionResults.RE_ELECTION, CALENDAR)
                .when(
                        "T4: half of the voters are not enough; on the 15th day",
                        polledAgain("2021-05-18", 500, "2021-06-02"))
                .satisfied()
                .when("on the 16th day", polledAgain("2021-05-18", 500, "2021-06-03"))
                .violated(
                        "Bầu cử lại sau ngày bầu cử đầu tiên 16 ngày; hạn cuối là ngày 02/06/2021.",
                        "The re-election came 16 days after the first polling day; the last day was 02/06/2021.")
                .when("more than half came", polledAgain("2021-05-18", 501, "2021-06-03"))
                .notApplicable(Reason.CONDITION)
                .when("a third stayed away, and more", polledAgain("2021-05-18", 600, "2021-06-03"))
                .notApplicable(Reason.CONDITION)
                .when("nobody came", polledAgain("2021-05-18", 0, "2021-06-02"))
                .satisfied()
                .when("no re-election recorded", polledAgain("2021-05-18", 500))
                .undetermined(Reason.FACT_MISSING)
                .when("none, in a complete record", polledAgain("2021-05-18", 500))
                .recordedThrough(day("2021-06-02"))
                .neverDone()
                .when("turnout not recorded", in(election("2021-05-18"), Constituency.builder()))
                .undetermined(Reason.FACT_MISSING)
                .when("counted from the new day when polling was put off", postponed())
                .satisfied()
                .when("on the 7th day", polledAgain("2026-03-17", 500, "2026-03-24"))
                .satisfied()
                .when("on the 8th day", polledAgain("2026-03-17", 500, "2026-03-25"))
                .violated(
                        "Bầu cử lại sau ngày bầu cử đầu tiên 8 ngày; hạn cuối là ngày 24/03/2026.",
                        "The re-election came 8 days after the first polling day; the last day was 24/03/2026.")
                .when("a week after a Sunday", polledAgain("2026-03-15", 500, "2026-03-22"))
                .satisfied()
                .when("on the 15th day, polled on the last day of 15", polledAgain("2025-06-30", 500, "2025-07-15"))
                .satisfied()
                .when("on the 8th day, polled on the first day of 7", polledAgain("2025-07-01", 500, "2025-07-09"))
                .violated()
                .when("before the law", polledAgain("2015-08-31", 500, "2015-09-10"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", polledAgain("2015-09-01", 500, "2015-09-10"))
                .satisfied();
    }

    /** Of 1000 voters on the list. */
    private static ConstituencyOfElection polledAgain(String pollingOn, int turnedOut, String... reElectionsOn) {
        Constituency.Builder constituency =
                Constituency.builder().listedVoters(1000).votersTurnedOut(turnedOut);
        for (String on : reElectionsOn) {
            constituency.addReElectionsOn(day(on));
        }
        return in(election(pollingOn), constituency);
    }

    private static ConstituencyOfElection postponed() {
        return in(
                Election.builder()
                        .term(polled(day("2021-05-18"))
                                .postponedPollingOn(day("2021-06-01"))
                                .build()),
                Constituency.builder().listedVoters(1000).votersTurnedOut(500).addReElectionsOn(day("2021-06-16")));
    }

    private static RuleCases<ConstituencyOfElection> additional() {
        return RuleCases.of(ElectionResults.ADDITIONAL, CALENDAR)
                .when("one of three seats, on the 15th day", filled("2021-05-18", 1, 3, "2021-06-02"))
                .satisfied()
                .when("one of three seats, on the 16th day", filled("2021-05-18", 1, 3, "2021-06-03"))
                .violated(
                        "Bầu cử thêm sau ngày bầu cử đầu tiên 16 ngày; hạn cuối là ngày 02/06/2021.",
                        "The additional election came 16 days after the first polling day; the last day was 02/06/2021.")
                .when("T4: two thirds are enough", filled("2021-05-18", 2, 3))
                .notApplicable(Reason.CONDITION)
                .when("three of five seats", filled("2021-05-18", 3, 5, "2021-06-02"))
                .satisfied()
                .when("none, in a complete record", filled("2021-05-18", 1, 3))
                .recordedThrough(day("2021-06-02"))
                .neverDone()
                .when(
                        "not recorded how many were elected",
                        in(election("2021-05-18"), Constituency.builder().seats(3)))
                .undetermined(Reason.FACT_MISSING)
                .when("on the 7th day", filled("2026-03-17", 1, 3, "2026-03-24"))
                .satisfied()
                .when("on the 8th day", filled("2026-03-17", 1, 3, "2026-03-25"))
                .violated(
                        "Bầu cử thêm sau ngày bầu cử đầu tiên 8 ngày; hạn cuối là ngày 24/03/2026.",
                        "The additional election came 8 days after the first polling day; the last day was 24/03/2026.")
                .when("on the 15th day, polled on the last day of 15", filled("2025-06-30", 1, 3, "2025-07-15"))
                .satisfied()
                .when("on the 8th day, polled on the first day of 7", filled("2025-07-01", 1, 3, "2025-07-09"))
                .violated()
                .when("before the law", filled("2015-08-31", 1, 3, "2015-09-10"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", filled("2015-09-01", 1, 3, "2015-09-10"))
                .satisfied();
    }

    private static ConstituencyOfElection filled(String pollingOn, int filled, int seats, String... additionalOn) {
        Constituency.Builder constituency =
                Constituency.builder().filledSeats(filled).seats(seats);
        for (String on : additionalOn) {
            constituency.addAdditionalElectionsOn(day(on));
        }
        return in(election(pollingOn), constituency);
    }

    private static RuleCases<ConstituencyOfElection> repeatedOnce() {
        return RuleCases.of(ElectionResults.REPEATED_ONCE, CALENDAR)
                .when("none", repeated("2021-05-23", 0, 0))
                .satisfied()
                .when("one of each", repeated("2021-05-23", 1, 1))
                .satisfied()
                .when("a second re-election", repeated("2021-05-23", 2, 0))
                .violated(
                        "Đơn vị bầu cử đã bầu cử lại 2 lần, bầu cử thêm 0 lần; mỗi việc không quá 1 lần.",
                        "Re-elections held: 2, additional elections held: 0; at most 1 of each is allowed.")
                .when("a second additional election", repeated("2021-05-23", 0, 2))
                .violated()
                .when("before the law", repeated("2015-08-31", 0, 0))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", repeated("2015-09-01", 0, 0))
                .satisfied();
    }

    private static ConstituencyOfElection repeated(String pollingOn, int reElections, int additionalElections) {
        Constituency.Builder constituency = Constituency.builder();
        for (int i = 1; i <= reElections; i++) {
            constituency.addReElectionsOn(day(pollingOn).plusWeeks(i));
        }
        for (int i = 1; i <= additionalElections; i++) {
            constituency.addAdditionalElectionsOn(day(pollingOn).plusWeeks(i));
        }
        return in(election(pollingOn), constituency);
    }

    private static RuleCases<Election> resultPublished() {
        return RuleCases.of(ElectionResults.RESULT_PUBLISHED, CALENDAR)
                .when("on the tenth day", published("2021-05-18", "2021-05-28"))
                .satisfied()
                .when("a day late", published("2021-05-18", "2021-05-29"))
                .violated(
                        "Kết quả được công bố sau ngày bầu cử 11 ngày, quá 10 ngày.",
                        "The result was published 11 days after polling, more than 10.")
                .when("not recorded", election("2021-05-18").build())
                .undetermined(Reason.FACT_MISSING)
                .when("never, in a complete record", election("2021-05-18").build())
                .recordedThrough(day("2021-05-28"))
                .neverDone()
                .when(
                        "with a re-election of the term",
                        Election.builder()
                                .term(polled(day("2021-05-18"))
                                        .reElectionOn(day("2021-05-30"))
                                        .build())
                                .resultsPublishedOn(day("2021-06-05"))
                                .build())
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Công bố kết quả bầu cử: chưa xác định được vì văn bản chưa rõ. Khi có bầu cử lại hoặc bầu cử thêm,"
                                + " điều"
                                + " khoản không nói tính từ ngày bầu cử nào.",
                        "Publication of the result: cannot be determined; the text is unclear. With a re-election or an"
                                + " additional election, the clause does not say from which polling day to count.")
                .when(
                        "with an additional election of the term",
                        Election.builder()
                                .term(polled(day("2021-05-18"))
                                        .additionalElectionOn(day("2021-05-30"))
                                        .build())
                                .build())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "with a re-election in one constituency",
                        repeated("2021-05-18", 1, 0).election())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "with an additional election in one constituency",
                        repeated("2021-05-18", 0, 1).election())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("before the law", published("2015-08-31", "2015-09-02"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", published("2015-09-01", "2015-09-02"))
                .satisfied();
    }

    private static Election published(String pollingOn, String on) {
        return election(pollingOn).resultsPublishedOn(day(on)).build();
    }

    private static RuleCases<ComplaintOfElection> complaintFiled() {
        return RuleCases.of(ElectionResults.COMPLAINT_FILED, CALENDAR)
                .when("on the fifth day", filed("2021-05-26", "2021-05-31"))
                .satisfied()
                .when("on the sixth day", filed("2021-05-26", "2021-06-01"))
                .violated(
                        "Khiếu nại sau khi công bố kết quả 6 ngày, quá 5 ngày.",
                        "The complaint was made 6 days after the result was published, more than 5.")
                .when("on the fifth day, a Friday", filed("2021-05-23", "2021-05-28"))
                .satisfied()
                .when("a day later, a Saturday", filed("2021-05-23", "2021-05-29"))
                .violated()
                .when("on the third day", filed("2026-03-23", "2026-03-26"))
                .satisfied()
                .when("on the fourth day", filed("2026-03-23", "2026-03-27"))
                .violated(
                        "Khiếu nại sau khi công bố kết quả 4 ngày, quá 3 ngày.",
                        "The complaint was made 4 days after the result was published, more than 3.")
                .when("on the third day after a weekend", filed("2026-03-21", "2026-03-24"))
                .satisfied()
                .when("on the fourth day after a weekend", filed("2026-03-21", "2026-03-25"))
                .violated()
                .when("on the fourth day, published on the last day of 5", filed("2025-06-30", "2025-07-04"))
                .satisfied()
                .when("on the fourth day, published on the first day of 3", filed("2025-07-01", "2025-07-05"))
                .violated()
                .when("not recorded", complaint(election("2021-05-23"), ElectionComplaint.builder()))
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", filed("2015-08-31", "2015-09-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", filed("2015-09-01", "2015-09-02"))
                .satisfied();
    }

    private static ComplaintOfElection filed(String publishedOn, String filedOn) {
        return complaint(
                election(publishedOn).resultsPublishedOn(day(publishedOn)),
                ElectionComplaint.builder().filedOn(day(filedOn)));
    }

    private static ComplaintOfElection complaint(Election.Builder election, ElectionComplaint.Builder complaint) {
        ElectionComplaint built = complaint.label("đơn số 12").build();
        return new ComplaintOfElection(election.addComplaints(built).build(), built);
    }

    private static RuleCases<ComplaintOfElection> complaintDecided() {
        return RuleCases.of(ElectionResults.COMPLAINT_DECIDED, CALENDAR)
                .when("on the twentieth day", decided("2021-05-27", "2021-06-16"))
                .satisfied()
                .when("a day late", decided("2021-05-27", "2021-06-17"))
                .violated(
                        "Khiếu nại được giải quyết sau 21 ngày kể từ ngày nhận, quá 20 ngày.",
                        "The complaint was decided 21 days after it was received, more than 20.")
                .when("on the seventh day", decided("2026-03-24", "2026-03-31"))
                .satisfied()
                .when("on the eighth day", decided("2026-03-24", "2026-04-01"))
                .violated(
                        "Khiếu nại được giải quyết sau 8 ngày kể từ ngày nhận, quá 7 ngày.",
                        "The complaint was decided 8 days after it was received, more than 7.")
                .when("on the twentieth day, received on the last day of 20", decided("2025-06-30", "2025-07-20"))
                .satisfied()
                .when("on the eighth day, received on the first day of 7", decided("2025-07-01", "2025-07-09"))
                .violated()
                .when("not decided yet", received("2021-05-27"))
                .recordedThrough(day("2021-06-15"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("never decided", received("2021-05-27"))
                .recordedThrough(day("2021-06-16"))
                .neverDone()
                .when("before the law", decided("2015-08-31", "2015-09-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", decided("2015-09-01", "2015-09-02"))
                .satisfied();
    }

    private static ComplaintOfElection received(String receivedOn) {
        return complaint(election("2021-05-23"), ElectionComplaint.builder().receivedOn(day(receivedOn)));
    }

    private static ComplaintOfElection decided(String receivedOn, String decidedOn) {
        return complaint(
                election("2021-05-23"),
                ElectionComplaint.builder().receivedOn(day(receivedOn)).decidedOn(day(decidedOn)));
    }

    private static RuleCases<Election> credentials() {
        return RuleCases.of(ElectionResults.CREDENTIALS, CALENDAR)
                .when("on the opening day, no complaints", confirmed("2021-06-25", "2021-06-25"))
                .satisfied()
                .when("a day after the opening", confirmed("2021-06-26", "2021-06-25"))
                .violated(
                        "Tư cách người trúng cử được xác nhận ngày 26/06/2021; phải sau khi giải quyết xong khiếu nại và"
                                + " không"
                                + " muộn hơn ngày khai mạc kỳ họp thứ nhất (25/06/2021).",
                        "The credentials were confirmed on 26/06/2021; it must be after all complaints are decided and not"
                                + " later"
                                + " than the opening of the first session (25/06/2021).")
                .when(
                        "on the day of the last decision",
                        confirmed("2021-06-20", "2021-06-25", "2021-06-10", "2021-06-20", "2021-06-15"))
                .satisfied()
                .when("before the last decision", confirmed("2021-06-19", "2021-06-25", "2021-06-10", "2021-06-20"))
                .violated()
                .when("a complaint was never decided", confirmed("2021-06-20", "2021-06-25", "2021-06-10", null))
                .undetermined(Reason.FACT_MISSING)
                .when("not confirmed, in a complete record", confirmed(null, "2021-06-25"))
                .recordedThrough(day("2021-06-25"))
                .neverDone()
                .when(
                        "first session not recorded",
                        election("2021-05-23")
                                .credentialsConfirmedOn(day("2021-06-01"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", confirmed("2015-08-30", "2015-08-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", confirmed("2015-08-31", "2015-09-01"))
                .satisfied();
    }

    private static Election confirmed(String confirmedOn, String beginsOn, String... decisionsOn) {
        Election.Builder election = Election.builder()
                .term(polled(day(beginsOn).minusDays(33))
                        .beginsOn(day(beginsOn))
                        .build());
        int number = 1;
        for (String decidedOn : decisionsOn) {
            ElectionComplaint.Builder complaint = ElectionComplaint.builder().label("đơn số " + number++);
            election.addComplaints((decidedOn == null ? complaint : complaint.decidedOn(day(decidedOn))).build());
        }
        return (confirmedOn == null ? election : election.credentialsConfirmedOn(day(confirmedOn))).build();
    }

    /** T12: each organ has its own day. */
    private static RuleCases<HandoverOfElection> handover() {
        RuleCases<HandoverOfElection> table = RuleCases.of(ElectionResults.ORGAN_HANDOVER, CALENDAR)
                .when("T12: not recorded when it stopped", handed(OutgoingOrgan.COMMITTEE, "2021-06-25", null))
                .undetermined(Reason.FACT_MISSING)
                .when("T12: no successor recorded", handed(OutgoingOrgan.COMMITTEE, null, "2021-06-25"))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "T12: the People's Committee, later than the others",
                        handed(OutgoingOrgan.PEOPLES_COMMITTEE, "2021-06-28", "2021-06-28"))
                .satisfied();
        for (String on : List.of("2021-06-25", "2026-04-20")) {
            String before = day(on).minusDays(1).toString();
            String after = day(on).plusDays(1).toString();
            table = table.when(
                            "T12: on the day of the election, " + on, handed(OutgoingOrgan.STANDING_COMMITTEE, on, on))
                    .satisfied()
                    .when("T12: a day before, " + on, handed(OutgoingOrgan.STANDING_COMMITTEE, on, before))
                    .violated()
                    .when("T12: a day after, " + on, handed(OutgoingOrgan.STANDING_COMMITTEE, on, after))
                    .violated();
        }
        return table.when(
                        "a day before, with its sentence", handed(OutgoingOrgan.COMMITTEE, "2021-06-25", "2021-06-24"))
                .violated(
                        "Cơ quan khóa trước thôi làm nhiệm vụ ngày 24/06/2021; cơ quan thay thế được bầu ngày 25/06/2021.",
                        "The old organ ceased to work on 24/06/2021; its successor was elected on 25/06/2021.")
                .when("a day after, with its sentence", handed(OutgoingOrgan.COMMITTEE, "2026-04-20", "2026-04-21"))
                .violated(
                        "Cơ quan khóa trước thôi làm nhiệm vụ ngày 21/04/2026; cơ quan thay thế được bầu ngày 20/04/2026.",
                        "The old organ ceased to work on 21/04/2026; its successor was elected on 20/04/2026.")
                .when("before the law", handed(OutgoingOrgan.COMMITTEE, "2015-12-31", "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", handed(OutgoingOrgan.COMMITTEE, "2016-01-01", "2016-01-01"))
                .satisfied()
                .when("on the last day of the law", handed(OutgoingOrgan.COMMITTEE, "2025-02-28", "2025-02-28"))
                .satisfied()
                .when("on the first day of Law 65/2025", handed(OutgoingOrgan.COMMITTEE, "2025-03-01", "2025-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the last day of Law 65/2025", handed(OutgoingOrgan.COMMITTEE, "2025-06-15", "2025-06-15"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of Law 72/2025", handed(OutgoingOrgan.COMMITTEE, "2025-06-16", "2025-06-16"))
                .satisfied();
    }

    private static HandoverOfElection handed(OutgoingOrgan organ, String successorElectedOn, String stoppedOn) {
        OrganHandover.Builder handover = OrganHandover.builder().organ(organ);
        if (successorElectedOn != null) {
            handover.successorElectedOn(day(successorElectedOn));
        }
        if (stoppedOn != null) {
            handover.stoppedOn(day(stoppedOn));
        }
        OrganHandover built = handover.build();
        return new HandoverOfElection(election("2021-05-23").addHandovers(built).build(), built);
    }
}
