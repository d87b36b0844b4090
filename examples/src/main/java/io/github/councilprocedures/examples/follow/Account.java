package io.github.councilprocedures.examples.follow;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.recommendation.FollowUpFile;
import io.github.councilprocedures.recommendation.TaskOnDay;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.supervision.ThematicFacts;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a diary in words of one language (bản theo dõi). */
final class Account {

    private static final int DAY = 0;
    private static final int EVENT = 2;
    private static final int DETAIL = 4;

    /** As far as a line goes to the right of what it belongs to. */
    private static final int DEEPER = 2;

    private final Diary diary;
    private final Page page;

    /** What was told of steps that may follow, which is not told again. */
    private final Set<NextStep> told = new HashSet<>();

    Account(Diary diary, Language language) {
        this.diary = diary;
        this.page = new Page(language);
        heading();
        diary.entries().forEach(this::entry);
        diary.followed().followUps().forEach(this::outcome);
    }

    private void heading() {
        FollowedCase followed = diary.followed();
        page.line(
                DAY,
                page.say("THEO DÕI GIÁM SÁT CHUYÊN ĐỀ", "A THEMATIC SUPERVISION DAY BY DAY")
                        + (followed.sample() ? page.say(" (hồ sơ mẫu, không có thật)", " (an invented sample)") : ""));
        page.line(DAY, capital(page.say(followed.supervision().place())) + ".");
        diary.entries().stream()
                .limit(1)
                .map(Diary.Entry::progress)
                .forEach(progress -> page.line(
                        DAY,
                        page.say("Quy trình: ", "Procedure: ") + page.say(progress.title()) + " ["
                                + progress.procedure() + "]."));
    }

    // ---- One day ----

    private void entry(Diary.Entry entry) {
        page.blank();
        page.line(DAY, Page.day(entry.on()));
        boolean stepTaken = false;
        for (CaseStep<?> step : entry.supervision().steps()) {
            if (step.on().equals(entry.on())) {
                page.line(EVENT, "* ", taken(step));
                stepTaken = true;
            }
        }
        for (Visit visit : entry.supervision().visits()) {
            if (visit.visitedOn().filter(entry.on()::equals).isPresent()) {
                visited(entry, visit);
            }
        }
        if (entry.supervision().reportedToCouncilOn().filter(entry.on()::equals).isPresent()) {
            page.line(
                    EVENT,
                    "* ",
                    page.say("Báo cáo HĐND về việc giám sát tại kỳ họp.", "The council is told of it at its session."));
        }
        if (stepTaken) {
            next(entry.progress(), entry.on(), entry.milestones(), EVENT);
        }
        entry.tasks().forEach(this::task);
        entry.violated().forEach(this::violated);
    }

    private String taken(CaseStep<?> step) {
        return capital(page.say(step.step().label()))
                + step.by()
                        .map(by -> page.say(" – chủ thể: ", " – by: ") + page.say(by.label()))
                        .orElse("")
                + labelled(page.say(" – nơi nhận: ", " – to: "), step.to())
                + labelled(page.say(" – tài liệu: ", " – papers: "), step.documents())
                + ".";
    }

    private String labelled(String before, Collection<? extends Labelled> all) {
        return all.isEmpty() ? "" : before + String.join("; ", labels(all));
    }

    private List<String> labels(Collection<? extends Labelled> all) {
        return all.stream().map(one -> page.say(one.label())).toList();
    }

    private void visited(Diary.Entry entry, Visit visit) {
        page.line(EVENT, "* ", page.say("Buổi làm việc với ", "Visit to ") + visit.supervisee() + ".");
        visit.notifiedOn()
                .ifPresent(day -> page.line(
                        DETAIL,
                        page.say("Đã thông báo chương trình, thành phần Đoàn ngày ", "Programme and team notified on ")
                                + Page.day(day) + "."));
        entry.milestones().stream()
                .filter(milestone -> milestone.rule().equals("supervision.thematic.visit-notice")
                        && milestone.place().vi().contains(" " + visit.supervisee() + ","))
                .forEach(milestone -> due(milestone, entry.on(), List.of(), DETAIL));
    }

    private void violated(Finding finding) {
        boolean law = finding.ground().isLaw();
        page.line(
                EVENT,
                law ? "!! " : "! ",
                (law ? page.say("Vi phạm: ", "Breach: ") : page.say("Lưu ý: ", "Note: "))
                        + page.say(finding.message())
                        + " " + page.say("Căn cứ: ", "Clause: ")
                        + clause(finding.citations(), finding.ground().label()) + ".");
    }

    // ---- What may follow ----

    private void next(Progress progress, LocalDate day, List<Milestone> others, int column) {
        List<NextStep> line =
                progress.next().stream().filter(step -> !step.beside()).toList();
        if (!line.isEmpty()) {
            page.line(
                    column,
                    line.size() == 1
                            ? page.say("Bước tiếp theo:", "Next step:")
                            : page.say("Các bước có thể tiếp theo:", "Steps that may follow:"));
        }
        List<String> before = new ArrayList<>();
        for (NextStep step : line) {
            if (told.add(step)) {
                next(step, day, others, column);
            } else {
                before.add(page.say(step.label()));
            }
        }
        if (!before.isEmpty()) {
            page.line(column, "- ", page.say("như đã nêu: ", "as told before: ") + String.join("; ", before) + ".");
        }
        List<String> beside = progress.next().stream()
                .filter(step -> step.beside() && told.add(step))
                .map(step -> page.say(step.label()))
                .toList();
        if (!beside.isEmpty()) {
            page.line(
                    column,
                    page.say("Có thể thực hiện song song: ", "May happen beside: ") + String.join("; ", beside) + ".");
        }
    }

