package io.github.councilprocedures.unit;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/** The facts of councils on a day (dữ kiện về việc có Hội đồng nhân dân). */
public final class UnitFacts {

    private UnitFacts() {}

    /** The day asked about (ngày xem xét). */
    public static final DateFact<CouncilOnDay> ON =
            DateFact.of(Fact.named("on", "ngày xem xét", "day asked about"), CouncilOnDay::day);

    /** Whether units of its kind exist on that day (loại đơn vị hành chính tồn tại vào ngày đó). */
    public static final ChoiceFact<CouncilOnDay, Boolean> UNIT_EXISTS = ChoiceFact.yesOrNo(
            Fact.named("unitExists", "loại đơn vị hành chính còn tồn tại", "kind of unit exists")
                    .derived(
                            "ngày xem xét nằm trong thời gian có loại đơn vị hành chính đó",
                            "the day lies between the first and the last day of the kind"),
            CouncilOnDay::unitExists);

    /** The kind of unit (loại đơn vị hành chính). */
    public static final ChoiceFact<CouncilOnDay, UnitKind> UNIT_KIND = unitKind();

    /** The level of the council (cấp). */
    public static final ChoiceFact<CouncilOnDay, UnitLevel> LEVEL = level();

    /** The city it lies in (thành phố thí điểm chính quyền đô thị). */
    public static final ChoiceFact<CouncilOnDay, UrbanCity> CITY = ChoiceFact.of(
            Fact.named("city", "thành phố thí điểm chính quyền đô thị", "city with urban government")
                    .derived(
                            "theo tên của đơn vị hành chính cấp tỉnh được ghi nhận",
                            "by the name of the unit of the province level that is recorded"),
            UrbanCity.class,
            CouncilOnDay::city);

    /** The permanent population (dân số thường trú). */
    public static final NumberFact<CouncilOnDay> POPULATION = NumberFact.of(
            Fact.named("population", "dân số thường trú", "permanent population"), CouncilOnDay::populationNumber);

    /** Councils on a day (Hội đồng nhân dân vào một ngày). */
    public static final SubjectType<CouncilOnDay> COUNCIL_ON_DAY = SubjectType.of(
            "councilOnDay",
            "Hội đồng nhân dân vào một ngày",
            "council on a day",
            List.of(ON, UNIT_EXISTS, UNIT_KIND, LEVEL, CITY, POPULATION));

    /**
     * The level of the council of a subject (cấp); nearly every type has this fact.
     *
     * @param <S> the subjects
     * @return the fact, of any one type
     */
    public static <S extends CouncilSubject> ChoiceFact<S, UnitLevel> level() {
        return ChoiceFact.of(
                Fact.named("level", "cấp", "level"),
                UnitLevel.class,
                subject -> subject.council().level());
    }

    /**
     * The kind of unit of the council of a subject (loại đơn vị hành chính).
     *
     * @param <S> the subjects
     * @return the fact, of any one type
     */
    public static <S extends CouncilSubject> ChoiceFact<S, UnitKind> unitKind() {
        return ChoiceFact.of(
                Fact.named("unitKind", "loại đơn vị hành chính", "kind of unit"),
                UnitKind.class,
                subject -> subject.council().kind());
    }
}
