package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.SuccessionKind;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of councils that came out of a reorganisation, of schemes for one and of the end of districts (dữ kiện về sắp xếp đơn vị hành chính). */
public final class ReorganisationFacts {

    private ReorganisationFacts() {}

    /** Day on which the council came to be (ngày hình thành HĐND). */
    public static final DateFact<ReorganisedCouncil> FORMED_ON = DateFact.of(
            Fact.named("formedOn", "ngày hình thành HĐND", "day on which the council came to be"),
            ReorganisedCouncil::formedOnDay);

    /** Provisional council (HĐND lâm thời). */
    public static final ChoiceFact<ReorganisedCouncil, Boolean> PROVISIONAL = ChoiceFact.yesOrNo(
            Fact.named("provisional", "HĐND lâm thời", "provisional council"), ReorganisedCouncil::provisional);

    /** Delegates when it came to be (số đại biểu khi hình thành). */
    public static final NumberFact<ReorganisedCouncil> DELEGATES = NumberFact.of(
            Fact.named("delegates", "số đại biểu khi hình thành", "delegates when it came to be"),
            ReorganisedCouncil::delegatesNumber);

    /** Delegates of the former councils (số đại biểu của các HĐND cũ). */
    public static final NumberFact<ReorganisedCouncil> FORMER_DELEGATES = NumberFact.of(
            Fact.named("formerDelegates", "số đại biểu của các HĐND cũ", "delegates of the former councils"),
            ReorganisedCouncil::formerDelegatesNumber);

    /** Statutory number of delegates (số đại biểu theo quy định của Luật). */
    public static final NumberFact<ReorganisedCouncil> STATUTORY_SEATS = NumberFact.of(
            Fact.named("statutorySeats", "số đại biểu theo quy định của Luật", "statutory number of delegates"),
            ReorganisedCouncil::statutorySeatsNumber);

    /** Who named the convenor (cơ quan chỉ định triệu tập viên). */
    public static final ChoiceFact<ReorganisedCouncil, Authority> CONVENOR_NAMED_BY = ChoiceFact.of(
            Fact.named("convenorNamedBy", "cơ quan chỉ định triệu tập viên", "who named the convenor"),
            Authority.class,
            ReorganisedCouncil::convenorNamedByOrNull);

    /** Convenor is a delegate (triệu tập viên là đại biểu HĐND). */
    public static final ChoiceFact<ReorganisedCouncil, Boolean> CONVENOR_IS_DELEGATE = ChoiceFact.yesOrNo(
            Fact.named("convenorIsDelegate", "triệu tập viên là đại biểu HĐND", "convenor is a delegate"),
            ReorganisedCouncil::convenorIsDelegateOrNull);

    /** Officers elected at the first session (đã bầu các chức danh tại kỳ họp đầu tiên). */
    public static final ChoiceFact<ReorganisedCouncil, Boolean> OFFICERS_ELECTED = ChoiceFact.yesOrNo(
            Fact.named(
                    "officersElected",
                    "đã bầu các chức danh tại kỳ họp đầu tiên",
                    "officers elected at the first session"),
            ReorganisedCouncil::officersElectedOrNull);

    /** Vice Chairs (số Phó Chủ tịch HĐND). */
    public static final NumberFact<ReorganisedCouncil> VICE_CHAIRS = NumberFact.of(
            Fact.named("viceChairs", "số Phó Chủ tịch HĐND", "Vice Chairs"), ReorganisedCouncil::viceChairsNumber);

    /** Most Vice Chairs allowed (số Phó Chủ tịch HĐND tối đa). */
    public static final NumberFact<ReorganisedCouncil> VICE_CHAIR_LIMIT = NumberFact.of(
            Fact.named("viceChairLimit", "số Phó Chủ tịch HĐND tối đa", "most Vice Chairs allowed"),
            ReorganisedCouncil::viceChairLimitNumber);

    /** Day on which the Vice Chairs were counted (ngày xem xét số Phó Chủ tịch). */
    public static final DateFact<ReorganisedCouncil> VICE_CHAIRS_COUNTED_ON = DateFact.of(
            Fact.named(
                    "viceChairsCountedOn", "ngày xem xét số Phó Chủ tịch", "day on which the Vice Chairs were counted"),
            ReorganisedCouncil::viceChairsCountedOnDay);

    /** How the unit came to be (hình thức sắp xếp). */
    public static final ChoiceFact<ReorganisedCouncil, SuccessionKind> KIND = ChoiceFact.of(
            Fact.named("kind", "hình thức sắp xếp", "kind of reorganisation"),
            SuccessionKind.class,
            ReorganisedCouncil::kind);

    /** Which council of the unit it is (khóa). */
    public static final NumberFact<ReorganisedCouncil> KHOA =
            NumberFact.of(Fact.named("khoa", "số khóa", "ordinal of the council"), ReorganisedCouncil::khoa);

    /** Which council of the unit it should be (số khóa theo quy định). */
    public static final NumberFact<ReorganisedCouncil> EXPECTED_KHOA = NumberFact.of(
            Fact.named("expectedKhoa", "số khóa phải mang", "expected ordinal of the council")
                    .derived(
                            "số khóa của HĐND cũ có đơn vị cùng tên, cùng loại; không có đơn vị nào như vậy thì là khóa I",
                            "the ordinal of the former council whose unit had the same name and kind; the first where"
                                    + " none had"),
            ReorganisedCouncil::expectedKhoa);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ReorganisedCouncil, UnitLevel> LEVEL = UnitFacts.level();

    /** Councils after a reorganisation (HĐND hình thành sau sắp xếp đơn vị hành chính). */
    public static final SubjectType<ReorganisedCouncil> REORGANISED_COUNCIL = SubjectType.of(
            "reorganisedCouncil",
            "HĐND hình thành sau sắp xếp đơn vị hành chính",
            "council after a reorganisation",
            List.of(
                    KIND,
                    KHOA,
                    EXPECTED_KHOA,
                    FORMED_ON,
                    PROVISIONAL,
                    DELEGATES,
                    FORMER_DELEGATES,
                    STATUTORY_SEATS,
                    CONVENOR_NAMED_BY,
                    CONVENOR_IS_DELEGATE,
                    OFFICERS_ELECTED,
                    VICE_CHAIRS,
                    VICE_CHAIR_LIMIT,
                    VICE_CHAIRS_COUNTED_ON,
                    LEVEL));
}
