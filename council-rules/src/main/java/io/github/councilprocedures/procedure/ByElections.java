package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.election.ByElectionDecider.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.election.ByElectionDecider.PROVINCIAL_STANDING_COMMITTEE;
import static io.github.councilprocedures.election.ByElectionFacts.BOARDS_SET_UP_ON;
import static io.github.councilprocedures.election.ByElectionFacts.BY_ELECTION;
import static io.github.councilprocedures.election.ByElectionFacts.BY_ELECTION_ANNOUNCED_ON;
import static io.github.councilprocedures.election.ByElectionFacts.BY_ELECTION_LAST_FILE_ON;
import static io.github.councilprocedures.election.ByElectionFacts.BY_ELECTION_LEVEL;
import static io.github.councilprocedures.election.ByElectionFacts.BY_ELECTION_ON;
import static io.github.councilprocedures.election.ByElectionFacts.BY_ELECTION_WEEKDAY;
import static io.github.councilprocedures.election.ByElectionFacts.CANDIDATES_PUBLISHED_ON;
import static io.github.councilprocedures.election.ByElectionFacts.COMMITTEE_SET_UP_ON;
import static io.github.councilprocedures.election.ByElectionFacts.CONSULTED_ON;
import static io.github.councilprocedures.election.ByElectionFacts.DECIDED_BY;
import static io.github.councilprocedures.election.ByElectionFacts.ELECTED_AT_START;
import static io.github.councilprocedures.election.ByElectionFacts.IN_OFFICE;
import static io.github.councilprocedures.election.ByElectionFacts.LACKING;
import static io.github.councilprocedures.election.ByElectionFacts.MANDATES_BEGIN_ON;
import static io.github.councilprocedures.election.ByElectionFacts.MONTHS_LEFT;
import static io.github.councilprocedures.election.ByElectionFacts.NEXT_SESSION_OPENS_ON;
import static io.github.councilprocedures.election.ByElectionFacts.STATUTORY_DELEGATES;
import static io.github.councilprocedures.election.ByElectionFacts.UNIT_REORGANISED;
import static io.github.councilprocedures.election.ByElectionFacts.VOTERS_LISTED_ON;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.ELECTION_LAW_85_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.election.ByElection;
import io.github.councilprocedures.election.Weekday;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** By-elections in the course of a term (bầu cử bổ sung): when they may be held, who decides, their steps, their mandates. */
final class ByElections {

    private ByElections() {}

    /** More than 18 months of the term are left (thời gian còn lại của nhiệm kỳ). */
    static final Rule<ByElection> TIME_LEFT = Rule.about(BY_ELECTION, "election.by-election.time-left")
            .titled("Thời gian còn lại của nhiệm kỳ khi bầu cử bổ sung", "Time left at a by-election")
            .because(
                    "Gần hết nhiệm kỳ thì không tổ chức bầu cử bổ sung.",
                    "Close to the end of a term no by-election is held.")
            .leavingOut(
                    "Luật nói “nhiều hơn 18 tháng”: đã sang tháng thứ 19. Ngày hết nhiệm kỳ là ngày dự kiến được ghi nhận.",
                    "The law says “more than 18 months”: a nineteenth month has begun. The end of the term is the day"
                            + " recorded as"
                            + " expected.")
            .governedBy(BY_ELECTION_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(89).clause(2))
            .requires(MONTHS_LEFT.atLeast(19))
            .otherwise(
                    "Nhiệm kỳ chỉ còn {monthsLeft} tháng, tính cả tháng lẻ; cần ít nhất {required}.",
                    "Only {monthsLeft} month(s) of the term are left, the last perhaps only begun; at least {required} are"
                            + " needed.");

    /** A by-election needs a gap (thiếu đại biểu): against those elected at the start, or by law after a reorganisation. */
    static final Rule<ByElection> NEED = Rule.about(BY_ELECTION, "election.by-election.need")
            .titled("Điều kiện thiếu đại biểu để bầu cử bổ sung", "Lack of delegates that allows a by-election")
            .because(
                    "Chỉ bầu cử bổ sung khi thiếu nhiều đại biểu.",
                    "A by-election is held only when many delegates are lacking.")
            .governedBy(BY_ELECTION_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(89).clause(2))
            .requires(any(
                    LACKING.moreThan(1, 3).of(ELECTED_AT_START),
                    all(UNIT_REORGANISED.is(true), IN_OFFICE.lessThan(2, 3).of(STATUTORY_DELEGATES))))
            .otherwise(
                    "Hiện có {inOffice} đại biểu, đầu nhiệm kỳ bầu được {electedAtStart}: chưa thiếu trên một phần ba, và"
                            + " không có"
                            + " trường hợp sắp xếp đơn vị hành chính mà số đại biểu dưới hai phần ba mức luật định.",
                    "{inOffice} delegates are in office of {electedAtStart} elected at the start: not more than a third are"
                            + " lacking, nor is it a reorganised unit with less than two thirds of the number by law.");

