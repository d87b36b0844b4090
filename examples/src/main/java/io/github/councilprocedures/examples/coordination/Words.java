package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the text and the page both say (câu chữ), in one language.
 *
 * @param language the language
 */
record Words(Language language) {

    private static final int PER_MILLE = 1000;

    String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    String say(Phrase phrase) {
        return phrase.in(language);
    }

    String list(String separator, List<Phrase> phrases) {
        return phrases.stream().map(this::say).collect(Collectors.joining(separator));
    }

    String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String day(LocalDate day) {
        return Phrase.date(day).vi();
    }

    String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return language == Language.EN
                ? weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : switch (weekday) {
                    case MONDAY -> "Thứ Hai";
                    case TUESDAY -> "Thứ Ba";
                    case WEDNESDAY -> "Thứ Tư";
                    case THURSDAY -> "Thứ Năm";
                    case FRIDAY -> "Thứ Sáu";
                    case SATURDAY -> "Thứ Bảy";
                    case SUNDAY -> "Chủ nhật";
                };
    }

    String month(YearMonth month, boolean brief) {
        int number = month.getMonthValue();
        String english = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return brief ? say("T" + number, english.substring(0, 1)) : say("Tháng " + number, english);
    }

    String monthOfYear(YearMonth month) {
        return say(
                "Tháng " + month.getMonthValue() + "/" + month.getYear(),
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear());
    }

    /** A day with the day of its week. */
    String fullDay(LocalDate day) {
        return day(day) + ", " + weekday(day);
    }

    /** Which day of a line is told; nothing if it is the last one, as it nearly always is. */
    String bound(Line line) {
        return line.latest() ? "" : say("sớm nhất", "not sooner");
    }

    /** Who owes whom. */
    String parties(Line line) {
        return capital(actors(line.obligors())) + " → "
                + (line.isMutual() ? say("các bên còn lại", "each other") : actors(line.beneficiaries()));
    }

    private String actors(Set<Actor> actors) {
        return actors.stream().map(actor -> say(actor.label())).collect(Collectors.joining("; "));
    }

    /** What a line rests on, and the clause if a text is the ground. */
    String basis(Line line) {
        return line.basis().isEmpty() ? say(line.ground().label()) : list("; ", line.basis());
    }

    /** How a line stands, with the days by which it was late. */
    String standing(Line line) {
        String standing = say(line.standing().label());
        if (line.standing() != Standing.LATE
                || line.deliveredOn().isEmpty()
                || line.dueOn().isEmpty()) {
            return standing;
        }
        long late =
                ChronoUnit.DAYS.between(line.dueOn().get(), line.deliveredOn().get());
        return standing + say(" " + late + " ngày", " by " + late + (late == 1 ? " day" : " days"));
    }

    /** The day on which a line was delivered; nothing if it was not. */
    String delivered(Line line) {
        return line.deliveredOn()
                .map(day -> say("thực hiện ngày ", "delivered on ") + day(day))
                .orElse("");
    }

    /** Whether what was not kept breaks the law. */
    static boolean isBreach(Line line) {
        return line.ground().isLaw();
    }

    String breach(Line line) {
        return isBreach(line)
                ? say("không đúng quy định của pháp luật", "breach of law")
                : say("không phải vi phạm pháp luật", "no breach of law");
    }

    /** Why not everything in the list breaks the law. */
    String grounds() {
        return say(
                "Chỉ việc có căn cứ là quy định của pháp luật mới có thể là vi phạm pháp luật; việc theo quy chế phối hợp, chương"
                        + " trình, kế hoạch hoặc thông lệ thì không.",
                "Only what rests on a statute can be a breach of law; what rests on the coordination regulation, a programme"
                        + " or practice is none.");
    }

    /** How many of those already due were kept on time, and the same in percent. */
    String ratio(Score score) {
        return score.due() == 0
                ? "–"
                : score.count(Standing.ON_TIME) + "/" + score.due() + " ("
                        + percent(score.count(Standing.ON_TIME), score.due()) + ")";
    }

    /** A share in percent, rounded half up to one decimal, which is left out when it is 0. */
    private String percent(long part, long whole) {
        long perMille = (2 * PER_MILLE * part + whole) / (2 * whole);
        return perMille % 10 == 0 ? perMille / 10 + "%" : perMille / 10 + say(",", ".") + perMille % 10 + "%";
    }
}
