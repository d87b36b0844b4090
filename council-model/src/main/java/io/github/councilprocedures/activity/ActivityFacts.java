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
                    .addAll(COUNTS.values())
                    .build());

    /** Totals with their parts (tổng số và các phần). */
    public static final SubjectType<FigureBreakdown> BREAKDOWN = SubjectType.of(
            "figureBreakdown",
            "tổng số và các phần",
            "breakdown of a figure",
            List.of(PARTS_TOTAL, STATED_TOTAL, DATED_ON));

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
