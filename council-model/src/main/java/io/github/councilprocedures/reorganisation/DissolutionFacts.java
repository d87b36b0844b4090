package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of dissolutions (dữ kiện về giải tán HĐND). */
public final class DissolutionFacts {

    private DissolutionFacts() {}

    /** Day of the decision to dissolve (ngày quyết định giải tán). */
    public static final DateFact<Dissolution> DECIDED_ON = DateFact.of(
            Fact.named("decidedOn", "ngày quyết định giải tán", "day of the decision to dissolve"),
            Dissolution::decidedOnDay);

    /** Who dissolved the council (cơ quan giải tán). */
    public static final ChoiceFact<Dissolution, Authority> DECIDED_BY = ChoiceFact.of(
            Fact.named("decidedBy", "cơ quan giải tán", "who dissolved the council"),
            Authority.class,
            Dissolution::decidedByOrNull);

    /** Who approved the dissolution (cơ quan phê chuẩn việc giải tán). */
    public static final ChoiceFact<Dissolution, Authority> APPROVED_BY = ChoiceFact.of(
            Fact.named("approvedBy", "cơ quan phê chuẩn việc giải tán", "who approved the dissolution"),
            Authority.class,
            Dissolution::approvedByOrNull);

    /** Who named the interim People's Committee (người chỉ định UBND lâm thời). */
    public static final ChoiceFact<Dissolution, Authority> INTERIM_NAMED_BY = ChoiceFact.of(
            Fact.named("interimNamedBy", "người chỉ định UBND lâm thời", "who named the interim People's Committee"),
            Authority.class,
            Dissolution::interimNamedByOrNull);

    /** Who set the polling day (cơ quan quyết định ngày bầu cử). */
    public static final ChoiceFact<Dissolution, Authority> POLLING_SET_BY = ChoiceFact.of(
            Fact.named("pollingSetBy", "cơ quan quyết định ngày bầu cử", "who set the polling day"),
            Authority.class,
            Dissolution::pollingSetByOrNull);

    /** The level of the council (cấp). */
    public static final ChoiceFact<Dissolution, UnitLevel> LEVEL = UnitFacts.level();

    /** Dissolutions (việc giải tán HĐND). */
    public static final SubjectType<Dissolution> DISSOLUTION = SubjectType.of(
            "dissolution",
            "việc giải tán HĐND",
            "dissolution",
            List.of(DECIDED_ON, DECIDED_BY, APPROVED_BY, INTERIM_NAMED_BY, POLLING_SET_BY, LEVEL));
}
