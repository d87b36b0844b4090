package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The calendar as a drawing (trục thời gian): months as the scale, a lane for each party, a sign on each day on which it owes
 * something. Days are placed by percentages, so the drawing is as wide as the page while signs and words keep their size.
 */
final class Timeline {

    private static final int HEAD = 40;
    private static final int MONTHS_AT = 15;
    private static final int RECORDED_AT = 33;
    private static final int NAME = 24;
    private static final int ROW = 17;
    private static final int FOOT = 8;

    /** Signs that are at least this part of the span apart do not touch, not even on a telephone. */
    private static final int APART = 22;

    /** With more months than this their names are short. */
    private static final int LONG_NAMES = 7;

    private final Words words;
    private final Overview overview;
    private final LocalDate first;
    private final long days;

    /** A sign in a lane: which line of the calendar it is of, from 1, and how high it stands. */
    private record Placed(int number, Line line, int row) {}

    Timeline(Words words, Overview overview) {
        this.words = words;
        this.overview = overview;
        DateSpan span = overview.span();
        this.first = span.firstDay();
        this.days = span.days().orElseThrow();
    }

    /** The drawing. Whoever cannot see it finds the same in the table below. */
    Svg drawn() {
        Map<Actor, List<Placed>> lanes = lanes();
        int height = HEAD + lanes.values().stream().mapToInt(Timeline::height).sum();
        Svg drawing = new Svg("svg")
                .withClass("timeline")
                .attr("role", "img")
                .attr("aria-labelledby", "timeline-title")
                .attr("width", "100%")
                .attr("height", height)
                .with(
                        new Svg("title")
                                .withId("timeline-title")
                                .withText(
                                        words.say(
                                                "Trục thời gian "
                                                        + overview.period().vi()
                                                        + ": mỗi bên một làn, mỗi ký hiệu là một việc đến hạn; bảng bên dưới nêu đủ.",
                                                "Timeline of the "
                                                        + overview.period().en()
                                                        + ": a lane for each party, a sign for each obligation; the table below has all of it.")));
        months(drawing, height);
        int top = HEAD;
        for (Map.Entry<Actor, List<Placed>> lane : lanes.entrySet()) {
            lane(drawing, lane.getKey(), lane.getValue(), top);
            top += height(lane.getValue());
        }
        recorded(drawing, height);
        return drawing;
    }

    private Map<Actor, List<Placed>> lanes() {
        Map<Actor, List<Placed>> lanes = new EnumMap<>(Actor.class);
        Map<Actor, List<LocalDate>> free = new EnumMap<>(Actor.class);
        long apart = Math.max(1, days / APART);
        for (int i = 0; i < overview.dated().size(); i++) {
            Line line = overview.dated().get(i);
            LocalDate day = line.dueOn().orElseThrow();
            for (Actor obligor : line.obligors()) {
                List<LocalDate> rows = free.computeIfAbsent(obligor, none -> new ArrayList<>());
                int row = 0;
                while (row < rows.size() && rows.get(row).isAfter(day)) {
                    row++;
                }
                if (row == rows.size()) {
                    rows.add(day);
                }
                rows.set(row, day.plusDays(apart));
                lanes.computeIfAbsent(obligor, none -> new ArrayList<>()).add(new Placed(i + 1, line, row));
            }
        }
        return lanes;
    }

    private static int height(List<Placed> lane) {
        int rows = 1 + lane.stream().mapToInt(Placed::row).max().orElse(0);
        return NAME + rows * ROW + FOOT;
    }

    private void months(Svg drawing, int height) {
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(first.plusDays(days - 1));
        boolean brief = from.plusMonths(LONG_NAMES).isBefore(to);
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            double left = Math.max(0, before(month.atDay(1)));
            double right = Math.min(100, before(month.plusMonths(1).atDay(1)));
            drawing.with(new Svg("rect")
                    .withClass(month.getMonthValue() % 2 == 0 ? "month even" : "month")
                    .attr("x", percent(left))
                    .attr("y", 0)
                    .attr("width", percent(right - left))
                    .attr("height", height));
            drawing.with(label("month-name", percent((left + right) / 2), MONTHS_AT, words.month(month, brief)));
        }
    }

    private void lane(Svg drawing, Actor actor, List<Placed> lane, int top) {
        drawing.with(new Svg("line")
                .withClass("lane")
                .attr("x1", "0")
                .attr("x2", "100%")
                .attr("y1", top)
                .attr("y2", top));
        drawing.with(label("lane-name", "0", top + NAME - FOOT, words.capital(words.say(actor.label()))));
        for (Placed placed : lane) {
            Line line = placed.line();
            LocalDate day = line.dueOn().orElseThrow();
            drawing.with(new Svg("a")
                    .attr("href", "#" + WebPage.anchor(placed.number()))
                    .attr("tabindex", "-1")
                    .with(new Svg("svg")
                            .withClasses("sign", Sign.style(line.standing()))
                            .attr("x", percent(before(day) + 50.0 / days))
                            .attr("y", top + NAME + placed.row() * ROW + ROW / 2)
                            .attr("overflow", "visible")
                            .titled(tooltip(line))
                            .with(Sign.shape(line.standing()))));
        }
    }

    private String tooltip(Line line) {
        return words.fullDay(line.dueOn().orElseThrow()) + " " + words.bound(line) + "\n" + words.parties(line) + "\n"
                + words.say(line.deliverable()) + " (" + words.say(line.occasion()) + ")\n" + words.standing(line);
    }

    /** Where the record ends, if that is in sight. */
    private void recorded(Svg drawing, int height) {
        LocalDate last = overview.recordedThrough();
        if (!overview.span().contains(last)) {
            return;
        }
        double at = before(last.plusDays(1));
        drawing.with(new Svg("line")
                .withClass("recorded")
                .attr("x1", percent(at))
                .attr("x2", percent(at))
                .attr("y1", MONTHS_AT + FOOT)
                .attr("y2", height));
        drawing.with(label(
                at > 50 ? "recorded-name end" : "recorded-name",
                percent(at),
                RECORDED_AT,
                words.say(" ghi nhận đến " + Words.day(last) + " ", " recorded through " + Words.day(last) + " ")));
    }

    private static Svg label(String style, String x, int y, String text) {
        return new Svg("text").withClass(style).attr("x", x).attr("y", y).withText(text);
    }

    /** How much of the span lies before a day, in percent. */
    private double before(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / days;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
