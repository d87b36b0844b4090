package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.TallyFact;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of delegates' reports to voters (dữ kiện về báo cáo với cử tri). */
public final class VoterReportFacts {

    private VoterReportFacts() {}

    /** The reports, each on its day (các lần báo cáo với cử tri). */
    public static final TallyFact<VoterReports> REPORTS = TallyFact.of(
            Fact.named("reports", "số lần báo cáo với cử tri", "reports to the voters"), VoterReports::occurrences);

    /** The last day of the year (ngày cuối năm). */
    public static final DateFact<VoterReports> YEAR_ENDS_ON =
            DateFact.of(Fact.named("yearEndsOn", "ngày cuối năm", "last day of the year"), VoterReports::lastDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<VoterReports, UnitLevel> LEVEL = UnitFacts.level();

    /** Years of delegates' reports to voters (báo cáo của đại biểu với cử tri trong năm). */
    public static final SubjectType<VoterReports> VOTER_REPORTS = SubjectType.of(
            "voterReports",
            "báo cáo của đại biểu với cử tri trong năm",
            "delegate's reports to voters in a year",
            List.of(REPORTS, YEAR_ENDS_ON, LEVEL));
}
