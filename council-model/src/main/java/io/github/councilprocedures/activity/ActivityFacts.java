package io.github.councilprocedures.activity;

import static com.google.common.base.CaseFormat.LOWER_CAMEL;
import static com.google.common.base.CaseFormat.UPPER_UNDERSCORE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.Arrays;
import java.util.List;

/** The facts of activity figures and of their breakdowns (dữ kiện của số liệu báo cáo). */
public final class ActivityFacts {

    private ActivityFacts() {}

    private static final ImmutableMap<Figure, NumberFact<ActivityFigures>> COUNTS =
            Maps.toMap(Arrays.asList(Figure.values()), ActivityFacts::countFact);

    /** Whose activity is counted (phạm vi số liệu). */
    public static final ChoiceFact<ActivityFigures, FigureScope> SCOPE = ChoiceFact.of(
            Fact.named("scope", "phạm vi số liệu", "scope of the figures"), FigureScope.class, ActivityFigures::scope);

    /** The day of the report (ngày báo cáo). */
    public static final DateFact<ActivityFigures> REPORTED_ON =
            DateFact.of(Fact.named("reportedOn", "ngày báo cáo", "day of the report"), ActivityFigures::reportedDay);

    /** The last day of the period counted (ngày cuối của kỳ báo cáo). */
    public static final DateFact<ActivityFigures> PERIOD_ENDS_ON = DateFact.of(
            Fact.named("periodEndsOn", "ngày cuối của kỳ báo cáo", "last day of the period")
                    .derived(
                            "ngày cuối cùng của tháng, quý, năm… được báo cáo; không có khi kỳ đó là một nhiệm kỳ",
                            "the last day of the month, quarter, year… reported on; none when the period is a term"),
            ActivityFigures::periodEndDay);

    /** The level of the council that reports (cấp). */
    public static final ChoiceFact<ActivityFigures, UnitLevel> LEVEL = UnitFacts.level();

    /** Whether the period is a year through which the council was in office (năm trọn trong nhiệm kỳ). */
    public static final ChoiceFact<ActivityFigures, Boolean> WHOLE_YEAR = ChoiceFact.yesOrNo(
            Fact.named("wholeYear", "năm trọn trong nhiệm kỳ", "whole year of the term")
                    .derived(
                            "kỳ báo cáo là một năm đã hết, không phải năm đầu, năm cuối nhiệm kỳ hay năm cấp hành chính kết thúc",
                            "the period is a year that was over, neither the first nor the last of the term nor one in which"
                                    + " the level ended"),
            ActivityFigures::isWholeYear);

    /** Two regular sessions for each council counted (hai kỳ họp thường lệ mỗi HĐND). */
    public static final NumberFact<ActivityFigures> REGULAR_SESSIONS_FROM_COUNCILS = NumberFact.of(
            Fact.named("regularSessionsFromCouncils", "hai lần số HĐND", "two regular sessions for each council")
                    .derived(
                            "số HĐND nhân 2; HĐND tự báo cáo là một HĐND",
                            "the number of councils, twice; a council that reports on itself is one"),
            ActivityFigures::regularSessionsFromCouncils);

    /** The sum of the parts stated (tổng các phần). */
    public static final NumberFact<FigureBreakdown> PARTS_TOTAL = NumberFact.of(
            Fact.named("partsTotal", "tổng các phần", "sum of the parts")
                    .derived("cộng các phần mà báo cáo nêu", "the parts that the report states, added up"),
            FigureBreakdown::partsTotal);

    /** The total that the report states (tổng số nêu trong báo cáo). */
    public static final NumberFact<FigureBreakdown> STATED_TOTAL = NumberFact.of(
            Fact.named("statedTotal", "tổng số nêu trong báo cáo", "total stated"),
            breakdown -> breakdown.figures().count(breakdown.total()));

    /** The day that stands for the figures (ngày của số liệu). */
    public static final DateFact<FigureBreakdown> DATED_ON = DateFact.of(
            Fact.named("datedOn", "ngày của số liệu", "day of the figures")
                    .derived(
                            "ngày báo cáo; nếu không có thì ngày cuối của kỳ báo cáo",
                            "the day of the report; without it the last day of the period"),
            breakdown -> breakdown.figures().datedDay());

    /** Figures of reports (số liệu báo cáo). */
    public static final SubjectType<ActivityFigures> FIGURES = SubjectType.of(
            "activityFigures",
            "số liệu báo cáo",
            "activity figures",
            ImmutableList.<Fact<ActivityFigures>>builder()
                    .add(SCOPE)
                    .add(REPORTED_ON)
                    .add(PERIOD_ENDS_ON)
                    .add(LEVEL)
                    .add(WHOLE_YEAR)
                    .add(REGULAR_SESSIONS_FROM_COUNCILS)
                    .addAll(COUNTS.values())
                    .build());

    /** Totals with their parts (tổng số và các phần). */
    public static final SubjectType<FigureBreakdown> BREAKDOWN = SubjectType.of(
            "figureBreakdown",
            "tổng số và các phần",
            "breakdown of a figure",
            List.of(PARTS_TOTAL, STATED_TOTAL, DATED_ON));

    /** The sum of the parts stated (tổng các phần). */
    public static final NumberFact<SumOfReport> SUM_PARTS_TOTAL = NumberFact.of(
            Fact.named("partsTotal", "tổng các phần", "sum of the parts")
                    .derived("cộng các phần mà báo cáo nêu", "the parts that the report states, added up"),
            SumOfReport::partsTotal);

