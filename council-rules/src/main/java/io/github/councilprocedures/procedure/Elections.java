package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.election.ConstituencyFacts.AGE;
import static io.github.councilprocedures.election.ConstituencyFacts.CANDIDATE;
import static io.github.councilprocedures.election.ConstituencyFacts.CANDIDATE_POLLING_ON;
import static io.github.councilprocedures.election.ConstituencyFacts.CONSTITUENCY;
import static io.github.councilprocedures.election.ConstituencyFacts.CONSTITUENCY_POLLING_ON;
import static io.github.councilprocedures.election.ConstituencyFacts.SEATS;
import static io.github.councilprocedures.election.ElectionFacts.ANNOUNCED_ON;
import static io.github.councilprocedures.election.ElectionFacts.CONSTITUENCIES_PUBLISHED_ON;
import static io.github.councilprocedures.election.ElectionFacts.ELECTION;
import static io.github.councilprocedures.election.ElectionFacts.FIRST_YEAR;
import static io.github.councilprocedures.election.ElectionFacts.LAST_FILE_ON;
import static io.github.councilprocedures.election.ElectionFacts.LAST_POLLING_ON;
import static io.github.councilprocedures.election.ElectionFacts.OFFICIAL_CANDIDATES;
import static io.github.councilprocedures.election.ElectionFacts.POLLING_DATE;
import static io.github.councilprocedures.election.ElectionFacts.POLLING_ON;
import static io.github.councilprocedures.election.ElectionFacts.POLLING_WEEKDAY;
import static io.github.councilprocedures.election.ElectionFacts.PREVIOUS_TERM_ENDS_ON;
import static io.github.councilprocedures.election.ElectionFacts.STRUCTURE_PLAN_ON;
import static io.github.councilprocedures.election.ElectionFacts.WOMEN_CANDIDATES;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.ELECTION_LAW_85_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_83_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_199_2025;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.election.Weekday;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The preparation of a general election (chuẩn bị bầu cử): its day, the constituencies and the candidates. */
final class Elections {

    private Elections() {}

    /** The polling day (ngày bầu cử) is a Sunday. */
    static final Rule<Election> SUNDAY = Rule.about(ELECTION, "election.sunday")
            .titled("Ngày bầu cử là Chủ nhật", "Polling on a Sunday")
            .because("Cử tri đi bầu vào ngày nghỉ.", "Voters come on a day of rest.")
            .leavingOut(
                    "Ngày bầu cử lại, bầu cử thêm và ngày bỏ phiếu hoãn: điều này không nêu.",
                    "Days of re-election, of additional election and of polling put off: the article does not name them.")
            .governedBy(POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(5))
            .requires(POLLING_WEEKDAY.is(Weekday.SUNDAY))
            .otherwise(
                    "Ngày bầu cử là {pollingWeekday}, không phải {allowed}.",
                    "The polling day is a {pollingWeekday}, not a {allowed}.");

    /** The polling day of the councils of 2026-2031, which shortened the term before (rút ngắn nhiệm kỳ 2021-2026). */
    static final Rule<Election> GENERAL_DAY = Rule.about(ELECTION, "election.general-day")
            .titled("Ngày bầu cử nhiệm kỳ 2026-2031", "Polling day of the term 2026-2031")
            .because(
                    "Quốc hội rút ngắn nhiệm kỳ 2021-2026 và ấn định một ngày bầu cử cho cả nước.",
                    "The National Assembly shortened the term 2021-2026 and fixed one polling day for the whole country.")
            .leavingOut(
                    "Chưa rõ điều khoản của Nghị quyết; ngày hết nhiệm kỳ 2021-2026 của từng Hội đồng nhân dân là ngày khai"
                            + " mạc"
                            + " kỳ họp thứ nhất của khóa mới nên không giống nhau.",
                    "The article of the Resolution was not seen. The term 2021-2026 of each council ends when the first"
                            + " session"
                            + " of its successor opens, so there is no one last day.")
            // The second condition is there for the sentence: it names the day.
            .appliesWhen(FIRST_YEAR.equalTo(2026), present(POLLING_ON))
            .governedBy(POLLING_ON)
            .from("2025-05-21")
            .under(RESOLUTION_199_2025)
            .knownBy(Evidence.REPORTED)
            .requires(POLLING_DATE.equalTo(20260315))
            .otherwise(
                    "Ngày bầu cử là {pollingOn}, không phải ngày Quốc hội ấn định cho cả nước.",
                    "The polling day is {pollingOn}, not the day fixed for the whole country.");

