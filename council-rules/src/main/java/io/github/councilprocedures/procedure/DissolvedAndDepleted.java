package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.reorganisation.DepletionFacts.ACTING_CHAIR_NAMED_BY;
import static io.github.councilprocedures.reorganisation.DepletionFacts.BY_ELECTION_HELD;
import static io.github.councilprocedures.reorganisation.DepletionFacts.CHAIR_VACANT;
import static io.github.councilprocedures.reorganisation.DepletionFacts.DELEGATES_IN_OFFICE;
import static io.github.councilprocedures.reorganisation.DepletionFacts.DEPLETED_COUNCIL;
import static io.github.councilprocedures.reorganisation.DepletionFacts.DEPLETED_LEVEL;
import static io.github.councilprocedures.reorganisation.DepletionFacts.MONTHS_LEFT;
import static io.github.councilprocedures.reorganisation.DepletionFacts.ON;
import static io.github.councilprocedures.reorganisation.DepletionFacts.OTHER_MATTERS_DECIDED;
import static io.github.councilprocedures.reorganisation.DepletionFacts.STATUTORY_SEATS;
import static io.github.councilprocedures.reorganisation.DissolutionFacts.APPROVED_BY;
import static io.github.councilprocedures.reorganisation.DissolutionFacts.DECIDED_BY;
import static io.github.councilprocedures.reorganisation.DissolutionFacts.DECIDED_ON;
import static io.github.councilprocedures.reorganisation.DissolutionFacts.DISSOLUTION;
import static io.github.councilprocedures.reorganisation.DissolutionFacts.INTERIM_NAMED_BY;
import static io.github.councilprocedures.reorganisation.DissolutionFacts.LEVEL;
import static io.github.councilprocedures.reorganisation.DissolutionFacts.POLLING_SET_BY;
import static io.github.councilprocedures.unit.Authority.DISTRICT_COUNCIL;
import static io.github.councilprocedures.unit.Authority.DISTRICT_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.DISTRICT_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.PRIME_MINISTER;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_COUNCIL;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.DISTRICT;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.reorganisation.DepletedCouncil;
import io.github.councilprocedures.reorganisation.Dissolution;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Councils that are dissolved (giải tán) or have too few delegates (không còn đủ hai phần ba số đại biểu). */
final class DissolvedAndDepleted {

    private DissolvedAndDepleted() {}

