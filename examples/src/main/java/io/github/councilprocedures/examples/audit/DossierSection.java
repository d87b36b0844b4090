package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a dossier holds (nội dung hồ sơ): its source, its record, and what of it was inferred. */
final class DossierSection {

    private final Page page;
    private final Dossier dossier;
    private final InContext context;

    DossierSection(Page page, Dossier dossier) {
        this.page = page;
        this.dossier = dossier;
        this.context = new InContext(dossier.term().council());
    }

    void write() {
        Source source = dossier.source();
        page.line(0, page.say("Nguồn:  ", "Source: "), "“" + source.title() + "”");
        String published = source.publishedOn()
                .map(Page::day)
                .map(day -> page.say("; đăng ngày " + day, "; published on " + day))
                .orElse("");
        page.line(0, "        ", page.say(source.description()) + published + ".");
        dossier.record().ifPresent(this::record);
        if (!dossier.regulations().isEmpty()) {
            page.blank();
            page.line(0, page.say("Quy chế của địa phương:", "Local regulations:"));
            dossier.regulations().forEach(this::regulation);
        }
        if (!dossier.people().isEmpty()) {
            page.blank();
            page.line(0, page.say("Nguồn nêu tên:", "The source names:"));
            dossier.people().forEach(this::person);
        }
        if (!dossier.stated().isEmpty()) {
            page.blank();
            page.line(0, page.say("Nguồn còn nêu:", "The source also says:"));
            dossier.stated()
                    .forEach((topic, statements) -> page.line(
                            2, "- ", page.say(topic.label()) + ": “" + String.join("”; “", statements) + "”."));
        }
        if (!dossier.readings().isEmpty()) {
            page.blank();
            page.line(0, page.say("Chỗ in sai, chữ thừa trong nguồn:", "Slips and stray words of the source:"));
            dossier.readings().forEach(this::reading);
        }
        List<Inference> inferred = new ArrayList<>(dossier.inferred());
        inferred.removeAll(dossier.inferredIn("plans"));
        if (!inferred.isEmpty()) {
            page.blank();
            page.line(0, page.say("Dữ kiện suy luận, nguồn không nêu:", "Inferred, not stated by the source:"));
            inferred.forEach(each -> page.line(2, "- ", page.say(each.reason()) + " [" + each.path() + "]"));
        }
    }

    private void record(CouncilRecord record) {
        page.line(0, page.say("Hồ sơ:  ", "Record: "), days(record) + "; " + completeness(record) + ".");
        page.blank();
        page.line(0, page.say("Trong hồ sơ có:", "The record holds:"));
        new RecordContents(page, context).write(record);
    }

    private void person(Participant person) {
        List<String> offices = person.officer().offices();
        page.line(
                2,
                "- ",
                page.say(person.role().label()) + ": " + person.officer().name().text()
                        + (offices.isEmpty() ? "" : " (" + String.join(", ", offices) + ")") + ".");
    }

    private void reading(Reading reading) {
        String how = reading.read()
                .map(read -> page.say("đọc là “" + read + "”", "read as “" + read + "”"))
                .orElse(page.say("bỏ qua", "left out"));
        page.line(2, "- ", "“" + reading.printed() + "”: " + how + ".");
    }

    private void regulation(LocalRegulation regulation) {
        String from = Page.day(regulation.inForce().firstDay());
        page.line(
                2,
                "- ",
                page.say(regulation.title()) + ", "
                        + page.say(regulation.whole().label()) + page.say(", có hiệu lực từ ngày ", ", in force from ")
                        + from + ".");
    }

    private String days(CouncilRecord record) {
        String first = Page.day(record.span().firstDay());
        String last = Page.day(record.span().lastDay().orElseThrow());
        return page.say("từ " + first + " đến " + last, "from " + first + " to " + last);
    }

    private String completeness(CouncilRecord record) {
        List<Phrase> lists = new ArrayList<>();
        for (RecordList list : RecordList.values()) {
            LocalDate through = record.completeThrough().get(list);
            if (through != null) {
                lists.add(through(list.label(), through));
            }
        }
        record.acts()
                .forEach(acts -> acts.completeThrough()
                        .ifPresent(day -> lists.add(through(acts.act().label(), day))));
        return lists.isEmpty()
                ? page.say(
                        "không danh mục nào được khẳng định là đầy đủ, nên việc chưa được ghi nhận không có nghĩa là không thực hiện",
                        "no list is said to be complete, so what is not recorded may have been done")
                : page.say("được khẳng định là đầy đủ: ", "complete: ") + page.list(", ", lists);
    }

    private static Phrase through(Phrase what, LocalDate day) {
        return new Phrase(what.vi() + " đến " + Page.day(day), what.en() + " through " + Page.day(day));
    }
}