    /** A new council is elected 45 days before the term ends (trước khi Hội đồng nhân dân hết nhiệm kỳ). */
    static final Rule<Election> BEFORE_TERM_ENDS = Rule.about(ELECTION, "election.before-term-ends")
            .titled("Bầu xong khóa mới trước khi hết nhiệm kỳ", "New council elected before the term ends")
            .because(
                    "Khóa mới cần thời gian chuẩn bị trước khi khóa trước hết nhiệm kỳ.",
                    "A new council needs time to get ready before the term of the old one ends.")
            .leavingOut(
                    "Ngày hết nhiệm kỳ là ngày dự kiến khi ấn định ngày bầu cử, do người dùng cung cấp: tính đến đúng ngày"
                            + " khai mạc kỳ họp thứ nhất của khóa mới thì thời hạn này khó khớp với 45 ngày dành cho kỳ họp"
                            + " đó.",
                    "The end of the term is the day foreseen when the polling day was fixed, and is taken as given: counted"
                            + " to the very opening of the new council's first session, this limit hardly fits the 45 days"
                            + " within which that session comes.")
            .governedBy(PREVIOUS_TERM_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(10).clause(1))
            .requires(LAST_POLLING_ON.atLeast(45, CALENDAR_DAYS).before(PREVIOUS_TERM_ENDS_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025)
            .repealed()
            .otherwise(
                    "Ngày bầu cử cuối cùng trước ngày hết nhiệm kỳ {days} ngày, ít hơn {required} ngày.",
                    "The last polling day came {days} days before the end of the term, fewer than {required}.");

    /** The polling day is announced (công bố ngày bầu cử) 115 days ahead. */
    static final Rule<Election> ANNOUNCED = Rule.about(ELECTION, "election.announced")
            .titled("Công bố ngày bầu cử", "Announcement of the polling day")
            .because(
                    "Mọi bước chuẩn bị đều tính từ ngày bầu cử.",
                    "Every step of the preparation is counted from that day.")
            .governedBy(POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(5))
            .requires(ANNOUNCED_ON.atLeast(115, CALENDAR_DAYS).before(POLLING_ON))
            .otherwise(
                    "Ngày bầu cử được công bố trước {days} ngày, ít hơn {required} ngày.",
                    "The polling day was announced {days} days ahead, fewer than {required}.");

    /** Structure and nominees (cơ cấu, thành phần, phân bổ số lượng người được giới thiệu ứng cử) are planned 105 days ahead. */
    static final Rule<Election> STRUCTURE_PLAN = Rule.about(ELECTION, "election.structure-plan")
            .titled("Dự kiến cơ cấu, thành phần người ứng cử", "Plan of structure and nominees")
            .because(
                    "Cơ quan, tổ chức, đơn vị cần biết số người mình được giới thiệu.",
                    "Agencies and organisations need to know how many they may nominate.")
            .leavingOut(
                    "Việc thống nhất với Ban Thường trực Ủy ban Mặt trận Tổ quốc và Ủy ban nhân dân cùng cấp.",
                    "The agreement of the Fatherland Front's standing board and of the People's Committee of the same level.")
            .governedBy(POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(9))
            .requires(STRUCTURE_PLAN_ON.atLeast(105, CALENDAR_DAYS).before(POLLING_ON))
            .otherwise(
                    "Cơ cấu, thành phần người ứng cử được dự kiến trước ngày bầu cử {days} ngày, ít hơn {required} ngày.",
                    "Structure and nominees were planned {days} days before polling, fewer than {required}.");

    /** Constituencies (đơn vị bầu cử) are published 80 days ahead. */
    static final Rule<Election> CONSTITUENCIES_PUBLISHED = Rule.about(ELECTION, "election.constituency.published")
            .titled("Công bố các đơn vị bầu cử", "Publication of the constituencies")
            .because(
                    "Cử tri và người ứng cử cần biết mình thuộc đơn vị bầu cử nào.",
                    "Voters and candidates need to know which constituency is theirs.")
            .governedBy(POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(10).clause(3))
            .requires(CONSTITUENCIES_PUBLISHED_ON.atLeast(80, CALENDAR_DAYS).before(POLLING_ON))
            .otherwise(
                    "Các đơn vị bầu cử được công bố trước ngày bầu cử {days} ngày, ít hơn {required} ngày.",
                    "The constituencies were published {days} days before polling, fewer than {required}.");

    /** A constituency (đơn vị bầu cử) elects at most five delegates to the council. */
    static final Rule<ConstituencyOfElection> CONSTITUENCY_SEATS = Rule.about(
                    CONSTITUENCY, "election.constituency.seats")
            .titled("Số đại biểu của một đơn vị bầu cử", "Seats of a constituency")
            .because(
                    "Đơn vị bầu cử nhỏ để cử tri biết rõ người mình bầu.",
                    "A constituency is small, so that voters know whom they elect.")
            .governedBy(CONSTITUENCY_POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(10).clause(4))
            .requires(SEATS.atMost(5))
            .otherwise(
                    "Đơn vị bầu cử được bầu {seats} đại biểu, quá {required}.",
                    "The constituency elects {seats} delegates, more than {required}.");

    /** Candidacy files (hồ sơ ứng cử) are submitted 70, since 2025 42 days ahead. */
    static final Rule<Election> FILE_DEADLINE = Rule.about(ELECTION, "election.file-deadline")
            .titled("Hạn nộp hồ sơ ứng cử", "Time for candidacy files")
            .because(
                    "Hồ sơ phải được xem xét và hiệp thương trước ngày bầu cử.",
                    "Files are examined and discussed before polling.")
            .governedBy(POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(35).clause(1))
            .requires(LAST_FILE_ON.atLeast(70, CALENDAR_DAYS).before(POLLING_ON))
            .from("2025-07-01")
            .under(ELECTION_LAW_85_2015.article(35).clause(1), LAW_83_2025.whole())
            .requires(LAST_FILE_ON.atLeast(42, CALENDAR_DAYS).before(POLLING_ON))
            .otherwise(
                    "Hồ sơ ứng cử cuối cùng được nộp trước ngày bầu cử {days} ngày, ít hơn {required} ngày.",
                    "The last candidacy file was submitted {days} days before polling, fewer than {required}.");

    /** At least 35 % of the official candidates are women (tỷ lệ phụ nữ trong danh sách chính thức). */
    static final Rule<Election> WOMEN = Rule.about(ELECTION, "election.women")
            .titled("Tỷ lệ phụ nữ trong danh sách chính thức", "Share of women on the official lists")
            .because("Phụ nữ phải có cơ hội thực sự được bầu.", "Women must have a real chance of being elected.")
            .governedBy(POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(9))
            .requires(WOMEN_CANDIDATES.atLeast(35, 100).of(OFFICIAL_CANDIDATES))
            .otherwise(
                    "Danh sách chính thức có {womenCandidates} phụ nữ trên {officialCandidates} người ứng cử, cần ít nhất"
                            + " {required}.",
                    "The official lists have {womenCandidates} women among {officialCandidates} candidates; at least"
                            + " {required}"
                            + " are needed.");

    /** A candidate (người ứng cử) is 21 on the polling day that was announced. */
    static final Rule<CandidateOfConstituency> AGE_OF_CANDIDATE = Rule.about(CANDIDATE, "election.age")
            .titled("Tuổi của người ứng cử", "Age of a candidate")
            .because("Người được bầu phải đủ chín chắn.", "Whoever is elected must be mature enough.")
            .leavingOut(
                    "Tuổi của cử tri (đủ 18 tuổi), cũng tính đến ngày đó: cử tri không được ghi từng người.",
                    "The age of voters (18), counted to the same day: voters are not recorded one by one.")
            .governedBy(CANDIDATE_POLLING_ON)
            .from("2015-09-01")
            .under(ELECTION_LAW_85_2015.article(2))
            .requires(AGE.atLeast(21))
            .otherwise(
                    "Tính đến ngày bầu cử, người ứng cử {age} tuổi, chưa đủ {required} tuổi.",
                    "On the polling day the candidate is {age}, below {required}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            SUNDAY,
            GENERAL_DAY,
            BEFORE_TERM_ENDS,
            ANNOUNCED,
            STRUCTURE_PLAN,
            CONSTITUENCIES_PUBLISHED,
            CONSTITUENCY_SEATS,
            FILE_DEADLINE,
            WOMEN,
            AGE_OF_CANDIDATE);
}
