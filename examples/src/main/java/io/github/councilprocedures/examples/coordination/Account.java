package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.examples.terminal.Table;
import io.github.councilprocedures.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The calendar and the evaluation in plain text (bản chữ). */
final class Account {

    private static final int DAY = 0;
    private static final int WHAT = 2;
    private static final int DETAIL = 4;

    private static final int NAME_WIDTH = 44;
    private static final int RATIO_WIDTH = 16;
    private static final int COUNT_WIDTH = 9;

    private final Words words;
    private final Overview overview;
    private final StringBuilder text = new StringBuilder();

    Account(Language language, Overview overview) {
        this.words = new Words(language);
        this.overview = overview;
        text.append(calendar()).append('\n').append(evaluation()).append('\n').append(failed());
    }

    private Page calendar() {
        Page page = new Page(words.language());
        page.line(
                DAY,
                words.say(
                                "LỊCH PHỐI HỢP CÔNG TÁC "
                                        + overview.period().vi().toUpperCase(Locale.ROOT),
                                "COORDINATION CALENDAR, "
                                        + overview.period().en().toUpperCase(Locale.ROOT))
                        + (overview.sample() ? words.say(" (hồ sơ mẫu, không có thật)", " (an invented sample)") : ""));
        page.line(DAY, words.capital(words.say(overview.regulation())) + ".");
        page.line(
                DAY,
                words.say("Ghi nhận đến hết ngày ", "Recorded through ") + Words.day(overview.recordedThrough()) + ".");
        @Nullable LocalDate told = null;
        for (Line line : overview.dated()) {
            LocalDate day = line.dueOn().orElseThrow();
            if (!day.equals(told)) {
                page.blank();
                page.line(DAY, words.fullDay(day));
                told = day;
            }
            line(page, line);
            page.line(DETAIL, words.say("Tình trạng: ", "Standing: "), standing(line) + ".");
        }
        overview.undated().forEach((why, lines) -> {
            page.blank();
            page.line(
                    DAY,
                    words.say("CHƯA TÍNH ĐƯỢC NGÀY: ", "NO DAY THAT CAN BE TOLD: ") + words.list(" ", why) + " ("
                            + lines.size() + ")");
            lines.forEach(line -> line(page, line));
        });
        return page;
    }

    private void line(Page page, Line line) {
        page.line(WHAT, "- ", words.parties(line) + ": " + words.say(line.deliverable()) + ".");
        page.line(DETAIL, words.say("Dịp: ", "For: "), words.say(line.occasion()) + ".");
        page.line(DETAIL, words.say("Căn cứ: ", "Ground: "), words.basis(line) + ".");
        if (line.dueOn().isPresent()) {
            page.line(
                    DETAIL,
                    line.latest()
                            ? words.say("Cách tính: ", "How it is counted: ")
                            : words.say("Cách tính ngày sớm nhất: ", "How the first day is counted: "),
                    words.list(" ", line.account()));
        }
    }

    private String standing(Line line) {
        String delivered = words.delivered(line);
        return words.standing(line) + (delivered.isEmpty() ? "" : ", " + delivered);
    }

    private String evaluation() {
        return words.say("ĐÁNH GIÁ NĂM ", "EVALUATION OF ") + overview.year() + "\n"
                + words.say("Đúng hạn trên số việc đã đến hạn: ", "On time, of what was already due: ")
                + words.ratio(overview.whole()) + ".\n\n"
                + scores(words.say("Bên thực hiện", "Party"), overview.parties()) + "\n"
                + scores(words.say("Lĩnh vực", "Subject"), overview.subjects()) + "\n"
                + scores(words.say("Căn cứ", "Ground"), overview.grounds());
    }

    private Table scores(String name, List<Score> scores) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(name, NAME_WIDTH));
        columns.add(new Table.Column(words.say("Đúng hạn / đến hạn", "On time / due"), RATIO_WIDTH));
        for (Standing standing : Standing.values()) {
            columns.add(new Table.Column(words.capital(words.say(standing.label())), COUNT_WIDTH));
        }
        Table table = new Table(columns);
        for (Score score : scores) {
            List<String> row = new ArrayList<>();
            row.add(words.capital(words.say(score.name())));
            row.add(words.ratio(score));
            for (Standing standing : Standing.values()) {
                row.add(Integer.toString(score.count(standing)));
            }
            table.row(row);
        }
        return table;
    }

    private Page failed() {
        Page page = new Page(words.language());
        page.line(
                DAY,
                words.say("VIỆC KHÔNG ĐÚNG HẠN TRONG NĂM ", "WHAT WAS NOT ON TIME IN ") + overview.year() + " ("
                        + overview.failed().size() + ")");
        page.line(DAY, words.grounds());
        for (Line line : overview.failed()) {
            page.line(WHAT, Words.isBreach(line) ? "!! " : "! ", words.list(" ", line.account()));
            page.line(DETAIL, words.say("Dịp: ", "For: "), words.say(line.occasion()) + ".");
            page.line(DETAIL, words.say("Căn cứ: ", "Ground: "), words.basis(line) + " – " + words.breach(line) + ".");
            page.line(DETAIL, words.say("Tình trạng: ", "Standing: "), standing(line) + ".");
        }
        return page;
    }

    /** All of it. */
    @Override
    public String toString() {
        return text.toString();
    }
}
