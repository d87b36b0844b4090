package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/** The facts of general elections, of complaints and of handovers (dữ kiện về cuộc bầu cử). */
public final class ElectionFacts {

    private ElectionFacts() {}

    /** The polling day that was announced (ngày bầu cử được công bố). */
    public static final DateFact<Election> POLLING_ON = DateFact.of(
            Fact.named("pollingOn", "ngày bầu cử được công bố", "polling day that was announced")
                    .derived(
                            "ngày bầu cử ghi trong nhiệm kỳ, không phải ngày công bố ngày bầu cử",
                            "the polling day recorded with the term, not the day on which it was announced"),
            Election::pollingDay);

    /** The weekday of the polling day (thứ của ngày bầu cử). */
    public static final ChoiceFact<Election, Weekday> POLLING_WEEKDAY = ChoiceFact.of(
            Fact.named("pollingWeekday", "thứ của ngày bầu cử", "weekday of the polling day")
                    .derived(
                            "thứ trong tuần của ngày bầu cử được công bố",
                            "the weekday of the polling day that was announced"),
            Weekday.class,
            election -> Weekday.of(election.pollingDay()));

    /** The polling day written as year, month and day (ngày bầu cử viết liền năm, tháng, ngày). */
    public static final NumberFact<Election> POLLING_DATE = NumberFact.of(
            Fact.named(
                            "pollingDate",
                            "ngày bầu cử viết liền năm, tháng, ngày",
                            "polling day written as year, month and day")
                    .derived(
                            "ngày bầu cử được công bố, ví dụ 20260315",
                            "the polling day that was announced, such as 20260315"),
            Election::pollingDate);

    /** The first day on which polling was held (ngày bầu cử đầu tiên). */
    public static final DateFact<Election> FIRST_POLLING_ON = DateFact.of(
            Fact.named("firstPollingOn", "ngày bầu cử đầu tiên", "first day on which polling was held")
                    .derived(
                            "ngày bầu cử; nếu hoãn thì là ngày bỏ phiếu mới",
                            "the polling day; where polling was put off, the new day"),
            Election::firstPollingDay);

    /** The last polling day (ngày bầu cử cuối cùng). */
    public static final DateFact<Election> LAST_POLLING_ON = DateFact.of(
            Fact.named("lastPollingOn", "ngày bầu cử cuối cùng", "last polling day")
                    .derived(
                            "ngày bầu cử của nhiệm kỳ; nếu có bầu cử lại, bầu cử thêm (kể cả tại một đơn vị bầu cử) hoặc"
                                    + " hoãn ngày bỏ phiếu thì là ngày đó",
                            "the polling day of the term; where there was a re-election, an additional election (also in"
                                    + " one constituency only) or a postponement, that day"),
            Election::lastPollingDay);

    /** Whether: re-election or additional election held (có bầu cử lại hoặc bầu cử thêm). */
    public static final ChoiceFact<Election, Boolean> POLLED_AGAIN = ChoiceFact.yesOrNo(
            Fact.named("polledAgain", "có bầu cử lại hoặc bầu cử thêm", "re-election or additional election held")
                    .derived(
                            "có ghi ngày bầu cử lại, bầu cử thêm ở nhiệm kỳ hoặc ở một đơn vị bầu cử",
                            "a day of one is recorded with the term or a constituency"),
            Election::polledAgain);

    /** The first year of the term (năm đầu của nhiệm kỳ). */
    public static final NumberFact<Election> FIRST_YEAR = NumberFact.of(
            Fact.named("firstYear", "năm đầu của nhiệm kỳ", "first year of the term"),
            election -> election.term().years().firstYear());

    /** The opening day of the first session (ngày khai mạc kỳ họp thứ nhất). */
    public static final DateFact<Election> TERM_BEGINS_ON = DateFact.of(
            Fact.named("termBeginsOn", "ngày khai mạc kỳ họp thứ nhất", "opening day of the first session"),
            Election::termBeginsDay);

    /** The day on which the term of the council before was due to end (ngày hết nhiệm kỳ của khóa trước). */
    public static final DateFact<Election> PREVIOUS_TERM_ENDS_ON = DateFact.of(
            Fact.named(
                    "previousTermEndsOn",
                    "ngày hết nhiệm kỳ của khóa trước",
                    "day on which the term of the council before was due to end"),
            Election::previousTermEndDay);