    /** The total that the report states (tổng số nêu trong báo cáo). */
    public static final NumberFact<SumOfReport> SUM_STATED_TOTAL = NumberFact.of(
            Fact.named("statedTotal", "tổng số nêu trong báo cáo", "total stated"),
            sum -> sum.sum().total());

    /** Totals that reports break down in words of their own (tổng số trong báo cáo). */
    public static final SubjectType<SumOfReport> SUM = SubjectType.of(
            "sumOfReport",
            "tổng số trong báo cáo",
            "sum stated in a report",
            List.of(SUM_PARTS_TOTAL, SUM_STATED_TOTAL));

    /** The part (phần). */
    public static final NumberFact<ShareOfReport> SHARE_PART = NumberFact.of(
            Fact.named("part", "phần", "part"), share -> share.share().part());

    /** The total it is a part of (tổng). */
    public static final NumberFact<ShareOfReport> SHARE_TOTAL = NumberFact.of(
            Fact.named("total", "tổng", "total"), share -> share.share().total());

    /** How the percentage comes about (cách in tỷ lệ). */
    public static final ChoiceFact<ShareOfReport, SharePrinting> PRINTING = ChoiceFact.of(
            Fact.named("printing", "cách in tỷ lệ phần trăm", "how the percentage comes about")
                    .derived("so tỷ lệ đã nêu với phần trên tổng", "the percentage held against the part of the total"),
            SharePrinting.class,
            ShareOfReport::printing);

    /** Percentages of reports (tỷ lệ phần trăm trong báo cáo). */
    public static final SubjectType<ShareOfReport> SHARE = SubjectType.of(
            "shareOfReport",
            "tỷ lệ phần trăm trong báo cáo",
            "percentage stated in a report",
            List.of(SHARE_PART, SHARE_TOTAL, PRINTING));

    /** The number stated for the longer period (số liệu của kỳ dài). */
    public static final NumberFact<FigureOfSeries> WHOLE = NumberFact.of(
            Fact.named("whole", "số liệu của kỳ dài", "number of the longer period"),
            one -> one.whole().count(one.figure()));

    /** The largest number stated for a shorter period within it (số liệu lớn nhất của kỳ ngắn hơn). */
    public static final NumberFact<FigureOfSeries> LARGEST_PART = NumberFact.of(
            Fact.named("largestPart", "số liệu lớn nhất của các kỳ ngắn hơn", "largest number of a shorter period")
                    .derived(
                            "số lớn nhất trong các kỳ nằm gọn trong kỳ dài",
                            "the largest of those of the periods that lie within the longer one"),
            FigureOfSeries::largestPart);

    /** What the shorter periods that fill it add up to (tổng của các kỳ ngắn phủ kín kỳ dài). */
    public static final NumberFact<FigureOfSeries> PERIODS_TOTAL = NumberFact.of(
            Fact.named("periodsTotal", "tổng của các kỳ ngắn phủ kín kỳ dài", "sum of the periods that fill it")
                    .derived(
                            "cộng các kỳ nối tiếp nhau từ ngày đầu đến ngày cuối, lấy kỳ ngắn nhất trước; bỏ số liệu tạm tính",
                            "the periods that follow on each other from the first day through the last, the shortest first;"
                                    + " without provisional figures"),
            FigureOfSeries::periodsTotal);

    /** Whether shorter periods fill it (các kỳ ngắn phủ kín kỳ dài). */
    public static final ChoiceFact<FigureOfSeries, Boolean> PERIODS_FILL = ChoiceFact.yesOrNo(
            Fact.named("periodsFill", "các kỳ ngắn phủ kín kỳ dài", "shorter periods fill the longer one")
                    .derived(
                            "có đủ số liệu của các kỳ nối tiếp nhau từ ngày đầu đến ngày cuối",
                            "the figures of periods that follow on each other from the first day through the last are known"),
            one -> one.periodsTotal() != Fact.ABSENT);

    /** Figures of a period with those of shorter ones (một chỉ tiêu qua các kỳ báo cáo). */
    public static final SubjectType<FigureOfSeries> FIGURE_OF_SERIES = SubjectType.of(
            "figureOfSeries",
            "một chỉ tiêu qua các kỳ báo cáo",
            "figure of several periods",
            List.of(WHOLE, LARGEST_PART, PERIODS_TOTAL, PERIODS_FILL));

    /** The level of the council that reports (cấp). */
    public static final ChoiceFact<ReportSeries, UnitLevel> SERIES_LEVEL = UnitFacts.level();

    /** Figures of several reports (số liệu qua các kỳ báo cáo). */
    public static final SubjectType<ReportSeries> SERIES = SubjectType.of(
            "reportSeries", "số liệu qua các kỳ báo cáo", "figures of several periods", List.of(SERIES_LEVEL));

    /**
     * The fact of one figure, named like the figure in lower camel case, such as {@code regularSessions}.
     *
     * @param figure the figure
     * @return its fact, absent where the report does not state it
     */
    public static NumberFact<ActivityFigures> count(Figure figure) {
        return COUNTS.get(figure);
    }

    private static NumberFact<ActivityFigures> countFact(Figure figure) {
        return NumberFact.of(
                Fact.named(
                        UPPER_UNDERSCORE.to(LOWER_CAMEL, figure.name()),
                        figure.label().vi(),
                        figure.label().en()),
                figures -> figures.count(figure));
    }
}
