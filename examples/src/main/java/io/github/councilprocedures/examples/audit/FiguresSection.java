package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of reports held against the record (đối chiếu số liệu báo cáo với hồ sơ). */
final class FiguresSection {

    private final Page page;
    private final List<FigureComparison> figures;

    FiguresSection(Page page, List<FigureComparison> figures) {
        this.page = page;
        this.figures = figures;
    }

    /** Nothing where no figures are reported. Those of a period that are not to be compared for one reason are told together. */
    void write() {
        if (figures.isEmpty()) {
            return;
        }
        page.blank();
        page.line(
                0,
                page.say("ĐỐI CHIẾU SỐ LIỆU BÁO CÁO VỚI HỒ SƠ", "FIGURES HELD AGAINST THE RECORD") + " ("
                        + figures.size() + ")");
        for (FigureAgreement agreement : FigureAgreement.values()) {
            byPeriod(agreement).forEach((period, alike) -> {
                if (alike.get(0).difference().isPresent()) {
                    alike.forEach(figure -> page.line(2, "- ", page.say(figure.message())));
                } else {
                    notCompared(agreement, period, alike);
                }
            });
        }
    }

    private Map<ReportingPeriod, List<FigureComparison>> byPeriod(FigureAgreement agreement) {
        return figures.stream()
                .filter(figure -> figure.agreement() == agreement)
                .collect(Collectors.groupingBy(FigureComparison::period, LinkedHashMap::new, Collectors.toList()));
    }

    private void notCompared(FigureAgreement why, ReportingPeriod period, List<FigureComparison> alike) {
        String stated = alike.stream()
                .map(figure -> figure.stated() + " " + page.say(figure.figure().label()))
                .collect(Collectors.joining("; "));
        page.line(
                2,
                "- ",
                page.say("Không đối chiếu được (", "Not to be compared (") + page.say(why.label()) + "), "
                        + page.say(period.label()) + ": " + stated + ".");
    }
}
