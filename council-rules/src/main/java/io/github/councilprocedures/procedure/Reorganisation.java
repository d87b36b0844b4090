package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.ProcedureStep.repeated;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.CONVENOR_IS_DELEGATE;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.CONVENOR_NAMED_BY;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.DELEGATES;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.EXPECTED_KHOA;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.FORMED_ON;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.FORMER_DELEGATES;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.KHOA;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.KIND;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.LEVEL;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.OFFICERS_ELECTED;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.PROVISIONAL;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.REORGANISED_COUNCIL;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.STATUTORY_SEATS;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.VICE_CHAIRS;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.VICE_CHAIRS_COUNTED_ON;
import static io.github.councilprocedures.reorganisation.ReorganisationFacts.VICE_CHAIR_LIMIT;
import static io.github.councilprocedures.reorganisation.SchemeFacts.DELEGATES_ASSIGNED_BY;
import static io.github.councilprocedures.reorganisation.SchemeFacts.DISTRICT_HANDOVER;
import static io.github.councilprocedures.reorganisation.SchemeFacts.HANDED_OVER_ON;
import static io.github.councilprocedures.reorganisation.SchemeFacts.HANDOVER_LEVEL;
import static io.github.councilprocedures.reorganisation.SchemeFacts.LAID_ON;
import static io.github.councilprocedures.reorganisation.SchemeFacts.LEVELS_CONSULTED;
import static io.github.councilprocedures.reorganisation.SchemeFacts.LEVEL_ENDS_ON;
import static io.github.councilprocedures.reorganisation.SchemeFacts.OPINIONS;
import static io.github.councilprocedures.reorganisation.SchemeFacts.SCHEME;
import static io.github.councilprocedures.reorganisation.SchemeFacts.SCHEME_LEVEL;
import static io.github.councilprocedures.reorganisation.SchemeFacts.VOTERS;
import static io.github.councilprocedures.reorganisation.SchemeFacts.VOTERS_AGREEING;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.unit.Authority.DISTRICT_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.SuccessionKind.FROM_PARTS;
import static io.github.councilprocedures.unit.SuccessionKind.MERGE;
import static io.github.councilprocedures.unit.SuccessionKind.SAME_TERRITORY;
import static io.github.councilprocedures.unit.SuccessionKind.SPLIT;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.DISTRICT;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.reorganisation.DistrictHandover;
import io.github.councilprocedures.reorganisation.ReorganisedCouncil;
import io.github.councilprocedures.reorganisation.UnitChangeScheme;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Units that merge, split or end (sắp xếp đơn vị hành chính): the scheme, the councils after it, the end of districts. */
final class Reorganisation {

    private Reorganisation() {}

