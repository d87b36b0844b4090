package io.github.councilprocedures.examples.coordination;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TbodyTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TheadTag;
import j2html.tags.specialized.TrTag;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calendar and the evaluation as one page of HTML (trang HTML). It loads nothing and runs nothing, so it can be mailed,
 * printed and kept. It is well-formed XML as well.
 */
final class WebPage {

    private static final String STYLE = "page.css";
    private static final String UNDATED = "chua-tinh-duoc";

    private final Words words;
    private final Overview overview;

    WebPage(Language language, Overview overview) {
        this.words = new Words(language);
        this.overview = overview;
    }

    /** The anchor of a line of the calendar by its number, from 1. */
    static String anchor(int number) {
        return "viec-" + number;
    }

    /** Writes the page. */
    void write(Writer file) throws IOException {
        file.write("<!DOCTYPE html>\n");
        html().withLang(words.language().name().toLowerCase(Locale.ROOT))
                .with(
                        head(
                                meta().attr("charset", "utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(heading()),
                                style(rawHtml(styleSheet()))),
                        body(top(), main(timeline(), calendar(), undated(), evaluation(), failed()), bottom()))
                .render(FlatHtml.into(file, Config.defaults().withEmptyTagsClosed(true)));
        file.write('\n');
    }

    private static String styleSheet() throws IOException {
        try (InputStream css = WebPage.class.getResourceAsStream(STYLE)) {
            if (css == null) {
                throw new FileNotFoundException(STYLE);
            }
            return new String(css.readAllBytes(), UTF_8);
        }
    }

    private String heading() {
        return words.say(
                "Lịch phối hợp công tác " + overview.period().vi(),
                "Coordination calendar, " + overview.period().en());
    }

    private DomContent top() {
        return header(
                h1(heading()),
                p(words.capital(words.say(overview.regulation())) + "."),
                overview.sample()
                        ? p(words.say(
                                        "Hồ sơ mẫu, không có thật: xã, các bên và mọi ngày đều do chương trình đặt ra.",
                                        "An invented sample: no such commune, parties or days."))
                                .withClass("note")
                        : text(""),
                p(words.say("Ghi nhận đến hết ngày ", "Recorded through ")
                                + Words.day(overview.recordedThrough())
                                + words.say(
                                        "; sau ngày này chưa việc nào bị coi là muộn.",
                                        "; nothing is late after that day yet."))
                        .withClass("note"));
    }

    private DomContent bottom() {
        return footer(
                p(
                        words.say(
                                "Trang này được lập từ dữ liệu của quy chế và của hồ sơ. Nó không phải là văn bản pháp luật hay ý kiến tư vấn pháp"
                                        + " luật.",
                                "This page is made of the data of the regulation and of the record. It is neither law nor legal advice.")));
    }

    // ---- The half-year ----

    private DomContent timeline() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        overview.dated().forEach(line -> counts.merge(line.standing(), 1, Integer::sum));
        List<DomContent> legend = new ArrayList<>();
        counts.forEach((standing, count) -> legend.add(li(
                Sign.inText(standing),
                text(" " + words.capital(words.say(standing.label())) + " "),
                strong(Integer.toString(count)))));
        int undated = overview.undated().values().stream().mapToInt(List::size).sum();
        if (undated > 0) {
            legend.add(li(
                    a(words.say("Chưa tính được ngày", "No day that can be told"))
                            .withHref("#" + UNDATED),
                    text(" "),
                    strong(Integer.toString(undated))));
        }
        return titled("truc-thoi-gian", words.say("Trục thời gian", "Timeline"))
                .with(
                        ul().withClass("legend").with(legend),
                        div(new Timeline(words, overview).drawn()).withClass("drawing"));
    }

