package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of schemes to change units and of the end of districts (dữ kiện của đề án sắp xếp, của việc kết thúc cấp huyện). */
public final class SchemeFacts {

    private SchemeFacts() {}

    /** Day on which it was laid before a council (ngày trình HĐND). */
    public static final DateFact<UnitChangeScheme> LAID_ON = DateFact.of(
            Fact.named("laidOn", "ngày trình HĐND", "day on which it was laid before a council"),
            UnitChangeScheme::laidOnDay);

    /** All voters concerned (tổng số cử tri liên quan). */
    public static final NumberFact<UnitChangeScheme> VOTERS = NumberFact.of(
            Fact.named("voters", "tổng số cử tri liên quan", "all voters concerned"), UnitChangeScheme::votersNumber);

    /** Voters who agreed (số cử tri tán thành). */
    public static final NumberFact<UnitChangeScheme> VOTERS_AGREEING = NumberFact.of(
            Fact.named("votersAgreeing", "số cử tri tán thành", "voters who agreed"),
            UnitChangeScheme::votersAgreeingNumber);

    /** Votes or opinions of the councils concerned (HĐND các cấp biểu quyết, cho ý kiến). */
    public static final SequenceFact<UnitChangeScheme, UnitLevel> OPINIONS = SequenceFact.of(
            Fact.named("opinions", "HĐND các cấp biểu quyết, cho ý kiến", "votes or opinions of councils"),
            UnitLevel.class,
            UnitChangeScheme::opinions);

    /** The levels whose councils voted or gave an opinion (các cấp đã cho ý kiến). */
    public static final SetFact<UnitChangeScheme, UnitLevel> LEVELS_CONSULTED = SetFact.of(
            Fact.named("levelsConsulted", "các cấp đã cho ý kiến", "levels whose councils gave an opinion")
                    .derived("các cấp của HĐND đã cho ý kiến", "the levels of the councils that gave an opinion"),
            UnitLevel.class,
            UnitChangeScheme::levels);

    /** The level of the council (cấp). */
    public static final ChoiceFact<UnitChangeScheme, UnitLevel> SCHEME_LEVEL = UnitFacts.level();

    /** Day of the handover (ngày bàn giao). */
    public static final DateFact<DistrictHandover> HANDED_OVER_ON = DateFact.of(
            Fact.named("handedOverOn", "ngày bàn giao", "day of the handover"), DistrictHandover::handedOverOnDay);

    /** Who assigned its delegates to communes (cơ quan xác định đại biểu HĐND cấp huyện làm đại biểu HĐND cấp xã). */
    public static final ChoiceFact<DistrictHandover, Authority> DELEGATES_ASSIGNED_BY = ChoiceFact.of(
            Fact.named(
                    "delegatesAssignedBy",
                    "cơ quan xác định đại biểu HĐND cấp huyện làm đại biểu HĐND cấp xã",
                    "who assigned its delegates to communes"),
            Authority.class,
            DistrictHandover::delegatesAssignedByOrNull);

    /** The last day of the level (ngày cuối cùng của cấp). */
    public static final DateFact<DistrictHandover> LEVEL_ENDS_ON = DateFact.of(
            Fact.named("levelEndsOn", "ngày cuối cùng của cấp", "last day of the level")
                    .derived("theo cấp của HĐND", "by the level of the council"),
            DistrictHandover::levelEndDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<DistrictHandover, UnitLevel> HANDOVER_LEVEL = UnitFacts.level();

    /** Schemes to change units (đề án sắp xếp đơn vị hành chính). */
    public static final SubjectType<UnitChangeScheme> SCHEME = SubjectType.of(
            "unitChangeScheme",
            "đề án sắp xếp đơn vị hành chính",
            "scheme to change units",
            List.of(OPINIONS, LEVELS_CONSULTED, LAID_ON, VOTERS, VOTERS_AGREEING, SCHEME_LEVEL));

    /** Ends of district councils (việc kết thúc hoạt động của HĐND cấp huyện). */
    public static final SubjectType<DistrictHandover> DISTRICT_HANDOVER = SubjectType.of(
            "districtHandover",
            "việc kết thúc hoạt động của HĐND cấp huyện",
            "end of a district council",
            List.of(LEVEL_ENDS_ON, HANDED_OVER_ON, DELEGATES_ASSIGNED_BY, HANDOVER_LEVEL));
}