    /** Voters agree to a scheme before it goes to councils (trên năm mươi phần trăm tổng số cử tri tán thành). */
    static final Rule<UnitChangeScheme> VOTERS_AGREE = Rule.about(SCHEME, "reorganisation.scheme.voters")
            .titled("Cử tri tán thành đề án sắp xếp", "Voters agree to a scheme")
            .because(
                    "Địa giới gắn với đời sống của dân nên dân phải đồng ý trước.",
                    "Boundaries touch the life of the people, so they must agree first.")
            .governedBy(LAID_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(132).clause(1), LAW_77_2015.article(132).clause(2))
            .requires(VOTERS_AGREEING.moreThan(1, 2).of(VOTERS))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(10))
            .repealed()
            .otherwise(
                    "Chỉ {votersAgreeing} trên {voters} cử tri liên quan tán thành, cần ít nhất {required}.",
                    "Only {votersAgreeing} of {voters} voters concerned agreed; {required} are needed.");

    /** The councils concerned vote from the lowest level up, or give their opinion (thảo luận, biểu quyết; cho ý kiến). */
    static final Rule<UnitChangeScheme> COUNCILS_CONSULTED = Rule.about(SCHEME, "reorganisation.scheme.councils")
            .titled("Hội đồng nhân dân cho ý kiến về đề án sắp xếp", "Councils give their opinion on a scheme")
            .because(
                    "Hội đồng nhân dân đại diện cho người dân của các đơn vị liên quan.",
                    "Councils speak for the people of the units concerned.")
            .leavingOut(
                    "Tỷ lệ biểu quyết của từng HĐND; HĐND nào liên quan trực tiếp là dữ kiện đầu vào.",
                    "The majority in each council; which councils are directly concerned is taken as given.")
            .governedBy(LAID_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(132).clause(2), LAW_77_2015.article(132).clause(3))
            .saying(
                    "HĐND biểu quyết không theo trình tự từ cấp xã, cấp huyện đến cấp tỉnh: {opinions}.",
                    "The councils did not vote in the order commune, district, province: {opinions}.")
            .requires(OPINIONS.inOrder(repeated(COMMUNE), repeated(DISTRICT), repeated(PROVINCE)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(10).clause(3), LAW_72_2025.article(10).clause(4))
            .requires(SCHEME_LEVEL
                    .when(PROVINCE, LEVELS_CONSULTED.includes(PROVINCE))
                    .when(COMMUNE, LEVELS_CONSULTED.includes(PROVINCE, COMMUNE)))
            .otherwise(
                    "HĐND đã cho ý kiến: {levelsConsulted}; còn thiếu: {lacking}.",
                    "Councils that gave an opinion: {levelsConsulted}; lacking: {lacking}.");

    /** The convenor (triệu tập viên) of the first session after a merger or split is a delegate named from above. */
    static final Rule<ReorganisedCouncil> CONVENOR = Rule.about(
                    REORGANISED_COUNCIL, "reorganisation.first-session.convenor")
            .titled(
                    "Triệu tập viên kỳ họp đầu tiên sau sắp xếp",
                    "Convenor of the first session after a reorganisation")
            .because(
                    "Hội đồng nhân dân mới chưa có Chủ tịch nên cấp trên chỉ định người triệu tập.",
                    "The new council has no Chair yet, so the body above names who convenes it.")
            .leavingOut(
                    "Việc triệu tập viên chủ tọa cho đến khi bầu được Chủ tịch; các trường hợp được chỉ định chức danh năm 2025.",
                    "That the convenor presides until the Chair is elected; officers who were appointed in 2025.")
            .appliesWhen(KIND.oneOf(MERGE, SPLIT, FROM_PARTS), PROVISIONAL.is(false))
            .governedBy(FORMED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(134).clause(2), LAW_77_2015.article(135), LAW_77_2015.article(136))
            .requires(all(
                    LEVEL.when(PROVINCE, CONVENOR_NAMED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                            .when(DISTRICT, CONVENOR_NAMED_BY.is(PROVINCIAL_STANDING_COMMITTEE))
                            .when(COMMUNE, CONVENOR_NAMED_BY.is(DISTRICT_STANDING_COMMITTEE)),
                    CONVENOR_IS_DELEGATE.is(true)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(44).clause(2), LAW_72_2025.article(45).clause(4), LAW_72_2025.article(47))
            .requires(all(
                    LEVEL.when(PROVINCE, CONVENOR_NAMED_BY.is(NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                            .when(COMMUNE, CONVENOR_NAMED_BY.is(PROVINCIAL_STANDING_COMMITTEE)),
                    CONVENOR_IS_DELEGATE.is(true)))
            .otherwise(
                    "Triệu tập viên do {convenorNamedBy} chỉ định (là đại biểu HĐND: {convenorIsDelegate}).",
                    "The convenor was named by: {convenorNamedBy} (a delegate: {convenorIsDelegate}).");

    /** The delegates of the former councils are delegates of the new one (hợp thành HĐND của đơn vị mới). */
    static final Rule<ReorganisedCouncil> DELEGATES_CARRIED_OVER = Rule.about(
                    REORGANISED_COUNCIL, "reorganisation.delegates.carried-over")
            .titled("Đại biểu của các HĐND cũ hợp thành HĐND mới", "Delegates of the former councils form the new one")
            .because(
                    "Đại biểu được dân bầu giữ nhiệm vụ đến hết nhiệm kỳ, dù vượt số đại biểu luật định.",
                    "Elected delegates keep their mandate to the end of the term, even above the statutory number.")
            .leavingOut(
                    "Đại biểu HĐND cấp huyện được xác định làm đại biểu cấp xã có thể làm số đại biểu nhiều hơn.",
                    "District delegates assigned to communes may add to the number.")
            .appliesWhen(PROVISIONAL.is(false))
            .governedBy(FORMED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(134).clause(1))
            .when(KIND.is(MERGE))
            .requires(DELEGATES.atLeast(FORMER_DELEGATES))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(44).clause(1), LAW_72_2025.article(46))
            .when(KIND.oneOf(MERGE, SAME_TERRITORY))
            .requires(DELEGATES.atLeast(FORMER_DELEGATES))
            .otherwise(
                    "HĐND mới có {delegates} đại biểu, ít hơn {formerDelegates} đại biểu của các HĐND cũ.",
                    "The new council has {delegates} delegates, fewer than the {formerDelegates} of the former councils.");

    /** A council made by a split, or of parts, elects its officers where it has two thirds of its seats. */
    static final Rule<ReorganisedCouncil> OFFICERS_AFTER_SPLIT = Rule.about(
                    REORGANISED_COUNCIL, "reorganisation.split.officers")
            .titled("Bầu chức danh sau khi chia đơn vị hành chính", "Officers after a split")
            .because(
                    "Hội đồng nhân dân đủ hai phần ba số đại biểu thì hoạt động đầy đủ ngay.",
                    "A council with two thirds of its seats works fully at once.")
            .leavingOut(
                    "Trường hợp không đủ hai phần ba: xem quy tắc về HĐND không đủ số đại biểu.",
                    "A council with fewer: see the rules about councils with too few delegates.")
            .appliesWhen(
                    KIND.oneOf(SPLIT, FROM_PARTS), DELEGATES.atLeast(2, 3).of(STATUTORY_SEATS), PROVISIONAL.is(false))
            .governedBy(FORMED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(135), LAW_77_2015.article(136))
            .requires(OFFICERS_ELECTED.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(45), LAW_72_2025.article(47))
            .requires(OFFICERS_ELECTED.is(true))
            .otherwise(
                    "HĐND có {delegates} trên {statutorySeats} đại biểu mà chưa bầu các chức danh.",
                    "The council has {delegates} of {statutorySeats} delegates and has not elected its officers.");

    /** The ordinal (khóa) goes on with the name and kind of the unit, or begins again. */
    static final Rule<ReorganisedCouncil> KHOA_NUMBER = Rule.about(REORGANISED_COUNCIL, "reorganisation.khoa")
            .titled("Số khóa của HĐND sau sắp xếp", "Ordinal of a council after a reorganisation")
            .because(
                    "Số khóa cho biết Hội đồng nhân dân nào đã ban hành nghị quyết.",
                    "The ordinal tells which council passed a resolution.")
            .leavingOut(
                    "Số thứ tự kỳ họp bắt đầu lại là thông lệ, không do điều khoản này quy định.",
                    "That the numbers of sessions begin again is practice, not said by the clause.")
            .governedBy(FORMED_ON)
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(49).clause(1))
            .requires(KHOA.equalTo(EXPECTED_KHOA))
            .otherwise(
                    "HĐND mang số khóa {khoa}; số khóa phải mang là {expectedKhoa}.",
                    "The council bears the ordinal {khoa}; it should bear {expectedKhoa}.");

    /** A provisional council (HĐND lâm thời) of a ward has a third of its seats at least. */
    static final Rule<ReorganisedCouncil> PROVISIONAL_SIZE = Rule.about(
                    REORGANISED_COUNCIL, "reorganisation.provisional.size")
            .titled("Số đại biểu của HĐND lâm thời", "Size of a provisional council")
            .because(
                    "Nơi chưa có đủ đại biểu vẫn cần một Hội đồng nhân dân để quyết định cho đến cuộc bầu cử.",
                    "Where there are too few delegates a council is still needed until the election.")
            .leavingOut(
                    "Chỉ phường của Hà Nội, Thành phố Hồ Chí Minh, Đà Nẵng có HĐND lâm thời; ai được chỉ định.",
                    "Only wards of Hà Nội, Hồ Chí Minh City and Đà Nẵng have one; and who may be appointed.")
            .appliesWhen(PROVISIONAL.is(true))
            .governedBy(FORMED_ON)
            .from("2025-06-16")
            .under(LAW_72_2025.article(53).clause(2), LAW_72_2025.article(53).clause(3))
            .requires(DELEGATES.atLeast(1, 3).of(STATUTORY_SEATS))
            .otherwise(
                    "HĐND lâm thời có {delegates} đại biểu, cần ít nhất {required} trên {statutorySeats}.",
                    "The provisional council has {delegates} members; {required} of {statutorySeats} are needed.");

    /** Vice Chairs above the limit (số Phó Chủ tịch dôi dư) after a merger of provinces: corrected by 2030-06-16. */
    static final Rule<ReorganisedCouncil> EXCESS_VICE_CHAIRS = Rule.about(
                    REORGANISED_COUNCIL, "reorganisation.vice-chairs.excess")
            .titled("Phó Chủ tịch HĐND dôi dư sau sắp xếp tỉnh", "Vice Chairs above the limit after provinces merged")
            .because(
                    "Sau sắp xếp được nhiều hơn quy định một thời gian, nhưng không lâu dài.",
                    "A merged province may have more for a time, but not for good.")
            .leavingOut(
                    "Phó Chủ tịch UBND và cấp phó của các cơ quan.",
                    "Vice Chairs of the People's Committee and deputy heads of bodies.")
            .appliesWhen(KIND.is(MERGE), LEVEL.is(PROVINCE))
            .governedBy(VICE_CHAIRS_COUNTED_ON)
            .from("2025-06-16")
            .under(LAW_72_2025.article(54).clause(6))
            .suspended()
            // Five years from the day the law took effect are over with 2030-06-16.
            .from("2030-06-17")
            .under(LAW_72_2025.article(54).clause(6))
            .requires(VICE_CHAIRS.atMost(VICE_CHAIR_LIMIT))
            .otherwise(
                    "HĐND còn {viceChairs} Phó Chủ tịch, nhiều hơn {viceChairLimit}, khi đã hết thời hạn sắp xếp lại.",
                    "The council still has {viceChairs} Vice Chairs, more than {viceChairLimit}, after the time to correct it.");

    /** A district hands over before its level ends (bàn giao trước ngày 01/7/2025). */
    static final Rule<DistrictHandover> HANDOVER = Rule.about(DISTRICT_HANDOVER, "reorganisation.district.handover")
            .titled("Bàn giao khi kết thúc cấp huyện", "Handover of a district")
            .because(
                    "Hồ sơ và việc dở dang phải có nơi tiếp nhận khi cấp huyện không còn.",
                    "Files and unfinished work need somebody to take them when the district is no more.")
            .appliesWhen(HANDOVER_LEVEL.is(DISTRICT))
            .governedBy(LEVEL_ENDS_ON)
            .from("2025-06-16")
            .under(LAW_72_2025.article(54).clause(7))
            .requires(HANDED_OVER_ON.atLeast(0, CALENDAR_DAYS).before(LEVEL_ENDS_ON))
            .otherwise(
                    "HĐND cấp huyện bàn giao ngày {handedOverOn}; hạn cuối là {due}.",
                    "The district council handed over on {handedOverOn}; the last day was {due}.");

    /** Its delegates are assigned to communes by the provincial Standing Committee (xác định đại biểu HĐND cấp xã). */
    static final Rule<DistrictHandover> DISTRICT_DELEGATES = Rule.about(
                    DISTRICT_HANDOVER, "reorganisation.district.delegates")
            .titled("Đại biểu HĐND cấp huyện về HĐND cấp xã", "District delegates go to communes")
            .because(
                    "Đại biểu cấp huyện giữ nhiệm vụ đại diện cho đến hết nhiệm kỳ.",
                    "District delegates keep representing their voters to the end of the term.")
            .leavingOut(
                    "Đặc khu dưới 1.000 dân, nơi đại biểu cấp huyện và cấp xã kết thúc nhiệm vụ ngày 01/07/2025.",
                    "Special zones of fewer than 1,000 people, where mandates ended on 01/07/2025.")
            .appliesWhen(HANDOVER_LEVEL.is(DISTRICT))
            .governedBy(LEVEL_ENDS_ON)
            .from("2025-06-16")
            .under(LAW_72_2025.article(54).clause(4), LAW_72_2025.article(54).clause(5))
            .requires(DELEGATES_ASSIGNED_BY.is(PROVINCIAL_STANDING_COMMITTEE))
            .otherwise(
                    "Đại biểu HĐND cấp huyện được xác định về cấp xã bởi {delegatesAssignedBy}; phải là {allowed}.",
                    "The district delegates were assigned to communes by: {delegatesAssignedBy}; it must be: {allowed}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            VOTERS_AGREE,
            COUNCILS_CONSULTED,
            CONVENOR,
            DELEGATES_CARRIED_OVER,
            OFFICERS_AFTER_SPLIT,
            KHOA_NUMBER,
            PROVISIONAL_SIZE,
            EXCESS_VICE_CHAIRS,
            HANDOVER,
            DISTRICT_DELEGATES);
}