    private DomContent calendar() {
        List<String> columns = List.of(
                words.say("Đến hạn", "Due"),
                words.say("Bên thực hiện → bên nhận", "Who → to whom"),
                words.say("Việc và cách tính ngày", "What, and how the day was counted"),
                words.say("Căn cứ", "Ground"),
                words.say("Tình trạng", "Standing"));
        TableTag table = table(columns, words.say("Các việc đến hạn, theo ngày", "What falls due, by day"));
        Map<YearMonth, TbodyTag> months = new TreeMap<>();
        for (int i = 0; i < overview.dated().size(); i++) {
            Line line = overview.dated().get(i);
            LocalDate day = line.dueOn().orElseThrow();
            months.computeIfAbsent(YearMonth.from(day), month -> group(words.monthOfYear(month), columns))
                    .with(row(
                                    cell(columns.get(0)).withClass("day").with(day(line, day)),
                                    cell(columns.get(1)).withText(words.parties(line)),
                                    cell(columns.get(2)).with(what(line, line.account())),
                                    cell(columns.get(3)).withText(words.basis(line)),
                                    cell(columns.get(4)).with(standing(line)))
                            .withId(anchor(i + 1)));
        }
        return titled("lich", words.say("Lịch theo ngày", "Day by day")).with(table.with(months.values()));
    }

    private DomContent day(Line line, LocalDate day) {
        return span(
                strong(Words.day(day)),
                span(" " + words.weekday(day)).withClass("small"),
                span(" " + words.bound(line)).withClass("small"));
    }

    /** What is owed, for what, and more about it in small letters. */
    private DomContent what(Line line, List<Phrase> more) {
        return span(
                text(words.say(line.deliverable())),
                span(" " + words.capital(words.say(line.occasion())) + ". " + words.list(" ", more))
                        .withClass("small below"));
    }

    private DomContent standing(Line line) {
        return span(
                        Sign.inText(line.standing()),
                        span(
                                text(" " + words.standing(line) + " "),
                                span(words.delivered(line)).withClass("small")))
                .withClasses("standing", Sign.style(line.standing()));
    }

    private DomContent undated() {
        if (overview.undated().isEmpty()) {
            return text("");
        }
        List<String> columns = List.of(
                words.say("Bên thực hiện → bên nhận", "Who → to whom"),
                words.say("Việc", "What"),
                words.say("Căn cứ", "Ground"));
        List<TbodyTag> reasons = new ArrayList<>();
        overview.undated().forEach((why, lines) -> {
            TbodyTag rows = group(words.capital(words.list(" ", why)), columns);
            for (Line line : lines) {
                rows.with(row(
                        cell(columns.get(0)).withText(words.parties(line)),
                        cell(columns.get(1)).with(what(line, List.of())),
                        cell(columns.get(2)).withText(words.basis(line))));
            }
            reasons.add(rows);
        });
        return titled(UNDATED, words.say("Việc chưa tính được ngày", "What has no day that can be told"))
                .with(table(columns, words.say("Các việc, theo lý do", "Obligations, by the reason"))
                        .with(reasons));
    }

    // ---- The year ----

    private DomContent evaluation() {
        return titled("danh-gia", words.say("Đánh giá năm " + overview.year(), "Evaluation of " + overview.year()))
                .with(
                        p(
                                text(words.say(
                                        "Đúng hạn trên số việc đã đến hạn: ", "On time, of what was already due: ")),
                                strong(words.ratio(overview.whole())),
                                text(".")),
                        scores(
                                words.say("Theo bên thực hiện", "By party"),
                                words.say("Bên thực hiện", "Party"),
                                overview.parties()),
                        scores(
                                words.say("Theo lĩnh vực", "By subject"),
                                words.say("Lĩnh vực", "Subject"),
                                overview.subjects()),
                        scores(
                                words.say("Theo căn cứ", "By ground"),
                                words.say("Căn cứ", "Ground"),
                                overview.grounds()));
    }

