package io.github.councilprocedures.examples.follow;

import static java.util.stream.Collectors.joining;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.recommendation.FollowUpFile;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a diary in words of one language (bản theo dõi). */
final class Account {

    private static final int DAY = 0;
    private static final int EVENT = 2;
    private static final int DETAIL = 4;
    private static final int MORE = 6;

    private final Diary diary;
    private final Page page;

    /** The next steps told already with the same days: they are not told again. */
    private final Set<NextStep> told = new HashSet<>();

    Account(Diary diary, Language language) {
        this.diary = diary;
        this.page = new Page(language);
        heading();
        diary.entries().forEach(this::entry);
        end();
    }

    private void heading() {
        FollowedCase followed = diary.followed();
        page.line(
                DAY,
                page.say("THEO DÕI GIÁM SÁT CHUYÊN ĐỀ", "A THEMATIC SUPERVISION, DAY BY DAY")
                        + (followed.sample() ? page.say(" (hồ sơ mẫu, không có thật)", " (an invented sample)") : ""));
        page.line(DAY, capital(page.say(followed.supervision().place())) + ".");
        if (!diary.entries().isEmpty()) {
            Progress first = diary.entries().get(0).progress();
            page.line(
                    DAY,
                    page.say("Quy trình: ", "Procedure: ") + page.say(first.title()) + " (" + first.procedure() + ").");
        }
    }

    // ---- One day ----

    private void entry(Diary.Entry entry) {
        page.blank();
        page.line(DAY, Page.day(entry.on()));
        List<? extends CaseStep<?>> taken = entry.supervision().steps().stream()
                .filter(step -> step.on().equals(entry.on()))
                .toList();
        taken.forEach(this::taken);
        entry.supervision().visits().stream()
                .filter(visit -> visit.visitedOn().filter(entry.on()::equals).isPresent())
                .forEach(visit -> visit(entry, visit));
        if (!taken.isEmpty()) {
            next(entry.progress(), entry.on(), EVENT);
        }
        entry.tasks().forEach(this::task);
        entry.faults().forEach(this::fault);
    }

    private void taken(CaseStep<?> step) {
        page.line(EVENT, "* ", capital(page.say(step.step().label())) + details(step) + ".");
    }

    private String details(CaseStep<?> step) {
        return step.by()
                        .map(by -> "; " + page.say("do ", "by ") + page.say(by.label()))
                        .orElse("")
                + labelled(page.say("; gửi ", "; to "), step.to())
                + labelled(page.say("; tài liệu: ", "; papers: "), step.documents());
    }

    private String labelled(String before, Collection<? extends Labelled> all) {
        return all.isEmpty() ? "" : before + labels(all, ", ");
    }

    private String labels(Collection<? extends Labelled> all, String between) {
        return all.stream().map(one -> page.say(one.label())).collect(joining(between));
    }

    private void visit(Diary.Entry entry, Visit visit) {
        page.line(EVENT, "* ", page.say("Làm việc với ", "Visit to ") + visit.supervisee() + ".");
        visit.notifiedOn()
                .ifPresent(day -> page.line(
                        DETAIL,
                        page.say("Đã thông báo chương trình, thành phần Đoàn ngày ", "Programme and team notified on ")
                                + Page.day(day) + "."));
        entry.visits().stream()
                .filter(milestone -> milestone.place().vi().contains(visit.supervisee()))
                .forEach(milestone -> due(milestone, entry.on(), DETAIL));
    }

    // ---- What may follow ----

    private void next(Progress progress, LocalDate day, int column) {
        List<NextStep> line =
                progress.next().stream().filter(step -> !step.beside()).toList();
        if (line.isEmpty()) {
            return;
        }
        page.line(
                column,
                line.size() == 1
                        ? page.say("Bước tiếp theo:", "Next step:")
                        : page.say("Các bước có thể tiếp theo:", "Steps that may follow:"));
        for (NextStep step : line) {
            if (told.add(step)) {
                next(step, day, column);
            } else {
                page.line(column, "- ", page.say(step.label()) + page.say(" (như đã nêu)", " (as told before)"));
            }
        }
        List<NextStep> beside = progress.next().stream()
                .filter(NextStep::beside)
                .filter(told::add)
                .toList();
        if (!beside.isEmpty()) {
            page.line(
                    column,
                    page.say("Có thể thực hiện song song: ", "May happen beside: ")
                            + page.list(
                                    "; ", beside.stream().map(NextStep::label).toList()) + ".");
        }
    }

