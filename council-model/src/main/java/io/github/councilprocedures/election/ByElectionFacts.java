package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of by-elections (dữ kiện về cuộc bầu cử bổ sung). */
public final class ByElectionFacts {

    private ByElectionFacts() {}

    /** The day of the by-election (ngày bầu cử bổ sung). */
    public static final DateFact<ByElection> BY_ELECTION_ON = DateFact.of(
            Fact.named("pollingOn", "ngày bầu cử bổ sung", "day of the by-election"), ByElection::pollingDay);

    /** The weekday of the by-election (thứ của ngày bầu cử bổ sung). */
    public static final ChoiceFact<ByElection, Weekday> BY_ELECTION_WEEKDAY = ChoiceFact.of(
            Fact.named("pollingWeekday", "thứ của ngày bầu cử bổ sung", "weekday of the by-election")
                    .derived("thứ trong tuần của ngày bầu cử bổ sung", "the weekday of the day of the by-election"),
            Weekday.class,
            byElection -> Weekday.of(byElection.pollingDay()));

    /** The level (cấp). */
    public static final ChoiceFact<ByElection, UnitLevel> BY_ELECTION_LEVEL = UnitFacts.level();

    /** The body that decided the day of the by-election (cơ quan quyết định ngày bầu cử bổ sung). */
    public static final ChoiceFact<ByElection, ByElectionDecider> DECIDED_BY = ChoiceFact.of(
            Fact.named(
                    "decidedBy",
                    "cơ quan quyết định ngày bầu cử bổ sung",
                    "body that decided the day of the by-election"),
            ByElectionDecider.class,
            ByElection::decider);

    /** The number of months left of the term (số tháng còn lại của nhiệm kỳ). */
    public static final NumberFact<ByElection> MONTHS_LEFT = NumberFact.of(
            Fact.named("monthsLeft", "số tháng còn lại của nhiệm kỳ", "number of months left of the term")
                    .derived(
                            "từ ngày bầu cử bổ sung đến ngày hết nhiệm kỳ, còn lẻ ngày nào thì tính thêm một tháng",
                            "from the by-election to the end of the term, a month begun counted as one"),
            ByElection::monthsLeft);

    /** The number of delegates elected at the start of the term (số đại biểu đã được bầu ở đầu nhiệm kỳ). */
    public static final NumberFact<ByElection> ELECTED_AT_START = NumberFact.of(
            Fact.named(
                    "electedAtStart",
                    "số đại biểu đã được bầu ở đầu nhiệm kỳ",
                    "number of delegates elected at the start of the term"),
            ByElection::electedAtStartNumber);

    /** The number of delegates in office (số đại biểu hiện có). */
    public static final NumberFact<ByElection> IN_OFFICE = NumberFact.of(
            Fact.named("inOffice", "số đại biểu hiện có", "number of delegates in office"), ByElection::inOfficeNumber);

    /** The number of delegates lacking since the start (số đại biểu thiếu so với đầu nhiệm kỳ). */
    public static final NumberFact<ByElection> LACKING = NumberFact.of(
            Fact.named(
                            "lacking",
                            "số đại biểu thiếu so với đầu nhiệm kỳ",
                            "number of delegates lacking since the start")
                    .derived(
                            "số đại biểu đã được bầu ở đầu nhiệm kỳ trừ số đại biểu hiện có, không nhỏ hơn 0",
                            "those elected at the start of the term less those in office, not below 0"),
            ByElection::lackingNumber);

    /** The number of delegates by law (số đại biểu được bầu theo quy định của Luật). */
    public static final NumberFact<ByElection> STATUTORY_DELEGATES = NumberFact.of(
            Fact.named(
                    "statutoryDelegates", "số đại biểu được bầu theo quy định của Luật", "number of delegates by law"),
            ByElection::statutoryDelegatesNumber);

    /** Whether: unit merged, divided or with changed boundaries (đơn vị hành chính được nhập, chia hoặc điều chỉnh địa giới). */
    public static final ChoiceFact<ByElection, Boolean> UNIT_REORGANISED = ChoiceFact.yesOrNo(
            Fact.named(
                    "unitReorganised",
                    "đơn vị hành chính được nhập, chia hoặc điều chỉnh địa giới",
                    "unit merged, divided or with changed boundaries"),
            ByElection::unitReorganised);

    /** The day on which the by-election was announced (ngày công bố ngày bầu cử bổ sung). */
    public static final DateFact<ByElection> BY_ELECTION_ANNOUNCED_ON = DateFact.of(
            Fact.named("announcedOn", "ngày công bố ngày bầu cử bổ sung", "day on which the by-election was announced"),
            ByElection::announcedDay);