    private DomContent scores(String caption, String name, List<Score> scores) {
        List<String> columns = new ArrayList<>();
        columns.add(name);
        columns.add(words.say("Đúng hạn / đã đến hạn", "On time / already due"));
        for (Standing standing : Standing.values()) {
            columns.add(words.capital(words.say(standing.label())));
        }
        TbodyTag rows = tbody().attr("role", "rowgroup");
        for (Score score : scores) {
            TrTag row = tr().attr("role", "row")
                    .with(
                            th(words.capital(words.say(score.name())))
                                    .attr("role", "rowheader")
                                    .attr("scope", "row"),
                            cell(columns.get(1)).withText(words.ratio(score)).condWith(score.due() > 0, bar(score)));
            for (Standing standing : Standing.values()) {
                int count = score.count(standing);
                row.with(cell(columns.get(2 + standing.ordinal()))
                        .withClass(count == 0 ? "count none" : "count")
                        .withText(Integer.toString(count)));
            }
            rows.with(row);
        }
        return table(columns, caption).withClass("scores").with(rows);
    }

    /** The standings of what was already due as parts of a bar; the cells beside it have the numbers. */
    private static Svg bar(Score score) {
        Svg bar = new Svg("svg").withClass("bar").attr("aria-hidden", "true");
        double left = 0;
        for (Standing standing : Standing.values()) {
            if (standing.isDue() && score.count(standing) > 0) {
                double share = 100.0 * score.count(standing) / score.due();
                bar.with(new Svg("rect")
                        .withClass(Sign.style(standing))
                        .attr("x", String.format(Locale.ROOT, "%.2f%%", left))
                        .attr("width", String.format(Locale.ROOT, "%.2f%%", share))
                        .attr("height", "100%"));
                left += share;
            }
        }
        return bar;
    }

    private DomContent failed() {
        SectionTag section = titled(
                        "khong-dung-han",
                        words.say(
                                "Việc không đúng hạn trong năm " + overview.year(),
                                "What was not on time in " + overview.year()))
                .with(p(words.grounds()).withClass("note"));
        if (overview.failed().isEmpty()) {
            return section.with(p(words.say("Không có.", "Nothing.")));
        }
        List<String> columns = List.of(
                words.say("Đến hạn", "Due"),
                words.say("Bên thực hiện → bên nhận", "Who → to whom"),
                words.say("Việc", "What"),
                words.say("Căn cứ", "Ground"),
                words.say("Tình trạng", "Standing"));
        TbodyTag rows = tbody().attr("role", "rowgroup");
        for (Line line : overview.failed()) {
            rows.with(row(
                    cell(columns.get(0))
                            .withClass("day")
                            .withText(line.dueOn().map(Words::day).orElse("–")),
                    cell(columns.get(1)).withText(words.parties(line)),
                    cell(columns.get(2)).with(what(line, line.account())),
                    cell(columns.get(3)).with(text(words.basis(line) + " – "), strong(words.breach(line))),
                    cell(columns.get(4)).with(standing(line))));
        }
        return section.with(
                table(columns, words.say("Việc muộn, sớm hoặc không thực hiện", "Late, too early or missing"))
                        .with(rows));
    }

    // ---- Pieces ----

    private static SectionTag titled(String anchor, String heading) {
        return section(h2(a(heading).withHref("#" + anchor))).withId(anchor);
    }

    /** A table whose roles are written out: on a narrow screen it is shown as cards, and would lose them. */
    private static TableTag table(List<String> columns, String caption) {
        TheadTag heading = thead().attr("role", "rowgroup");
        TrTag row = tr().attr("role", "row");
        for (String column : columns) {
            ThTag cell = th(column).attr("role", "columnheader").attr("scope", "col");
            row.with(cell);
        }
        return j2html.TagCreator.table(caption(caption), heading.with(row)).attr("role", "table");
    }

    /** Rows under a heading of their own. */
    private static TbodyTag group(String heading, List<String> columns) {
        return tbody().attr("role", "rowgroup")
                .with(row(th(heading)
                        .attr("role", "rowheader")
                        .attr("scope", "rowgroup")
                        .attr("colspan", columns.size())
                        .withClass("group")));
    }

    private static TrTag row(DomContent... cells) {
        return tr().attr("role", "row").with(cells);
    }

    private static TdTag cell(String column) {
        return td().attr("role", "cell").attr("data-label", column);
    }
}
