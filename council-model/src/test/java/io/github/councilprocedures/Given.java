package io.github.councilprocedures;

import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;

/** The councils of the seeds with their terms, and the facts of a subject as lines. */
public final class Given {

    private Given() {}

    private static final AdministrativeUnit HA_NAM_PROVINCE =
            AdministrativeUnit.builder().kind(UnitKind.PROVINCE).name("Hà Nam").build();

    /** The province of Hà Nam, elected on 2016-05-22. */
    public static final Term HA_NAM = term(HA_NAM_PROVINCE, TermYears.of(2016, 2021), LocalDate.of(2016, 5, 22));

    /** The district of Thanh Liêm in it, elected on 2021-05-23. */
    public static final Term THANH_LIEM = term(
            AdministrativeUnit.builder()
                    .kind(UnitKind.RURAL_DISTRICT)
                    .name("Thanh Liêm")
                    .superior(HA_NAM_PROVINCE)
                    .build(),
            TermYears.of(2021, 2026),
            LocalDate.of(2021, 5, 23));

    /** Hương Sơn, without its province, which the seed does not name. */
    public static final Term HUONG_SON = term(
            AdministrativeUnit.builder()
                    .kind(UnitKind.RURAL_DISTRICT)
                    .name("Hương Sơn")
                    .build(),
            TermYears.of(2021, 2026),
            LocalDate.of(2021, 5, 23));

    private static Term term(AdministrativeUnit unit, TermYears years, LocalDate polling) {
        return Term.builder()
                .council(Council.builder().unit(unit).build())
                .years(years)
                .pollingOn(polling)
                .build();
    }

    /** A day. */
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Each fact of a subject as {@code name: value}, in Vietnamese; those that are absent are left out. */
    public static <S extends Subject> List<String> shown(SubjectType<S> type, S subject) {
        return type.facts().stream()
                .flatMap(fact -> fact.show(subject).map(value -> fact.name() + ": " + value.vi()).stream())
                .toList();
    }
}