    /** The day on which the by-election committee was set up (ngày thành lập Ủy ban bầu cử bổ sung). */
    public static final DateFact<ByElection> COMMITTEE_SET_UP_ON = DateFact.of(
            Fact.named(
                    "committeeSetUpOn",
                    "ngày thành lập Ủy ban bầu cử bổ sung",
                    "day on which the by-election committee was set up"),
            ByElection::committeeSetUpDay);

    /** The day on which the boards and polling teams were set up (ngày thành lập Ban bầu cử, Tổ bầu cử). */
    public static final DateFact<ByElection> BOARDS_SET_UP_ON = DateFact.of(
            Fact.named(
                    "boardsSetUpOn",
                    "ngày thành lập Ban bầu cử, Tổ bầu cử",
                    "day on which the boards and polling teams were set up"),
            ByElection::boardsSetUpDay);

    /** The day on which the list of voters was posted (ngày lập và niêm yết danh sách cử tri). */
    public static final DateFact<ByElection> VOTERS_LISTED_ON = DateFact.of(
            Fact.named(
                    "votersListedOn",
                    "ngày lập và niêm yết danh sách cử tri",
                    "day on which the list of voters was posted"),
            ByElection::votersListedDay);

    /** The day on which the last candidacy file was submitted (ngày nộp hồ sơ ứng cử cuối cùng). */
    public static final DateFact<ByElection> BY_ELECTION_LAST_FILE_ON = DateFact.of(
            Fact.named(
                    "lastFileOn",
                    "ngày nộp hồ sơ ứng cử cuối cùng",
                    "day on which the last candidacy file was submitted"),
            ByElection::lastFileDay);

    /** The day on which the consultation was finished (ngày kết thúc hiệp thương). */
    public static final DateFact<ByElection> CONSULTED_ON = DateFact.of(
            Fact.named("consultedOn", "ngày kết thúc hiệp thương", "day on which the consultation was finished"),
            ByElection::consultedDay);

    /** The day on which the official list of candidates was published (ngày công bố danh sách chính thức những người ứng cử). */
    public static final DateFact<ByElection> CANDIDATES_PUBLISHED_ON = DateFact.of(
            Fact.named(
                    "candidatesPublishedOn",
                    "ngày công bố danh sách chính thức những người ứng cử",
                    "day on which the official list of candidates was published"),
            ByElection::candidatesPublishedDay);

    /** The opening day of the next session after the by-election (ngày khai mạc kỳ họp tiếp sau cuộc bầu cử bổ sung). */
    public static final DateFact<ByElection> NEXT_SESSION_OPENS_ON = DateFact.of(
            Fact.named(
                    "nextSessionOpensOn",
                    "ngày khai mạc kỳ họp tiếp sau cuộc bầu cử bổ sung",
                    "opening day of the next session after the by-election"),
            ByElection::nextSessionDay);

    /** The day on which the new delegates began to act (ngày đại biểu bầu bổ sung bắt đầu làm nhiệm vụ). */
    public static final DateFact<ByElection> MANDATES_BEGIN_ON = DateFact.of(
            Fact.named(
                    "mandatesBeginOn",
                    "ngày đại biểu bầu bổ sung bắt đầu làm nhiệm vụ",
                    "day on which the new delegates began to act"),
            ByElection::mandatesBeginDay);

    /** By-election (cuộc bầu cử bổ sung). */
    public static final SubjectType<ByElection> BY_ELECTION = SubjectType.of(
            "byElection",
            "cuộc bầu cử bổ sung",
            "by-election",
            List.of(
                    BY_ELECTION_ON,
                    BY_ELECTION_WEEKDAY,
                    BY_ELECTION_LEVEL,
                    DECIDED_BY,
                    MONTHS_LEFT,
                    ELECTED_AT_START,
                    IN_OFFICE,
                    LACKING,
                    STATUTORY_DELEGATES,
                    UNIT_REORGANISED,
                    BY_ELECTION_ANNOUNCED_ON,
                    COMMITTEE_SET_UP_ON,
                    BOARDS_SET_UP_ON,
                    VOTERS_LISTED_ON,
                    BY_ELECTION_LAST_FILE_ON,
                    CONSULTED_ON,
                    CANDIDATES_PUBLISHED_ON,
                    NEXT_SESSION_OPENS_ON,
                    MANDATES_BEGIN_ON));
}
