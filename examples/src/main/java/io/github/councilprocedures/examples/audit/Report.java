package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.text.Language;
import java.util.List;

/** The report of an audit (báo cáo kết quả xem xét) in one language, for an official of a council office. */
final class Report {

    private final Page page;

    private Report(Language language) {
        this.page = new Page(language);
    }

    /** The report on some dossiers. */
    static String of(List<Review> reviews, Language language) {
        Report report = new Report(language);
        report.title();
        for (int i = 0; i < reviews.size(); i++) {
            report.council(i + 1, reviews.get(i));
        }
        report.total(reviews);
        return report.page.toString();
    }

    private void title() {
        page.rule('=');
        page.line(0, page.say("KẾT QUẢ XEM XÉT HỒ SƠ HOẠT ĐỘNG CỦA HỘI ĐỒNG NHÂN DÂN", "AUDIT OF PEOPLE'S COUNCILS"));
        page.line(
                0,
                page.say(
                        "Mỗi việc được xem xét theo quy định có hiệu lực vào ngày của việc đó. Ấn bản danh mục quy tắc: "
                                + CouncilLaw.EDITION + ".",
                        "Each act is judged by the law in force on its day. Edition of the catalogue of rules: "
                                + CouncilLaw.EDITION + "."));
        page.rule('=');
    }

    private void council(int number, Review review) {
        Dossier dossier = review.dossier();
        page.blank();
        page.line(
                0,
                number + ". " + page.say(dossier.term().council().fullLabel()) + " – "
                        + page.say(dossier.term().years().label()));
        page.rule('-');
        new DossierSection(page, dossier).write();
        if (dossier.record().isPresent()) {
            new TasksSection(page, dossier.record().get()).write();
            new CasesSection(page, review.cases(), dossier.term().council()).write();
            new FiguresSection(page, review.figures()).write();
            new FindingsSection(page, review).write();
        }
        for (int i = 0; i < dossier.plans().size(); i++) {
            new PlanSection(page, review.law(), dossier.plans().get(i), dossier.inferredIn("plans[" + i + "]")).write();
        }
    }

    private void total(List<Review> reviews) {
        List<Finding> findings =
                reviews.stream().flatMap(review -> review.findings().stream()).toList();
        int breaches =
                reviews.stream().mapToInt(review -> review.breaches().size()).sum();
        String counts = Review.counts(page, findings);
        page.blank();
        page.rule('=');
        page.line(
                0,
                page.say(
                        "TỔNG HỢP: " + reviews.size() + " hồ sơ, đã xem xét " + findings.size()
                                + " cặp quy tắc – đối tượng: " + counts + ".",
                        "IN ALL: " + reviews.size() + " dossier(s), " + findings.size()
                                + " pairs of a rule and a subject looked at: " + counts + "."));
        page.line(
                0,
                page.say(
                        "Vi phạm quy định của pháp luật hoặc quy chế của địa phương: " + breaches + ".",
                        "Breaches of statute or local regulation: " + breaches + "."));
        page.rule('=');
    }
}