    /** The day on which the polling day was announced (ngày công bố ngày bầu cử). */
    public static final DateFact<Election> ANNOUNCED_ON = DateFact.of(
            Fact.named("announcedOn", "ngày công bố ngày bầu cử", "day on which the polling day was announced"),
            Election::announcedDay);

    /** The day of the plan of structure and nominees (ngày dự kiến cơ cấu, thành phần người ứng cử). */
    public static final DateFact<Election> STRUCTURE_PLAN_ON = DateFact.of(
            Fact.named(
                    "structurePlanOn",
                    "ngày dự kiến cơ cấu, thành phần người ứng cử",
                    "day of the plan of structure and nominees"),
            Election::structurePlanDay);

    /** The day on which the constituencies were published (ngày công bố các đơn vị bầu cử). */
    public static final DateFact<Election> CONSTITUENCIES_PUBLISHED_ON = DateFact.of(
            Fact.named(
                    "constituenciesPublishedOn",
                    "ngày công bố các đơn vị bầu cử",
                    "day on which the constituencies were published"),
            Election::constituenciesPublishedDay);

    /** The day on which the last candidacy file was submitted (ngày nộp hồ sơ ứng cử cuối cùng). */
    public static final DateFact<Election> LAST_FILE_ON = DateFact.of(
            Fact.named(
                    "lastFileOn",
                    "ngày nộp hồ sơ ứng cử cuối cùng",
                    "day on which the last candidacy file was submitted"),
            Election::lastFileDay);

    /** The number of official candidates (số người ứng cử chính thức). */
    public static final NumberFact<Election> OFFICIAL_CANDIDATES = NumberFact.of(
            Fact.named("officialCandidates", "số người ứng cử chính thức", "number of official candidates"),
            Election::officialCandidatesNumber);

    /** The number of women among the official candidates (số phụ nữ ứng cử chính thức). */
    public static final NumberFact<Election> WOMEN_CANDIDATES = NumberFact.of(
            Fact.named(
                    "womenCandidates", "số phụ nữ ứng cử chính thức", "number of women among the official candidates"),
            Election::womenCandidatesNumber);

    /** The day on which the result was published (ngày công bố kết quả bầu cử). */
    public static final DateFact<Election> RESULTS_PUBLISHED_ON = DateFact.of(
            Fact.named("resultsPublishedOn", "ngày công bố kết quả bầu cử", "day on which the result was published"),
            Election::resultsPublishedDay);

    /** The day on which the credentials of those elected were confirmed (ngày xác nhận tư cách người trúng cử). */
    public static final DateFact<Election> CREDENTIALS_CONFIRMED_ON = DateFact.of(
            Fact.named(
                    "credentialsConfirmedOn",
                    "ngày xác nhận tư cách người trúng cử",
                    "day on which the credentials of those elected were confirmed"),
            Election::credentialsConfirmedDay);

    /** Whether: complaint about the result recorded (có khiếu nại về kết quả bầu cử). */
    public static final ChoiceFact<Election, Boolean> HAS_COMPLAINTS = ChoiceFact.yesOrNo(
            Fact.named("hasComplaints", "có khiếu nại về kết quả bầu cử", "complaint about the result recorded")
                    .derived("có ghi ít nhất một khiếu nại", "at least one complaint is recorded"),
            election -> !election.complaints().isEmpty());

    /** The day on which the last complaint was decided (ngày giải quyết khiếu nại cuối cùng). */
    public static final DateFact<Election> COMPLAINTS_DECIDED_ON = DateFact.of(
            Fact.named(
                            "complaintsDecidedOn",
                            "ngày giải quyết khiếu nại cuối cùng",
                            "day on which the last complaint was decided")
                    .derived(
                            "ngày giải quyết muộn nhất, khi khiếu nại nào cũng có ngày giải quyết",
                            "the latest day of a decision, once every complaint has one"),
            Election::complaintsDecidedDay);

