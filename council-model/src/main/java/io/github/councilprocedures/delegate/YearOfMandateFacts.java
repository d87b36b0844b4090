package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of a year of a delegate (dữ kiện về thời gian làm nhiệm vụ đại biểu). */
public final class YearOfMandateFacts {

    private YearOfMandateFacts() {}

    /** Year (năm). */
    public static final NumberFact<YearOfMandate> YEAR =
            NumberFact.of(Fact.named("year", "năm", "year"), YearOfMandate::year);

    /** Full-time (hoạt động chuyên trách). */
    public static final ChoiceFact<YearOfMandate, Boolean> FULL_TIME = ChoiceFact.yesOrNo(
            Fact.named("fullTime", "hoạt động chuyên trách", "full-time"), YearOfMandate::fullTimeValue);

    /** Days of the year on the mandate (số ngày làm nhiệm vụ đại biểu trong năm). */
    public static final NumberFact<YearOfMandate> MANDATE_DAYS = NumberFact.of(
            Fact.named("mandateDays", "số ngày làm nhiệm vụ đại biểu trong năm", "days of the year on the mandate"),
            YearOfMandate::mandateDaysNumber);

    /** Working days of the year (số ngày làm việc trong năm). */
    public static final NumberFact<YearOfMandate> WORKING_DAYS = NumberFact.of(
            Fact.named("workingDays", "số ngày làm việc trong năm", "working days of the year"),
            YearOfMandate::workingDaysNumber);

    /** Last day of the year (ngày cuối năm). */
    public static final DateFact<YearOfMandate> ENDS_ON = DateFact.of(
            Fact.named("endsOn", "ngày cuối năm", "last day of the year")
                    .derived("ngày 31 tháng 12 của năm", "31 December of the year"),
            YearOfMandate::lastDay);

    /** Level (cấp). */
    public static final ChoiceFact<YearOfMandate, UnitLevel> LEVEL = UnitFacts.level();

    /** Year of a delegate (năm hoạt động của đại biểu). */
    public static final SubjectType<YearOfMandate> YEAR_OF_MANDATE = SubjectType.of(
            "yearOfMandate",
            "năm hoạt động của đại biểu",
            "year of a delegate",
            List.of(YEAR, FULL_TIME, MANDATE_DAYS, WORKING_DAYS, ENDS_ON, LEVEL));
}
