package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of councils with too few delegates (dữ kiện về HĐND không đủ số đại biểu). */
public final class DepletionFacts {

    private DepletionFacts() {}

    /** Day on which the delegates were counted (ngày xem xét số đại biểu). */
    public static final DateFact<DepletedCouncil> ON = DateFact.of(
            Fact.named("on", "ngày xem xét số đại biểu", "day on which the delegates were counted"),
            DepletedCouncil::onDay);

    /** Delegates in office (số đại biểu hiện có). */
    public static final NumberFact<DepletedCouncil> DELEGATES_IN_OFFICE = NumberFact.of(
            Fact.named("delegatesInOffice", "số đại biểu hiện có", "delegates in office"),
            DepletedCouncil::delegatesInOffice);

    /** Statutory number of delegates (số đại biểu được bầu theo quy định của Luật). */
    public static final NumberFact<DepletedCouncil> STATUTORY_SEATS = NumberFact.of(
            Fact.named(
                    "statutorySeats", "số đại biểu được bầu theo quy định của Luật", "statutory number of delegates"),
            DepletedCouncil::statutorySeats);

    /** Day on which the term is to end (ngày hết nhiệm kỳ). */
    public static final DateFact<DepletedCouncil> TERM_ENDS_ON = DateFact.of(
            Fact.named("termEndsOn", "ngày hết nhiệm kỳ", "day on which the term is to end"),
            DepletedCouncil::termEndsOnDay);

    /** By-election held (đã bầu cử bổ sung đại biểu). */
    public static final ChoiceFact<DepletedCouncil, Boolean> BY_ELECTION_HELD = ChoiceFact.yesOrNo(
            Fact.named("byElectionHeld", "đã bầu cử bổ sung đại biểu", "by-election held"),
            DepletedCouncil::byElectionHeldOrNull);

    /** No Chair (khuyết Chủ tịch HĐND). */
    public static final ChoiceFact<DepletedCouncil, Boolean> CHAIR_VACANT = ChoiceFact.yesOrNo(
            Fact.named("chairVacant", "khuyết Chủ tịch HĐND", "no Chair"), DepletedCouncil::chairVacantOrNull);

    /** Who named the Acting Chair (cơ quan chỉ định Quyền Chủ tịch HĐND). */
    public static final ChoiceFact<DepletedCouncil, Authority> ACTING_CHAIR_NAMED_BY = ChoiceFact.of(
            Fact.named("actingChairNamedBy", "cơ quan chỉ định Quyền Chủ tịch HĐND", "who named the Acting Chair"),
            Authority.class,
            DepletedCouncil::actingChairNamedByOrNull);

    /** Decided matters other than plan and budget (quyết định nội dung ngoài kế hoạch phát triển kinh tế - xã hội và ngân sách). */
    public static final ChoiceFact<DepletedCouncil, Boolean> OTHER_MATTERS_DECIDED = ChoiceFact.yesOrNo(
            Fact.named(
                    "otherMattersDecided",
                    "quyết định nội dung ngoài kế hoạch phát triển kinh tế - xã hội và ngân sách",
                    "decided matters other than plan and budget"),
            DepletedCouncil::otherMattersDecidedOrNull);

    /** The months left of the term (số tháng còn lại của nhiệm kỳ). */
    public static final NumberFact<DepletedCouncil> MONTHS_LEFT = NumberFact.of(
            Fact.named("monthsLeft", "số tháng còn lại của nhiệm kỳ", "months left of the term")
                    .derived(
                            "tính từ ngày xem xét đến ngày hết nhiệm kỳ, tháng chưa trọn tính là một tháng",
                            "from the day of the count to the end of the term, a month that has begun counted as one"),
            DepletedCouncil::monthsLeft);

    /** The level of the council (cấp). */
    public static final ChoiceFact<DepletedCouncil, UnitLevel> DEPLETED_LEVEL = UnitFacts.level();

    /** Councils with too few delegates (HĐND không đủ số đại biểu). */
    public static final SubjectType<DepletedCouncil> DEPLETED_COUNCIL = SubjectType.of(
            "depletedCouncil",
            "HĐND không đủ số đại biểu",
            "council with too few delegates",
            List.of(
                    MONTHS_LEFT,
                    ON,
                    DELEGATES_IN_OFFICE,
                    STATUTORY_SEATS,
                    TERM_ENDS_ON,
                    BY_ELECTION_HELD,
                    CHAIR_VACANT,
                    ACTING_CHAIR_NAMED_BY,
                    OTHER_MATTERS_DECIDED,
                    DEPLETED_LEVEL));
}
