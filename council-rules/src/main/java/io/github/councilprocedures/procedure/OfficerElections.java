package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_203_2025;
import static io.github.councilprocedures.law.Evidence.RECALLED;
import static io.github.councilprocedures.officer.Occasion.FIRST_SESSION;
import static io.github.councilprocedures.officer.OfficerFacts.AFTER_REORGANISATION;
import static io.github.councilprocedures.officer.OfficerFacts.CHOSEN_ON;
import static io.github.councilprocedures.officer.OfficerFacts.CONSECUTIVE_TERMS;
import static io.github.councilprocedures.officer.OfficerFacts.DAYS_TO_OFFICE;
import static io.github.councilprocedures.officer.OfficerFacts.DELEGATE;
import static io.github.councilprocedures.officer.OfficerFacts.OCCASION;
import static io.github.councilprocedures.officer.OfficerFacts.POST;
import static io.github.councilprocedures.officer.OfficerFacts.START_OF_OFFICE;
import static io.github.councilprocedures.officer.OfficerFacts.TERM_FIRST_YEAR;
import static io.github.councilprocedures.officer.OfficerFacts.WAY;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.officer.Post.COMMITTEE_HEAD;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_MEMBER;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_VICE_CHAIR;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;
import static io.github.councilprocedures.officer.WayIntoOffice.APPOINTMENT;
import static io.github.councilprocedures.officer.WayIntoOffice.ELECTION;
import static io.github.councilprocedures.officer.WayIntoOffice.STANDING_COMMITTEE_APPROVAL;

import io.github.councilprocedures.fact.ByCase;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** How a council fills its posts (bầu các chức vụ): in which way, who may be chosen, and from when the post is held. */
final class OfficerElections {

    private OfficerElections() {}

