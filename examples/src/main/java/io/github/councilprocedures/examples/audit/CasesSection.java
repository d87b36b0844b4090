package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Where each case of a record stands, what may follow, and what went wrong (tiến độ các vụ việc). */
final class CasesSection {

    private final Page page;
    private final List<FiledCase> cases;
    private final InContext context;

    CasesSection(Page page, List<FiledCase> cases, Council council) {
        this.page = page;
        this.cases = cases;
        this.context = new InContext(council);
    }

    /** Nothing where there is no case. */
    void write() {
        if (cases.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, page.say("TIẾN ĐỘ CÁC VỤ VIỆC", "WHERE CASES STAND") + " (" + cases.size() + ")");
        cases.forEach(this::filed);
    }

    private void filed(FiledCase filed) {
        page.line(2, "* ", page.say(context.of(filed.file().place())));
        if (filed.progress().isPresent()) {
            progress(filed.progress().get());
        } else {
            page.line(
                    4,
                    page.say(
                            "Không có quy trình theo bước cho loại hồ sơ này.",
                            "There is no procedure by steps for such a file."));
        }
    }

    private void progress(Progress progress) {
        page.line(
                4,
                page.say("Quy trình: ", "Procedure: "),
                page.say(progress.title()) + " [" + progress.procedure() + "]");
        page.line(4, page.say("Đang ở: ", "Stands at: "), reached(progress));
        if (progress.citations().isEmpty()) {
            page.line(
                    4,
                    page.say("Lưu ý: ", "Note: "),
                    page.say("thông lệ; luật không quy định bước nào.", "practice; no law names any of the steps."));
        } else if (progress.step().isPresent() && progress.status() != Status.REQUIRES) {
            // Before the first step no day chooses the text.
            page.line(
                    4,
                    page.say("Lưu ý: ", "Note: "),
                    new Grounds(page).clauses(progress.citations()) + ": "
                            + page.say(progress.status().label())
                            + page.say(
                                    "; các bước dưới đây là của văn bản trước đó.",
                                    "; the steps below are those of the text before."));
        }
        steps(progress.next(), false, "Có thể tiếp theo:", "May follow:");
        steps(progress.next(), true, "Có thể thực hiện song song:", "May happen beside:");
        if (progress.next().isEmpty()) {
            page.line(4, page.say("Không còn bước nào tiếp theo.", "No step follows."));
        }
        if (progress.faults().isEmpty()) {
            page.line(4, page.say("Thiếu sót: không phát hiện.", "Faults: none found."));
        } else {
            page.line(4, page.say("Thiếu sót:", "Faults:"));
            progress.faults().forEach(this::fault);
        }
    }

    private String reached(Progress progress) {
        return progress.label()
                .map(label -> page.say(label)
                        + progress.since()
                                .map(Page::day)
                                .map(day -> page.say(", ngày " + day, ", on " + day))
                                .orElse(""))
                .orElseGet(() -> page.say("chưa ghi nhận bước nào", "no step is recorded"));
    }

    private void steps(List<NextStep> next, boolean beside, String vi, String en) {
        List<NextStep> steps =
                next.stream().filter(step -> step.beside() == beside).toList();
        if (!steps.isEmpty()) {
            page.line(4, page.say(vi, en));
            steps.forEach(step -> page.line(6, "- ", step(step)));
        }
    }

    private String step(NextStep step) {
        List<String> parts = new ArrayList<>();
        parts.add(page.say(step.label()));
        add(parts, page.say("chủ thể: ", "who: "), page.say(" hoặc ", " or "), step.by());
        add(parts, page.say("tài liệu: ", "papers: "), ", ", step.documents());
        add(parts, page.say("nơi nhận: ", "to: "), ", ", step.to());
        step.due().forEach(milestone -> parts.add(due(milestone)));
        if (!step.citations().isEmpty()) {
            parts.add(page.say("căn cứ: ", "clause: ") + new Grounds(page).clauses(step.citations()));
        }
        return String.join("; ", parts);
    }

    private void add(List<String> parts, String label, String separator, Collection<? extends Labelled> some) {
        if (!some.isEmpty()) {
            parts.add(some.stream()
                    .map(Labelled::label)
                    .map(page::say)
                    .collect(Collectors.joining(separator, label, "")));
        }
    }

    private String due(Milestone milestone) {
        return milestone
                .on()
                .map(Page::day)
                .map(day -> milestone.latest()
                        ? page.say("chậm nhất ", "due by ") + day
                        : page.say("sớm nhất ", "not before ") + day)
                .orElseGet(() -> page.say("thời hạn chưa tính được: ", "deadline not known: ")
                        + page.say(milestone.note().orElse(milestone.reason().label())));
    }

    private void fault(Fault fault) {
        page.line(
                6,
                "- ",
                page.say(fault.kind().label()) + " – " + page.say(fault.label()) + ": "
                        + page.say(context.of(fault.finding().message())) + " ["
                        + fault.finding().rule() + "]");
    }
}