    private void next(NextStep step, LocalDate day, int column) {
        page.line(column, "- ", page.say(step.label()));
        int under = column + 2;
        if (step.citations().isEmpty()) {
            page.line(under, page.say("Luật không quy định bước này.", "No law names this step."));
            return;
        }
        detail(under, page.say("Chủ thể: ", "Who: "), labels(step.by(), page.say(" hoặc ", " or ")));
        detail(under, page.say("Tài liệu: ", "Papers: "), labels(step.documents(), "; "));
        detail(under, page.say("Nơi nhận: ", "To: "), labels(step.to(), "; "));
        step.due().forEach(milestone -> due(milestone, day, under));
        if (step.due().isEmpty()) {
            page.line(under, page.say("Thời hạn: luật không ấn định.", "Deadline: the law sets none."));
        }
        page.line(under, page.say("Căn cứ: ", "Clause: ") + cited(step.citations()) + ".");
    }

    private void detail(int column, String label, String text) {
        if (!text.isEmpty()) {
            page.line(column, label, text + ".");
        }
    }

    private void due(Milestone milestone, LocalDate day, int column) {
        if (milestone.on().isEmpty()) {
            page.line(
                    column,
                    page.say("Thời hạn: chưa tính được", "Deadline: cannot be told yet")
                            + (milestone.missing().isEmpty()
                                    ? " (" + page.say(milestone.reason().label()) + ")"
                                    : page.say(", chưa biết ", ", not known: ") + page.list(", ", milestone.missing()))
                            + ".");
            return;
        }
        LocalDate on = milestone.on().orElseThrow();
        long left = ChronoUnit.DAYS.between(day, on);
        String kind = milestone.latest()
                ? page.say("Thời hạn: chậm nhất ", "Deadline: by ")
                : page.say("Thời hạn: sớm nhất ", "Deadline: not before ");
        String rest = left < 0 ? "" : page.say(", còn " + left + " ngày", ", " + left + " day(s) left");
        page.line(column, kind + Page.day(on) + rest + ".");
        if (!milestone.arithmetic().isEmpty()) {
            page.line(column + 2, page.say("Cách tính: ", "Counted: ") + page.list(" ", milestone.arithmetic()));
        }
        String cited =
                milestone.citations().isEmpty() ? page.say(milestone.ground().label()) : cited(milestone.citations());
        page.line(column + 2, page.say("Căn cứ: ", "Clause: ") + cited + ".");
    }

    private String cited(List<Citation> citations) {
        return page.list("; ", citations.stream().map(Citation::label).toList());
    }

    private void fault(Fault fault) {
        page.line(
                EVENT,
                "! ",
                page.say("Thiếu sót (", "Fault (") + page.say(fault.kind().label()) + "): "
                        + page.say(fault.finding().message())
                        + (fault.finding().citations().isEmpty()
                                ? ""
                                : " " + page.say("Căn cứ: ", "Clause: ")
                                        + cited(fault.finding().citations()) + "."));
    }

    // ---- Tasks ----

    private void task(Diary.TaskEntry entry) {
        page.line(
                EVENT,
                "* ",
                page.say("Nhiệm vụ ", "Task ") + entry.number() + ", "
                        + entry.task().owner() + ": " + entry.task().content() + ".");
        entry.task().steps().stream()
                .filter(step -> step.on().equals(entry.state().on()))
                .forEach(step -> page.line(DETAIL, capital(page.say(step.step().label())) + details(step) + "."));
        page.line(
                DETAIL,
                page.say("Tình trạng: ", "State: ") + page.say(entry.state().label()) + ".");
        if (!entry.state().isCarriedOut()) {
            next(entry.progress(), entry.state().on(), DETAIL);
        }
    }

    private void end() {
        for (FollowUpFile file : diary.followed().followUps()) {
            page.blank();
            Phrase document = file.document().label();
            page.line(DAY, page.say("KẾT QUẢ THỰC HIỆN ", "CARRYING OUT THE ") + page.say(document));
            file.closedOn()
                    .ifPresentOrElse(
                            day -> page.line(
                                    EVENT,
                                    page.say(
                                            "Cả " + file.tasks().size()
                                                    + " nhiệm vụ đã được thực hiện; đóng hồ sơ ngày " + Page.day(day)
                                                    + ".",
                                            "All of the " + file.tasks().size()
                                                    + " task(s) are carried out; the file closed on " + Page.day(day)
                                                    + ".")),
                            () -> open(file));
        }
    }

    private void open(FollowUpFile file) {
        LocalDate last = diary.entries().get(diary.entries().size() - 1).on();
        page.line(
                EVENT,
                page.say("Hồ sơ chưa đóng, đến ngày ", "The file is open; on ")
                        + Page.day(last)
                        + page.say(" còn:", " it lacks:"));
        file.openOn(last)
                .forEach(task -> page.line(
                        DETAIL,
                        "- ",
                        task.task().owner() + ": " + task.task().content() + " – " + page.say(task.label()) + "."));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** The whole account. */
    @Override
    public String toString() {
        return page.toString();
    }
}
