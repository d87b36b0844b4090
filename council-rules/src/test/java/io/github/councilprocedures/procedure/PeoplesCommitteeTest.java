package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.meeting.CommitteeMeetingKind.REGULAR;
import static io.github.councilprocedures.meeting.CommitteeMeetingKind.SPECIAL;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingRequester;
import io.github.councilprocedures.meeting.CommitteeVote;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.VoteOfCommittee;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeoplesCommitteeTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate UNDER_77 = LocalDate.of(2024, 3, 26);
    private static final LocalDate UNDER_72 = LocalDate.of(2025, 6, 24);

    static List<RuleCases<?>> tables() {
        return List.of(requester(), papers(), quorum(), majority(), minutes());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<PeoplesCommitteeMeeting> requester() {
        RuleCases<PeoplesCommitteeMeeting> table = RuleCases.of(PeoplesCommittee.REQUESTER, CALENDAR);
        for (LocalDate day : List.of(UNDER_77, UNDER_72)) {
            table = table.when(
                            "the Chair, " + day, asked(day, Samples.provincialTerm(), CommitteeMeetingRequester.CHAIR))
                    .satisfied()
                    .when(
                            "the Chair above, of a district, " + day,
                            asked(day, Samples.districtTerm(), CommitteeMeetingRequester.SUPERIOR_CHAIR))
                    .satisfied()
                    .when(
                            "the Chair above, of a commune, " + day,
                            asked(day, Samples.communeTerm(), CommitteeMeetingRequester.SUPERIOR_CHAIR))
                    .satisfied()
                    .when(
                            "a Chair above, of a province, " + day,
                            asked(day, Samples.provincialTerm(), CommitteeMeetingRequester.SUPERIOR_CHAIR))
                    .violated()
                    .when(
                            "the Prime Minister, of a province, " + day,
                            asked(day, Samples.provincialTerm(), CommitteeMeetingRequester.PRIME_MINISTER))
                    .satisfied()
                    .when(
                            "the Prime Minister, of a district, " + day,
                            asked(day, Samples.districtTerm(), CommitteeMeetingRequester.PRIME_MINISTER))
                    .violated()
                    .when(
                            "the Prime Minister, of a commune, " + day,
                            asked(day, Samples.communeTerm(), CommitteeMeetingRequester.PRIME_MINISTER))
                    .violated()
                    .when("T4: a third of the members exactly, " + day, members(day, 5))
                    .satisfied()
                    .when("fewer than a third, " + day, members(day, 4))
                    .violated(
                            "Người yêu cầu họp UBND (thành viên UBND) không thuộc diện được yêu cầu hoặc chưa đủ số"
                                    + " thành viên.",
                            "The requester (members of the People's Committee) is not entitled to ask for the meeting,"
                                    + " or too few members asked.")
                    .when(
                            "somebody else, " + day,
                            asked(day, Samples.provincialTerm(), CommitteeMeetingRequester.OTHER))
                    .violated()
                    .when("nobody recorded, " + day, meeting(SPECIAL, day).build())
                    .undetermined(Reason.FACT_MISSING)
                    .when(
                            "a regular meeting, " + day,
                            meeting(REGULAR, day)
                                    .requester(CommitteeMeetingRequester.OTHER)
                                    .build())
                    .notApplicable(Reason.CONDITION);
        }
        return LawDays.through(
                table, Reason.MET, day -> asked(day, Samples.provincialTerm(), CommitteeMeetingRequester.CHAIR));
    }

    private static RuleCases<PeoplesCommitteeMeeting> papers() {
        LocalDate tuesday = LocalDate.of(2024, 3, 26);
        LocalDate monday = LocalDate.of(2024, 3, 25);
        RuleCases<PeoplesCommitteeMeeting> table = RuleCases.of(PeoplesCommittee.PAPERS, CALENDAR)
                .when("regular, on the Thursday before", papers(REGULAR, tuesday, "2024-03-21"))
                .satisfied()
                .when("regular, on the Friday before", papers(REGULAR, tuesday, "2024-03-22"))
                .violated(
                        "Tài liệu phiên họp UBND (thường kỳ) được gửi ngày 22/03/2024; hạn cuối là 21/03/2024.",
                        "The papers of the meeting (regular) were sent on 22/03/2024; the last day was 21/03/2024.")
                .when("special, on the Sunday before", papers(SPECIAL, monday, "2024-03-24"))
                .satisfied()
                .when("special, on the day itself", papers(SPECIAL, monday, "2024-03-25"))
                .violated(
                        "Tài liệu phiên họp UBND (bất thường, chuyên đề hoặc đột xuất) được gửi ngày 25/03/2024; hạn cuối"
                                + " là 24/03/2024.",
                        "The papers of the meeting (extraordinary, thematic or unexpected) were sent on 25/03/2024; the"
                                + " last day was 24/03/2024.")
                .when("no day recorded", meeting(REGULAR, tuesday).build())
                .undetermined(Reason.FACT_MISSING);
        return LawDays.through(table, Reason.REPEALED, PeoplesCommitteeTest::aWeekAhead);
    }

    private static PeoplesCommitteeMeeting aWeekAhead(LocalDate day) {
        return papers(SPECIAL, day, day.minusDays(7).toString());
    }

    private static RuleCases<PeoplesCommitteeMeeting> quorum() {
        RuleCases<PeoplesCommitteeMeeting> table = RuleCases.of(PeoplesCommittee.QUORUM, CALENDAR)
                .when("T4: two thirds exactly", present(UNDER_77, 10))
                .satisfied()
                .when("one fewer", present(UNDER_77, 9))
                .violated(
                        "Phiên họp UBND có 9 trên 15 thành viên dự, cần ít nhất 10.",
                        "9 of 15 members came to the meeting; 10 are needed.")
                .when("not recorded", meeting(REGULAR, UNDER_77).build())
                .undetermined(Reason.FACT_MISSING);
        return LawDays.through(table, Reason.REPEALED, day -> present(day, 15));
    }

    private static RuleCases<VoteOfCommittee> majority() {
        RuleCases<VoteOfCommittee> table = RuleCases.of(PeoplesCommittee.MAJORITY, CALENDAR);
        for (LocalDate day : List.of(UNDER_77, UNDER_72)) {
            table = table.when("8 of 15, " + day, vote(day, 15, 8, 7, false))
                    .satisfied()
                    .when("written, 8 of 15, " + day, written(day, 8))
                    .satisfied()
                    .when("written, 7 of 15, " + day, written(day, 7))
                    .violated()
                    .when("T4: half exactly, " + day, vote(day, 14, 7, 6, true))
                    .violated(
                            "Quyết định có 7 tán thành, 6 không tán thành trên 14 thành viên: không quá nửa, và không phải"
                                    + " là ngang nhau với Chủ tịch UBND tán thành.",
                            "The decision had 7 votes for and 6 against out of 14 members: not more than half, and no tie"
                                    + " with the Chair in favour.")
                    .when("a tie with the Chair, " + day, vote(day, 15, 7, 7, true))
                    .satisfied()
                    .when("a tie without the Chair, " + day, vote(day, 15, 7, 7, false))
                    .violated()
                    .when("fewer for than against, with the Chair, " + day, vote(day, 15, 6, 7, true))
                    .violated()
                    .when("more for than against, but no half, " + day, vote(day, 15, 7, 6, true))
                    .violated()
                    .when("not adopted, " + day, rejected(day))
                    .notApplicable(Reason.CONDITION);
        }
        return LawDays.through(table, Reason.MET, day -> vote(day, 15, 8, 7, false));
    }

    private static RuleCases<PeoplesCommitteeMeeting> minutes() {
        RuleCases<PeoplesCommitteeMeeting> table = RuleCases.of(PeoplesCommittee.MINUTES, CALENDAR)
                .when("no minutes", minutes(UNDER_77, false))
                .violated("Phiên họp UBND không được lập biên bản.", "No minutes were kept of the meeting.")
                .when("not recorded", meeting(REGULAR, UNDER_77).build())
                .undetermined(Reason.FACT_MISSING);
        return LawDays.through(table, Reason.REPEALED, day -> minutes(day, true));
    }

    private static PeoplesCommitteeMeeting.Builder meeting(CommitteeMeetingKind kind, LocalDate day) {
        return PeoplesCommitteeMeeting.builder()
                .term(Samples.provincialTerm())
                .kind(kind)
                .heldOn(day);
    }

    private static PeoplesCommitteeMeeting asked(LocalDate day, Term term, CommitteeMeetingRequester requester) {
        return meeting(SPECIAL, day).term(term).requester(requester).build();
    }

    private static PeoplesCommitteeMeeting members(LocalDate day, int signers) {
        return meeting(SPECIAL, day)
                .requester(CommitteeMeetingRequester.MEMBERS)
                .requestSigners(signers)
                .members(15)
                .build();
    }

    private static PeoplesCommitteeMeeting papers(CommitteeMeetingKind kind, LocalDate day, String sentOn) {
        return meeting(kind, day).papersSentOn(LocalDate.parse(sentOn)).build();
    }

    private static PeoplesCommitteeMeeting present(LocalDate day, int present) {
        return meeting(REGULAR, day).present(present).members(15).build();
    }

    private static PeoplesCommitteeMeeting minutes(LocalDate day, boolean kept) {
        return meeting(REGULAR, day).minutesKept(kept).build();
    }

    private static VoteOfCommittee vote(LocalDate day, int members, int votesFor, int against, boolean chair) {
        return vote(
                day,
                members,
                CommitteeVote.builder()
                        .title("Giá đất")
                        .votesFor(votesFor)
                        .votesAgainst(against)
                        .chairInFavour(chair)
                        .build());
    }

    private static VoteOfCommittee written(LocalDate day, int votesFor) {
        return vote(
                day,
                15,
                CommitteeVote.builder()
                        .title("Giá đất")
                        .written(true)
                        .votesFor(votesFor)
                        .votesAgainst(0)
                        .build());
    }

    private static VoteOfCommittee rejected(LocalDate day) {
        return vote(
                day,
                15,
                CommitteeVote.builder()
                        .title("Giá đất")
                        .adopted(false)
                        .votesFor(2)
                        .votesAgainst(13)
                        .build());
    }

    private static VoteOfCommittee vote(LocalDate day, int members, CommitteeVote vote) {
        return new VoteOfCommittee(
                meeting(REGULAR, day).members(members).addVotes(vote).build(), vote);
    }
}
