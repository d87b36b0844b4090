package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.examples.terminal.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of reports held against the record (đối chiếu số liệu báo cáo với hồ sơ). */
final class FiguresSection {

    private final Page page;
    private final List<FigureComparison> figures;

    FiguresSection(Page page, List<FigureComparison> figures) {
        this.page = page;
        this.figures = figures;
    }

    /** Nothing where no figures are reported. Those not to be compared for one reason are told together. */
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
            List<FigureComparison> alike = figures.stream()
                    .filter(figure -> figure.agreement() == agreement)
                    .toList();
            if (alike.isEmpty()) {
                continue;
            }
            if (alike.get(0).difference().isPresent()) {
                alike.forEach(figure -> page.line(2, "- ", page.say(figure.message())));
            } else {
                page.line(2, "- ", notCompared(agreement, alike));
            }
        }
    }

    private String notCompared(FigureAgreement why, List<FigureComparison> figures) {
        return page.say("Không đối chiếu được, ", "Not to be compared, ")
                + page.say(why.label())
                + ": "
                + figures.stream()
                        .map(figure ->
                                figure.stated() + " " + page.say(figure.figure().label()) + " "
                                        + page.say(figure.period().label()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