    /** A council below two thirds with more than 18 months left holds a by-election (bầu cử bổ sung). */
    static final Rule<DepletedCouncil> BY_ELECTION = Rule.about(DEPLETED_COUNCIL, "reorganisation.depleted.by-election")
            .titled("Bầu cử bổ sung khi HĐND thiếu đại biểu", "By-election for a council with too few delegates")
            .because(
                    "Hội đồng nhân dân thiếu quá nhiều đại biểu không còn đại diện đủ cho dân.",
                    "A council that lacks too many delegates no longer represents the people.")
            .leavingOut(
                    "Với nhiệm kỳ còn lại ngắn hơn, việc không bầu cử bổ sung và tỷ lệ biểu quyết có quy tắc riêng.",
                    "That none is held later, and the majority a council then needs, have rules of their own.")
            .appliesWhen(DELEGATES_IN_OFFICE.lessThan(2, 3).of(STATUTORY_SEATS))
            .governedBy(ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(138).clause(1))
            .requires(byElectionUnlessShort())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(49).clause(2).point("a"))
            .requires(byElectionUnlessShort())
            .otherwise(
                    "HĐND còn {delegatesInOffice} trên {statutorySeats} đại biểu, nhiệm kỳ còn {monthsLeft} tháng mà không bầu cử"
                            + " bổ sung.",
                    "The council has {delegatesInOffice} of {statutorySeats} delegates and {monthsLeft} months left, and held no"
                            + " by-election.");

    private static Requirement<DepletedCouncil> byElectionUnlessShort() {
        return any(MONTHS_LEFT.atMost(18), BY_ELECTION_HELD.is(true));
    }

    /** With 18 months or less it decides plan and budget only (chỉ thảo luận và quyết định kế hoạch, ngân sách). */
    static final Rule<DepletedCouncil> LIMITED_MATTERS = Rule.about(DEPLETED_COUNCIL, "reorganisation.depleted.matters")
            .titled(
                    "HĐND thiếu đại biểu chỉ quyết định kế hoạch và ngân sách",
                    "What a council with too few delegates decides")
            .because(
                    "Những việc khác chờ Hội đồng nhân dân khóa mới đủ đại biểu.",
                    "Other matters wait for the next council, which has enough delegates.")
            .leavingOut(
                    "Ai triệu tập và chủ trì hội nghị của các đại biểu.",
                    "Who convenes and chairs the conference of delegates.")
            .appliesWhen(DELEGATES_IN_OFFICE.lessThan(2, 3).of(STATUTORY_SEATS), MONTHS_LEFT.atMost(18))
            .governedBy(ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(138).clause(2))
            .requires(OTHER_MATTERS_DECIDED.is(false))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(49).clause(2).point("b"))
            .repealed()
            .otherwise(
                    "HĐND còn {delegatesInOffice} trên {statutorySeats} đại biểu mà quyết định nội dung ngoài kế hoạch và ngân"
                            + " sách.",
                    "The council had {delegatesInOffice} of {statutorySeats} delegates and decided more than plan and"
                            + " budget.");

    /** Where it has no Chair the body above names an Acting Chair (chỉ định Quyền Chủ tịch). */
    static final Rule<DepletedCouncil> ACTING_CHAIR = Rule.about(
                    DEPLETED_COUNCIL, "reorganisation.depleted.acting-chair")
            .titled(
                    "Chỉ định Quyền Chủ tịch của HĐND thiếu đại biểu",
                    "Acting Chair of a council with too few delegates")
            .because(
                    "Không bầu được Chủ tịch thì phải có người triệu tập và chủ trì.",
                    "Where no Chair can be elected, somebody must convene and preside.")
            .leavingOut(
                    "Quyền Chủ tịch triệu tập kỳ họp thứ nhất của khóa sau.",
                    "That the Acting Chair convenes the first session of the next council.")
            .appliesWhen(
                    DELEGATES_IN_OFFICE.lessThan(2, 3).of(STATUTORY_SEATS),
                    MONTHS_LEFT.atMost(18),
                    CHAIR_VACANT.is(true))
            .governedBy(ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(135),
                    LAW_77_2015.article(138).clause(2),
                    LAW_77_2015.article(138).clause(3))
            .requires(DEPLETED_LEVEL
                    .when(PROVINCE, ACTING_CHAIR_NAMED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                    .when(DISTRICT, ACTING_CHAIR_NAMED_BY.is(PROVINCIAL_STANDING_COMMITTEE))
                    .when(COMMUNE, ACTING_CHAIR_NAMED_BY.is(DISTRICT_STANDING_COMMITTEE)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(49).clause(2))
            .repealed()
            .otherwise(
                    "Quyền Chủ tịch HĐND được chỉ định bởi {actingChairNamedBy}, không phải cơ quan cấp trên trực tiếp có thẩm"
                            + " quyền.",
                    "The Acting Chair was named by: {actingChairNamedBy}, not by the body directly above that may.");

    /** Who dissolves a council, and who approves it (thẩm quyền giải tán). */
    static final Rule<Dissolution> DISSOLVED_BY = Rule.about(DISSOLUTION, "reorganisation.dissolution.authority")
            .titled("Thẩm quyền giải tán HĐND", "Who may dissolve a council")
            .because(
                    "Chỉ cơ quan dân cử cấp trên mới giải tán được cơ quan do dân bầu.",
                    "Only an elected body above may dissolve one that was elected.")
            .leavingOut(
                    "Căn cứ giải tán; cấp huyện trong thời gian từ 16/06/2025 đến 30/06/2025.",
                    "The grounds; districts from 16/06/2025 to 30/06/2025.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(139).clause(2), LAW_77_2015.article(139).clause(3))
            .requires(LEVEL.when(PROVINCE, DECIDED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                    .when(
                            DISTRICT,
                            all(
                                    DECIDED_BY.is(PROVINCIAL_COUNCIL),
                                    APPROVED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE)))
                    .when(COMMUNE, all(DECIDED_BY.is(DISTRICT_COUNCIL), APPROVED_BY.is(PROVINCIAL_COUNCIL))))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(50).clause(2), LAW_72_2025.article(50).clause(3))
            .requires(LEVEL.when(PROVINCE, DECIDED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                    .when(
                            COMMUNE,
                            all(
                                    DECIDED_BY.is(PROVINCIAL_COUNCIL),
                                    APPROVED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))))
            .otherwise(
                    "HĐND bị giải tán bởi cơ quan không có thẩm quyền ({decidedBy}), hoặc chưa được cơ quan có thẩm quyền phê"
                            + " chuẩn.",
                    "The council was dissolved by a body that may not ({decidedBy}), or without the approval that is needed.");

    /** Who names the interim People's Committee (UBND lâm thời) after it. */
    static final Rule<Dissolution> INTERIM_COMMITTEE = Rule.about(DISSOLUTION, "reorganisation.dissolution.interim")
            .titled("Chỉ định UBND lâm thời", "Interim People's Committee after a dissolution")
            .because(
                    "Việc hằng ngày của địa phương vẫn phải có người điều hành.",
                    "Somebody must run the affairs of the unit until the election.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(139).clause(5), LAW_77_2015.article(139).clause(6))
            .requires(LEVEL.when(PROVINCE, INTERIM_NAMED_BY.is(PRIME_MINISTER))
                    .when(DISTRICT, INTERIM_NAMED_BY.is(PROVINCIAL_PEOPLES_COMMITTEE_CHAIR))
                    .when(COMMUNE, INTERIM_NAMED_BY.is(DISTRICT_PEOPLES_COMMITTEE_CHAIR)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(50).clause(5), LAW_72_2025.article(50).clause(6))
            .requires(LEVEL.when(PROVINCE, INTERIM_NAMED_BY.is(PRIME_MINISTER))
                    .when(COMMUNE, INTERIM_NAMED_BY.is(PROVINCIAL_PEOPLES_COMMITTEE_CHAIR)))
            .otherwise(
                    "UBND lâm thời được chỉ định bởi {interimNamedBy}; phải là {allowed}.",
                    "The interim People's Committee was named by: {interimNamedBy}; it must be: {allowed}.");

    /** Who sets the polling day of the next council (ngày bầu cử HĐND mới). */
    static final Rule<Dissolution> POLLING_DAY = Rule.about(DISSOLUTION, "reorganisation.dissolution.polling-day")
            .titled("Ấn định ngày bầu cử sau giải tán", "Polling day after a dissolution")
            .because(
                    "Hội đồng nhân dân mới phải được bầu để làm nốt nhiệm kỳ.",
                    "A new council must be elected to serve the rest of the term.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(139).clause(5), LAW_77_2015.article(139).clause(6))
            .requires(LEVEL.when(PROVINCE, POLLING_SET_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                    .when(DISTRICT, POLLING_SET_BY.is(PROVINCIAL_STANDING_COMMITTEE))
                    .when(COMMUNE, POLLING_SET_BY.is(PROVINCIAL_STANDING_COMMITTEE)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(50).clause(5), LAW_72_2025.article(50).clause(6))
            .requires(LEVEL.when(PROVINCE, POLLING_SET_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                    .when(COMMUNE, POLLING_SET_BY.is(PROVINCIAL_STANDING_COMMITTEE)))
            .otherwise(
                    "Ngày bầu cử được ấn định bởi {pollingSetBy}; phải là {allowed}.",
                    "The polling day was set by: {pollingSetBy}; it must be: {allowed}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(BY_ELECTION, LIMITED_MATTERS, ACTING_CHAIR, DISSOLVED_BY, INTERIM_COMMITTEE, POLLING_DAY);
}
