package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.law.Citation;
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
    private final InContext context;

    PlanSection(Page page, CouncilLaw law, CouncilRecord plan) {
        this.page = page;
        this.law = law;
        this.plan = plan;
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
        alike(law.schedule(plan)).values().forEach(this::entry);
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

    private void entry(List<Milestone> same) {
        Milestone milestone = same.get(0);
        page.line(2, "* ", page.say(milestone.title()) + " [" + milestone.rule() + "]");
        page.line(4, page.say("Về: ", "About: "), page.say(context.of(milestone.place())));
        page.line(4, page.say("Mốc: ", "Day: "), days(same));
        page.line(4, page.say("Căn cứ: ", "Ground: "), ground(milestone));
        if (!milestone.arithmetic().isEmpty()) {
            page.line(4, page.say("Cách tính: ", "Arithmetic: "), page.list(" ", milestone.arithmetic()));
        }
    }

    private String days(List<Milestone> same) {
        return same.stream()
                .map(milestone -> page.say(milestone.what()) + " – "
                        + milestone
                                .on()
                                .map(Page::day)
                                .map(day -> milestone.latest()
                                        ? page.say("chậm nhất " + day, "by " + day)
                                        : page.say("sớm nhất " + day, "not before " + day))
                                .orElse(page.say(milestone.reason().label())))
                .collect(Collectors.joining("; "));
    }

    private String ground(Milestone milestone) {
        String citations = page.list(
                "; ", milestone.citations().stream().map(Citation::label).toList());
        String ground = page.say(milestone.ground().label());
        return citations.isEmpty() ? ground : ground + ": " + citations;
    }
}
