package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        page.line(
                0,
                page.say(
                        "MỐC THỜI GIAN THEO QUY ĐỊNH CHO KẾ HOẠCH TỪ " + first + " ĐẾN " + last,
                        "LEGAL DAYS OF THE PLAN FROM " + first + " TO " + last));
        page.line(0, page.say("Kế hoạch có:", "The plan holds:"));
        new RecordContents(page, context).write(plan);
        if (!assumed.isEmpty()) {
            page.line(0, page.say("Giả định, nguồn không nêu:", "Assumed, not stated by the source:"));
            assumed.forEach(
                    inference -> page.line(2, "- ", page.say(inference.reason()) + " [" + inference.path() + "]"));
        }
        List<Milestone> milestones = law.schedule(plan);
        page.line(0, page.say("Mốc thời gian:", "Days:"));
        alike(milestones.stream().filter(each -> each.on().isPresent()).toList())
                .values()
                .forEach(this::days);
        List<Milestone> without =
                milestones.stream().filter(each -> each.on().isEmpty()).toList();
        if (!without.isEmpty()) {
            page.line(0, page.say("Không có mốc cụ thể:", "No day:"));
            alike(without).values().forEach(this::noDay);
        }
    }

    /** Days of one duty that recurs are told together. */
    private static Map<List<Object>, List<Milestone>> alike(List<Milestone> milestones) {
        Map<List<Object>, List<Milestone>> alike = new LinkedHashMap<>();
        for (Milestone milestone : milestones) {
            alike.computeIfAbsent(
                            List.of(
                                    milestone.rule(),
                                    milestone.place(),
                                    milestone.fact(),
                                    milestone.reason(),
                                    milestone.citations(),
                                    milestone.arithmetic()),
                            same -> new ArrayList<>())
                    .add(milestone);
        }
        return alike;
    }

    private void days(List<Milestone> same) {
        Milestone first = same.get(0);
        heading(first);
        String days = same.stream()
                .map(milestone -> Page.day(milestone.on().orElseThrow()))
                .collect(Collectors.joining(", "));
        String bound = first.latest() ? page.say("chậm nhất ", "by ") : page.say("sớm nhất ", "not before ");
        // Where a duty recurs, its title says what is to be done each time.
        String what = same.size() == 1 ? page.say(first.what()) + " – " : page.say("mỗi lần ", "each ");
        page.line(4, page.say("Mốc: ", "Day: "), what + bound + days);
        ground(first);
        if (!first.arithmetic().isEmpty()) {
            page.line(4, page.say("Cách tính: ", "Arithmetic: "), page.list(" ", first.arithmetic()));
        }
    }

    private void noDay(List<Milestone> same) {
        Milestone first = same.get(0);
        heading(first);
        page.line(4, page.say("Vì: ", "Because: "), page.say(first.reason().label()));
        ground(first);
    }

    private void heading(Milestone milestone) {
        page.line(2, "* ", page.say(milestone.title()) + " [" + milestone.rule() + "]");
        page.line(4, page.say("Về: ", "About: "), page.say(context.of(milestone.place())));
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
                                Grounds.evidence(milestone.reason(), milestone.evidence())));
    }
}