    /** The council elects (bầu) its officers; since Law 72/2025 the Standing Committee approves deputy heads. */
    static final Rule<StartOfOffice> WAY_INTO_OFFICE = Rule.about(START_OF_OFFICE, "officer.way")
            .titled("Hình thức giữ chức vụ", "Way into a post")
            .because(
                    "Người giữ chức vụ do Hội đồng nhân dân bầu chịu trách nhiệm trước Hội đồng nhân dân.",
                    "Officers whom the council elects answer to the council.")
            .leavingOut(
                    "Người được chỉ định ở đơn vị hành chính hình thành sau sắp xếp: xem quy tắc officer.appointment.",
                    "Officers appointed where units were reorganised: see the rule officer.appointment.")
            .governedBy(CHOSEN_ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(83).clause(1),
                    LAW_77_2015.article(83).clause(2),
                    LAW_77_2015.article(83).clause(3),
                    LAW_77_2015.article(83).clause(4))
            .requires(elected(WAY.is(ELECTION)).when(CHIEF_OF_OFFICE, WAY.is(ELECTION)))
            .from("2020-07-01")
            .under(
                    LAW_77_2015.article(83).clause(1),
                    LAW_77_2015.article(83).clause(2),
                    LAW_77_2015.article(83).clause(3),
                    LAW_77_2015.article(83).clause(4),
                    LAW_47_2019.article(2).clause(26))
            .requires(elected(WAY.is(ELECTION)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(31).clause(7),
                    LAW_72_2025.article(36).clause(1),
                    LAW_72_2025.article(36).clause(2))
            .when(any(WAY.isNot(APPOINTMENT), AFTER_REORGANISATION.is(false)))
            .requires(elected(WAY.is(STANDING_COMMITTEE_APPROVAL)))
            .otherwise(
                    "Chức vụ {post} được giữ theo hình thức: {way}; luật không quy định hình thức này.",
                    "The post ({post}) was filled by {way}, which is not the way that the law provides.");

    private static ByCase<StartOfOffice, Post> elected(Requirement<StartOfOffice> deputyHeads) {
        return POST.when(CHAIR, WAY.is(ELECTION))
                .when(VICE_CHAIR, WAY.is(ELECTION))
                .when(COMMITTEE_HEAD, WAY.is(ELECTION))
                .when(COMMITTEE_DEPUTY_HEAD, deputyHeads)
                .when(PEOPLES_COMMITTEE_CHAIR, WAY.is(ELECTION))
                .when(PEOPLES_COMMITTEE_VICE_CHAIR, WAY.is(ELECTION))
                .when(PEOPLES_COMMITTEE_MEMBER, WAY.is(ELECTION));
    }

    /** Appointment (chỉ định) belongs to the mergers of 2025: for councils of the term 2021-2026 only. */
    static final Rule<StartOfOffice> APPOINTED_AFTER_REORGANISATION = Rule.about(START_OF_OFFICE, "officer.appointment")
            .titled("Chỉ định chức vụ sau sắp xếp đơn vị hành chính", "Appointment after a reorganisation of units")
            .because(
                    "Hội đồng nhân dân mới hình thành giữa nhiệm kỳ cần có người điều hành ngay.",
                    "A council formed in mid-term needs officers at once.")
            .leavingOut(
                    "Nội dung Nghị quyết số 203/2025/QH15 chưa được đọc; chỉ biết qua viện dẫn tại khoản 3 Điều 53 Luật số"
                            + " 72/2025/QH15. Cơ quan chỉ định không được ghi.",
                    "The text of Resolution No. 203/2025/QH15 was not read; it is known from its citation in Clause 3,"
                            + " Article 53, Law No. 72/2025/QH15. Who appoints is not recorded.")
            .appliesWhen(WAY.is(APPOINTMENT), AFTER_REORGANISATION.is(true))
            .governedBy(CHOSEN_ON)
            .from("2025-06-16")
            .under(RESOLUTION_203_2025.whole(), LAW_72_2025.article(53).clause(3))
            .knownBy(RECALLED)
            .requires(TERM_FIRST_YEAR.equalTo(2021))
            .otherwise(
                    "Chức vụ được chỉ định ở Hội đồng nhân dân có nhiệm kỳ bắt đầu năm {termFirstYear}; việc chỉ định chỉ dành"
                            + " cho nhiệm kỳ bắt đầu năm {required}.",
                    "The post was filled by appointment in a council whose term began in {termFirstYear}; appointment is"
                            + " for the term that began in {required}.");

    /** Officers of the council are chosen among its delegates (trong số đại biểu). */
    static final Rule<StartOfOffice> AMONG_DELEGATES = Rule.about(START_OF_OFFICE, "officer.among-delegates")
            .titled("Bầu trong số đại biểu Hội đồng nhân dân", "Elected among the delegates")
            .because(
                    "Người điều hành Hội đồng nhân dân phải là người được cử tri bầu.",
                    "Whoever leads the council must have been elected by the voters.")
            .appliesWhen(WAY.is(ELECTION))
            .governedBy(CHOSEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(1), LAW_77_2015.article(83).clause(2))
            .when(POST.oneOf(CHAIR, VICE_CHAIR, COMMITTEE_HEAD, COMMITTEE_DEPUTY_HEAD, CHIEF_OF_OFFICE))
            .requires(DELEGATE.is(true))
            .from("2020-07-01")
            .under(
                    LAW_77_2015.article(83).clause(1),
                    LAW_77_2015.article(83).clause(2),
                    LAW_47_2019.article(2).clause(26))
            .when(POST.oneOf(CHAIR, VICE_CHAIR, COMMITTEE_HEAD, COMMITTEE_DEPUTY_HEAD))
            .requires(DELEGATE.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(1))
            .when(POST.oneOf(CHAIR, VICE_CHAIR, COMMITTEE_HEAD))
            .requires(DELEGATE.is(true))
            .otherwise(
                    "Người được bầu giữ chức vụ {post} không phải là đại biểu Hội đồng nhân dân.",
                    "The person elected to the post ({post}) is not a delegate of the council.");

    /** The Chair of the People's Committee elected at the first session (kỳ họp thứ nhất) is a delegate. */
    static final Rule<StartOfOffice> PEOPLES_COMMITTEE_CHAIR_A_DELEGATE = Rule.about(
                    START_OF_OFFICE, "officer.peoples-committee-chair.delegate")
            .titled(
                    "Chủ tịch UBND bầu tại kỳ họp thứ nhất là đại biểu",
                    "Chair of the People's Committee elected at the first session is a delegate")
            .because(
                    "Đầu nhiệm kỳ, người đứng đầu cơ quan chấp hành được chọn trong số đại biểu.",
                    "At the beginning of a term the head of the executive is chosen among the delegates.")
            .appliesWhen(WAY.is(ELECTION), POST.is(PEOPLES_COMMITTEE_CHAIR), OCCASION.is(FIRST_SESSION))
            .governedBy(CHOSEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(3))
            .requires(DELEGATE.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(2))
            .repealed()
            .otherwise(
                    "Người được bầu làm Chủ tịch UBND tại kỳ họp thứ nhất không phải là đại biểu Hội đồng nhân dân.",
                    "The Chair of the People's Committee elected at the first session is not a delegate of the council.");

    /** A post is held from the election on (ngay sau khi được bầu), not from its approval. */
    static final Rule<StartOfOffice> EFFECTIVE = Rule.about(START_OF_OFFICE, "officer.effective")
            .titled("Thời điểm bắt đầu giữ chức vụ", "First day in a post")
            .because(
                    "Bộ máy hoạt động ngay, không chờ phê chuẩn.",
                    "The work begins at once and does not wait for the approval.")
            .appliesWhen(WAY.is(ELECTION))
            .governedBy(CHOSEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(9))
            .requires(DAYS_TO_OFFICE.equalTo(0))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(6))
            .requires(DAYS_TO_OFFICE.equalTo(0))
            .otherwise(
                    "Người được bầu bắt đầu làm nhiệm vụ cách ngày bầu {daysToOffice} ngày, không phải ngay sau khi được bầu.",
                    "The day of the election and the first day in office lie {daysToOffice} day(s) apart;"
                            + " they must be the same.");

    /** Nobody is Chair for more than two terms on end (hai nhiệm kỳ liên tục) in the same unit. */
    static final Rule<StartOfOffice> TERM_LIMIT = Rule.about(START_OF_OFFICE, "officer.term-limit")
            .titled("Không quá hai nhiệm kỳ liên tục", "Not more than two terms on end")
            .because(
                    "Tránh một người giữ chức vụ đứng đầu quá lâu ở một nơi.",
                    "Nobody should lead in one place for too long.")
            .leavingOut(
                    "Quy định của Đảng về giới hạn nhiệm kỳ không thuộc phạm vi này.",
                    "Party rules on the number of terms lie outside.")
            .appliesWhen(POST.oneOf(CHAIR, PEOPLES_COMMITTEE_CHAIR))
            .governedBy(CHOSEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(5))
            .requires(CONSECUTIVE_TERMS.atMost(2))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36))
            .repealed()
            .otherwise(
                    "Đây là nhiệm kỳ liên tục thứ {consecutiveTerms} giữ chức vụ {post} ở cùng một đơn vị hành chính; không quá"
                            + " {required} nhiệm kỳ.",
                    "This is term {consecutiveTerms} on end in the post ({post}) in the same unit; not more than {required}"
                            + " are allowed.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            WAY_INTO_OFFICE,
            APPOINTED_AFTER_REORGANISATION,
            AMONG_DELEGATES,
            PEOPLES_COMMITTEE_CHAIR_A_DELEGATE,
            EFFECTIVE,
            TERM_LIMIT);
}
