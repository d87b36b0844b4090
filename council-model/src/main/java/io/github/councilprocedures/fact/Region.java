package io.github.councilprocedures.fact;

/**
 * Which values of a quantity a requirement allows (miền giá trị). Two of the same quantity can be compared; where units
 * differ only what surely holds is answered, so {@code false} may mean that nobody can tell.
 */
sealed interface Region permits Interval, TimesPerPeriod, Members, Holding {

    /** Whether every value of the other is surely one of this. */
    boolean contains(Region other);

    /** Whether surely no value is one of both. */
    boolean isDisjoint(Region other);
}