    /** The body that decides the day (cơ quan quyết định và công bố ngày bầu cử bổ sung), by level. */
    static final Rule<ByElection> DECIDER = Rule.about(BY_ELECTION, "election.by-election.decided-by")
            .titled("Cơ quan quyết định ngày bầu cử bổ sung", "Body that decides the day of a by-election")
            .because(
                    "Ngày bầu cử bổ sung do cơ quan cấp trên quyết định.",
                    "The day of a by-election is decided from above.")
            .governedBy(BY_ELECTION_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(89).clause(3))
            .requires(BY_ELECTION_LEVEL
                    .when(UnitLevel.PROVINCE, DECIDED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                    .when(UnitLevel.DISTRICT, DECIDED_BY.is(PROVINCIAL_STANDING_COMMITTEE))
                    .when(UnitLevel.COMMUNE, DECIDED_BY.is(PROVINCIAL_STANDING_COMMITTEE)))
            .otherwise(
                    "Ngày bầu cử bổ sung ({level}) do {decidedBy} quyết định; thẩm quyền thuộc {allowed}.",
                    "The day of the by-election ({level}) was decided by: {decidedBy}; it is for: {allowed}.");

    /** A by-election (bầu cử bổ sung) is held on a Sunday. */
    static final Rule<ByElection> SUNDAY = Rule.about(BY_ELECTION, "election.by-election.sunday")
            .titled("Ngày bầu cử bổ sung là Chủ nhật", "By-election on a Sunday")
            .because("Cử tri đi bầu vào ngày nghỉ.", "Voters come on a day of rest.")
            .governedBy(BY_ELECTION_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(89).clause(4))
            .requires(BY_ELECTION_WEEKDAY.is(Weekday.SUNDAY))
            .otherwise(
                    "Ngày bầu cử bổ sung là {pollingWeekday}, không phải {allowed}.",
                    "The by-election falls on a {pollingWeekday}, not a {allowed}.");

    /** The day (ngày bầu cử bổ sung) is announced 30 days ahead. */
    static final Rule<ByElection> ANNOUNCED = step(
                    "announced",
                    BY_ELECTION_ANNOUNCED_ON,
                    30,
                    ELECTION_LAW_85_2015.article(89).clause(4))
            .titled("Công bố ngày bầu cử bổ sung", "Announcement of a by-election")
            .because("Cử tri và người ứng cử cần thời gian chuẩn bị.", "Voters and candidates need time.")
            .otherwise(
                    "Ngày bầu cử bổ sung được công bố trước {days} ngày, ít hơn {required} ngày.",
                    "The by-election was announced {days} days ahead, fewer than {required}.");

    /** The by-election committee (Ủy ban bầu cử bổ sung) is set up 20 days ahead. */
    static final Rule<ByElection> COMMITTEE = step(
                    "committee",
                    COMMITTEE_SET_UP_ON,
                    20,
                    ELECTION_LAW_85_2015.article(90).clause(2))
            .titled("Thành lập Ủy ban bầu cử bổ sung", "By-election committee")
            .because("Cuộc bầu cử phải có cơ quan phụ trách.", "Somebody must be in charge.")
            .otherwise(
                    "Ủy ban bầu cử bổ sung được thành lập trước ngày bầu cử bổ sung {days} ngày, ít hơn {required} ngày.",
                    "The by-election committee was set up {days} days before the by-election, fewer than {required}.");

    /** Boards and polling teams (Ban bầu cử, Tổ bầu cử) are set up 15 days ahead. */
    static final Rule<ByElection> BOARDS = step(
                    "boards",
                    BOARDS_SET_UP_ON,
                    15,
                    ELECTION_LAW_85_2015.article(90).clause(3))
            .titled("Thành lập Ban bầu cử, Tổ bầu cử", "Constituency boards and polling teams")
            .because(
                    "Mỗi đơn vị bầu cử, khu vực bỏ phiếu phải có người phụ trách.",
                    "Each constituency and polling area needs somebody in charge.")
            .otherwise(
                    "Ban bầu cử, Tổ bầu cử được thành lập trước ngày bầu cử bổ sung {days} ngày, ít hơn {required} ngày.",
                    "The boards and polling teams were set up {days} days before the by-election, fewer than {required}.");

    /** The list of voters (danh sách cử tri) is posted 15 days ahead. */
    static final Rule<ByElection> VOTER_LIST = step(
                    "voter-list", VOTERS_LISTED_ON, 15, ELECTION_LAW_85_2015.article(91))
            .titled("Lập và niêm yết danh sách cử tri", "List of voters")
            .because("Cử tri cần thời gian kiểm tra tên mình.", "Voters need time to look for their names.")
            .otherwise(
                    "Danh sách cử tri được niêm yết trước ngày bầu cử bổ sung {days} ngày, ít hơn {required} ngày.",
                    "The list of voters was posted {days} days before the by-election, fewer than {required}.");

    /** Candidacy files (hồ sơ ứng cử) are submitted 18 days ahead. */
    static final Rule<ByElection> FILES = step(
                    "file-deadline",
                    BY_ELECTION_LAST_FILE_ON,
                    18,
                    ELECTION_LAW_85_2015.article(92).clause(1))
            .titled("Hạn nộp hồ sơ ứng cử bổ sung", "Time for candidacy files at a by-election")
            .because(
                    "Hồ sơ phải được xem xét và hiệp thương trước ngày bầu cử.",
                    "Files are examined and discussed before polling.")
            .otherwise(
                    "Hồ sơ ứng cử cuối cùng được nộp trước ngày bầu cử bổ sung {days} ngày, ít hơn {required} ngày.",
                    "The last candidacy file was submitted {days} days before the by-election, fewer than {required}.");

    /** The consultation (hiệp thương) is finished 12 days ahead. */
    static final Rule<ByElection> CONSULTATION = step(
                    "consultation",
                    CONSULTED_ON,
                    12,
                    ELECTION_LAW_85_2015.article(92).clause(2))
            .titled("Hiệp thương người ứng cử bổ sung", "Consultation on candidates at a by-election")
            .because(
                    "Danh sách chính thức chỉ lập được sau hiệp thương.",
                    "The official list needs the consultation first.")
            .otherwise(
                    "Hiệp thương kết thúc trước ngày bầu cử bổ sung {days} ngày, ít hơn {required} ngày.",
                    "The consultation ended {days} days before the by-election, fewer than {required}.");

    /** The official list (danh sách chính thức) is published 10 days ahead. */
    static final Rule<ByElection> LIST = step(
                    "candidate-list",
                    CANDIDATES_PUBLISHED_ON,
                    10,
                    ELECTION_LAW_85_2015.article(92).clause(3))
            .titled("Công bố danh sách chính thức người ứng cử bổ sung", "Official list of candidates at a by-election")
            .because("Cử tri cần thời gian tìm hiểu người ứng cử.", "Voters need time to get to know the candidates.")
            .otherwise(
                    "Danh sách chính thức được công bố trước ngày bầu cử bổ sung {days} ngày, ít hơn {required} ngày.",
                    "The official list was published {days} days before the by-election, fewer than {required}.");

    /** A step that is due so many days before the by-election (chậm nhất … ngày trước ngày bầu cử bổ sung). */
    private static Rule.Draft<ByElection> step(String id, DateFact<ByElection> act, int days, Citation clause) {
        return Rule.about(BY_ELECTION, "election.by-election." + id)
                .governedBy(BY_ELECTION_ON)
                .from("2015-09-01")
                .under(clause)
                .requires(act.atLeast(days, CALENDAR_DAYS).before(BY_ELECTION_ON));
    }

    /** New delegates begin (bắt đầu làm nhiệm vụ) when the next session opens, neither sooner nor later. */
    static final Rule<ByElection> MANDATE = Rule.about(BY_ELECTION, "election.by-election.mandate")
            .titled("Ngày đại biểu bầu bổ sung bắt đầu làm nhiệm vụ", "Start of mandates after a by-election")
            .because(
                    "Đại biểu nhận nhiệm vụ trước Hội đồng nhân dân.",
                    "Delegates take up their mandate before the council.")
            .leavingOut(
                    "Nhiệm vụ kết thúc khi khai mạc kỳ họp thứ nhất của khóa mới: như mọi đại biểu.",
                    "That mandates end when the first session of the next council opens, like all others.")
            .governedBy(NEXT_SESSION_OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(10).clause(2))
            .requires(fromNextSession())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(5))
            .requires(fromNextSession())
            .otherwise(
                    "Đại biểu bầu bổ sung bắt đầu làm nhiệm vụ ngày {mandatesBeginOn}; kỳ họp tiếp sau cuộc bầu cử khai mạc"
                            + " ngày"
                            + " {nextSessionOpensOn}.",
                    "The new delegates began to act on {mandatesBeginOn}; the next session after the by-election opened on"
                            + " {nextSessionOpensOn}.");

    private static Requirement<ByElection> fromNextSession() {
        return all(
                MANDATES_BEGIN_ON.notSooner(0, CALENDAR_DAYS).after(NEXT_SESSION_OPENS_ON),
                MANDATES_BEGIN_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_OPENS_ON));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            TIME_LEFT,
            NEED,
            DECIDER,
            SUNDAY,
            ANNOUNCED,
            COMMITTEE,
            BOARDS,
            VOTER_LIST,
            FILES,
            CONSULTATION,
            LIST,
            MANDATE);
}