    /** Election of council delegates (cuộc bầu cử đại biểu Hội đồng nhân dân). */
    public static final SubjectType<Election> ELECTION = SubjectType.of(
            "election",
            "cuộc bầu cử đại biểu Hội đồng nhân dân",
            "election of council delegates",
            List.of(
                    POLLING_ON,
                    POLLING_WEEKDAY,
                    POLLING_DATE,
                    FIRST_POLLING_ON,
                    LAST_POLLING_ON,
                    POLLED_AGAIN,
                    FIRST_YEAR,
                    TERM_BEGINS_ON,
                    PREVIOUS_TERM_ENDS_ON,
                    ANNOUNCED_ON,
                    STRUCTURE_PLAN_ON,
                    CONSTITUENCIES_PUBLISHED_ON,
                    LAST_FILE_ON,
                    OFFICIAL_CANDIDATES,
                    WOMEN_CANDIDATES,
                    RESULTS_PUBLISHED_ON,
                    CREDENTIALS_CONFIRMED_ON,
                    HAS_COMPLAINTS,
                    COMPLAINTS_DECIDED_ON));

    /** The day of the complaint (ngày khiếu nại). */
    public static final DateFact<ComplaintOfElection> COMPLAINT_FILED_ON = DateFact.of(
            Fact.named("filedOn", "ngày khiếu nại", "day of the complaint"),
            view -> view.complaint().filedDay());

    /** The day on which the complaint was received (ngày nhận được khiếu nại). */
    public static final DateFact<ComplaintOfElection> COMPLAINT_RECEIVED_ON = DateFact.of(
            Fact.named("receivedOn", "ngày nhận được khiếu nại", "day on which the complaint was received"),
            view -> view.complaint().receivedDay());

    /** The day on which the complaint was decided (ngày giải quyết khiếu nại). */
    public static final DateFact<ComplaintOfElection> COMPLAINT_DECIDED_ON = DateFact.of(
            Fact.named("decidedOn", "ngày giải quyết khiếu nại", "day on which the complaint was decided"),
            view -> view.complaint().decidedDay());

    /** The day on which the result was published (ngày công bố kết quả bầu cử). */
    public static final DateFact<ComplaintOfElection> COMPLAINT_RESULTS_PUBLISHED_ON = DateFact.of(
            Fact.named("resultsPublishedOn", "ngày công bố kết quả bầu cử", "day on which the result was published"),
            view -> view.election().resultsPublishedDay());

    /** Complaint about the result of an election (khiếu nại về kết quả bầu cử). */
    public static final SubjectType<ComplaintOfElection> COMPLAINT = SubjectType.of(
            "electionComplaint",
            "khiếu nại về kết quả bầu cử",
            "complaint about the result of an election",
            List.of(COMPLAINT_FILED_ON, COMPLAINT_RECEIVED_ON, COMPLAINT_DECIDED_ON, COMPLAINT_RESULTS_PUBLISHED_ON));

    /** The organ of the council before (cơ quan khóa trước). */
    public static final ChoiceFact<HandoverOfElection, OutgoingOrgan> OUTGOING_ORGAN = ChoiceFact.of(
            Fact.named("organ", "cơ quan khóa trước", "organ of the council before"),
            OutgoingOrgan.class,
            view -> view.handover().organ());

    /** The day on which the new council elected the successor (ngày khóa mới bầu ra cơ quan thay thế). */
    public static final DateFact<HandoverOfElection> SUCCESSOR_ELECTED_ON = DateFact.of(
            Fact.named(
                    "successorElectedOn",
                    "ngày khóa mới bầu ra cơ quan thay thế",
                    "day on which the new council elected the successor"),
            view -> view.handover().successorElectedDay());

    /** The day on which the old organ ceased to work (ngày cơ quan khóa trước thôi làm nhiệm vụ). */
    public static final DateFact<HandoverOfElection> STOPPED_ON = DateFact.of(
            Fact.named(
                    "stoppedOn",
                    "ngày cơ quan khóa trước thôi làm nhiệm vụ",
                    "day on which the old organ ceased to work"),
            view -> view.handover().stoppedDay());

    /** Handover between two councils (chuyển giao giữa hai khóa). */
    public static final SubjectType<HandoverOfElection> HANDOVER = SubjectType.of(
            "organHandover",
            "chuyển giao giữa hai khóa",
            "handover between two councils",
            List.of(OUTGOING_ORGAN, SUCCESSOR_ELECTED_ON, STOPPED_ON));
}