    private void next(NextStep step, LocalDate day, List<Milestone> others, int column) {
        int under = column + DEEPER;
        page.line(column, "- ", page.say(step.label()));
        list(under, page.say("Chủ thể (một trong): ", "Who, one of: "), page.say("Chủ thể: ", "Who: "), step.by());
        list(under, page.say("Tài liệu: ", "Papers: "), page.say("Tài liệu: ", "Paper: "), step.documents());
        list(under, page.say("Nơi nhận: ", "To: "), page.say("Nơi nhận: ", "To: "), step.to());
        List<Milestone> due = new ArrayList<>(step.due());
        others.stream()
                .filter(milestone -> isDayOf(milestone, step) && !due.contains(milestone))
                .forEach(due::add);
        due.forEach(milestone -> due(milestone, day, step.citations(), under));
        if (due.isEmpty() && !step.citations().isEmpty()) {
            page.line(under, page.say("Thời hạn: luật không ấn định.", "Deadline: the law sets none."));
        }
        page.line(
                under,
                step.citations().isEmpty()
                        ? page.say("Luật không quy định bước này.", "No law names this step.")
                        : page.say("Căn cứ: ", "Clause: ") + cited(step.citations()) + ".");
    }

    /** Whether a legal day of the supervision is the day of a step. */
    private static boolean isDayOf(Milestone milestone, NextStep step) {
        CaseFacts<?, ThematicStep> facts = ThematicFacts.CASE;
        return milestone
                .fact()
                .equals(facts.day(ThematicStep.valueOf(step.step())).name());
    }

    private void list(int column, String several, String one, Collection<? extends Labelled> all) {
        if (!all.isEmpty()) {
            page.line(column, all.size() > 1 ? several : one, String.join("; ", labels(all)) + ".");
        }
    }

    private void due(Milestone milestone, LocalDate day, List<Citation> known, int column) {
        if (milestone.on().isEmpty()) {
            page.line(
                    column,
                    page.say("Thời hạn: chưa tính được; ", "Deadline: cannot be told yet; ")
                            + (milestone.missing().isEmpty()
                                    ? page.say(milestone.reason().label())
                                    : page.say("chưa biết ", "not known: ") + page.list(", ", milestone.missing()))
                            + ".");
        } else {
            LocalDate on = milestone.on().get();
            long left = ChronoUnit.DAYS.between(day, on);
            page.line(
                    column,
                    (milestone.latest()
                                    ? page.say("Thời hạn: chậm nhất ngày ", "Deadline: by ")
                                    : page.say("Thời hạn: sớm nhất ngày ", "Deadline: not before "))
                            + Page.day(on)
                            + (left > 0 ? page.say(", còn " + left + " ngày", ", " + left + " day(s) left") : "")
                            + ".");
            page.line(
                    column + DEEPER,
                    page.say("Cách tính: ", "How it is counted: ") + page.list(" ", milestone.arithmetic()));
        }
        if (milestone.citations().isEmpty() || !milestone.citations().equals(known)) {
            page.line(
                    column + DEEPER,
                    page.say("Căn cứ của thời hạn: ", "Clause of the deadline: ")
                            + clause(milestone.citations(), milestone.ground().label()) + ".");
        }
    }

    private String clause(List<Citation> citations, Phrase ground) {
        return citations.isEmpty() ? page.say(ground) : cited(citations);
    }

    private String cited(List<Citation> citations) {
        return page.list("; ", citations.stream().map(Citation::label).toList());
    }

    // ---- Tasks ----

    private void task(Diary.TaskEntry entry) {
        TaskOnDay state = entry.state();
        page.line(
                EVENT,
                "* ",
                page.say("Nhiệm vụ ", "Task ") + entry.number() + ", "
                        + entry.task().owner() + ": " + entry.task().content() + ".");
        for (CaseStep<?> step : entry.task().steps()) {
            if (step.on().equals(state.on())) {
                page.line(DETAIL, taken(step));
            }
        }
        page.line(DETAIL, page.say("Tình trạng: ", "State: ") + page.say(state.label()) + ".");
        if (!state.isCarriedOut()) {
            next(entry.progress(), state.on(), List.of(), DETAIL);
        }
    }

    private void outcome(FollowUpFile file) {
        LocalDate last = diary.followed().days().last();
        page.blank();
        page.line(
                DAY,
                page.say("KẾT QUẢ THỰC HIỆN ", "WHAT BECAME OF THE ")
                        + page.say(file.document().label()));
        if (file.isClosedOn(last)) {
            String day = Page.day(file.closedOn().orElseThrow());
            int tasks = file.tasks().size();
            page.line(
                    EVENT,
                    page.say(
                            "Cả " + tasks + " nhiệm vụ đã được thực hiện xong; đóng hồ sơ ngày " + day + ".",
                            "All " + tasks + " tasks are carried out; the file closed on " + day + "."));
            return;
        }
        page.line(
                EVENT,
                page.say("Hồ sơ chưa đóng; đến ngày ", "The file is open; on ")
                        + Page.day(last)
                        + page.say(" còn:", " there remain:"));
        for (TaskOnDay task : file.openOn(last)) {
            page.line(
                    DETAIL,
                    "- ",
                    task.task().owner() + ": " + task.task().content() + " – " + page.say(task.label()) + ".");
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The whole account. */
    @Override
    public String toString() {
        return page.toString();
    }
}
