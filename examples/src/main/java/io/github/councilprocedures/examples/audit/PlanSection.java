package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.Milestone;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The legal days of a planned span (các mốc thời gian theo quy định), each with its clause and how it was counted. */
final class PlanSection {

    private final Page page;
    private final CouncilLaw law;
    private final CouncilRecord plan;
    private final List<Inference> assumed;
    private final InContext context;

    PlanSection(Page page, CouncilLaw law, CouncilRecord plan, List<Inference> assumed) {
        this.page = page;
        this.law = law;
        this.plan = plan;
        this.assumed = assumed;
        this.context = new InContext(plan.council());
    }

    void write() {
        String first = Page.day(plan.span().firstDay());
        String last = Page.day(plan.span().lastDay().orElseThrow());
        page.blank();
        String term = page.say(plan.term().years().label());
        page.line(
                0,
                page.say(
                        "MỐC THỜI GIAN THEO QUY ĐỊNH CHO KẾ HOẠCH TỪ " + first + " ĐẾN " + last + ", " + term,
                        "LEGAL DAYS OF THE PLAN FROM " + first + " TO " + last + ", " + term));
        page.line(0, page.say("Kế hoạch có:", "The plan holds:"));
        new RecordContents(page, context).write(plan);
        if (!assumed.isEmpty()) {
            page.line(0, page.say("Giả định, nguồn không nêu:", "Assumed, not stated by the source:"));
            assumed.forEach(
                    inference -> page.line(2, "- ", page.say(inference.reason()) + " [" + inference.path() + "]"));
        }
        List<Milestone> milestones = law.schedule(plan).milestones();
        List<Milestone> days =
                milestones.stream().filter(each -> each.on().isPresent()).toList();
        page.line(0, page.say("Mốc thời gian:", "Days:"));
        grouped(days, PlanSection::recurring).forEach(this::days);
        List<Milestone> without =
                milestones.stream().filter(each -> each.on().isEmpty()).toList();
        if (!without.isEmpty()) {
            page.line(0, page.say("Không có mốc cụ thể:", "No day:"));
            grouped(without, PlanSection::silence).forEach(this::noDay);
        }
    }

    private static Collection<List<Milestone>> grouped(
            List<Milestone> milestones, Function<Milestone, List<Object>> by) {
        return milestones.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** What the days of one duty that recurs have in common. */
    private static List<Object> recurring(Milestone day) {
        return List.of(day.rule(), day.place(), day.fact(), day.citations(), day.arithmetic());
    }

    /** What the subjects have in common for which a duty names no day. */
    private static List<Object> silence(Milestone none) {
        return List.of(none.rule(), none.reason(), none.missing(), none.citations());
    }

    private void days(List<Milestone> same) {
        Milestone first = same.get(0);
        heading(List.of(first));
        String days = same.stream()
                .map(milestone -> Page.day(milestone.on().orElseThrow()))
                .collect(Collectors.joining(", "));
        String bound = first.latest() ? page.say("chậm nhất ", "by ") : page.say("sớm nhất ", "not before ");
        // Where a duty recurs, its title says what is to be done each time.
        String what = same.size() == 1 ? page.say(first.what()) + " – " : page.say("lần lượt ", "in turn ");
        page.line(4, page.say("Mốc: ", "Day: "), what + bound + days);
        ground(first);
        if (!first.arithmetic().isEmpty()) {
            page.line(4, page.say("Cách tính: ", "Arithmetic: "), page.list(" ", first.arithmetic()));
        }
        first.note().ifPresent(note -> page.line(4, page.say("Ghi chú: ", "Note: "), page.say(note)));
    }

    private void noDay(List<Milestone> same) {
        Milestone first = same.get(0);
        heading(same);
        page.line(4, page.say("Vì: ", "Because: "), page.say(first.note().orElseThrow()));
        ground(first);
    }

    private void heading(List<Milestone> same) {
        Milestone first = same.get(0);
        page.line(2, "* ", page.say(first.title()) + " [" + first.rule() + "]");
        for (Milestone each : same) {
            page.line(4, page.say("Về: ", "About: "), page.say(context.of(each.place())));
        }
    }

    private void ground(Milestone milestone) {
        page.line(
                4,
                page.say("Căn cứ: ", "Ground: "),
                new Grounds(page)
                        .of(
                                law.rule(milestone.rule()),
                                milestone.ground(),
                                milestone.citations(),
                                milestone.evidence()));
    }
}
