package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a record or a plan holds (nội dung được ghi), a line each. */
final class RecordContents {

    private final Page page;
    private final InContext context;

    RecordContents(Page page, InContext context) {
        this.page = page;
        this.context = context;
    }

    void write(CouncilRecord record) {
        record.sessions().forEach(session -> item(context.of(session.place()), days(session)));
        record.meetings()
                .forEach(meeting -> item(
                        context.of(meeting.place()),
                        quoted(meeting.label()),
                        periods(meeting.reviewed(), meeting.planned()),
                        chairs(meeting.presidedBy().stream().toList()),
                        labels("mời: ", "invited: ", meeting.invitees())));
        record.briefings()
                .forEach(briefing -> item(
                        context.of(briefing.place()),
                        quoted(briefing.label()),
                        periods(briefing.reviewed(), briefing.planned()),
                        chairs(briefing.chairs())));
        record.supervisions().forEach(supervision -> item(context.of(supervision.place()), supervisees(supervision)));
        record.workProgrammes().forEach(programme -> item(context.of(programme.place())));
        FiledCase.files(record).stream()
                .filter(file -> !(file instanceof BriefingConference))
                .forEach(file -> item(context.of(file.place()), details(file), steps(file)));
        record.petitionResults().forEach(results -> item(context.of(results.place()), counts(results)));
        record.petitionsOfSessions().forEach(petitions -> item(context.of(petitions.place())));
        record.receptionDays().forEach(reception -> item(context.of(reception.place())));
        record.headReceptions().forEach(receptions -> item(context.of(receptions.place()), dates(receptions.days())));
        record.frontYears().forEach(year -> item(context.of(year.place())));
        record.frontProposals().forEach(proposal -> item(context.of(proposal.place())));
        record.coordinationRecords()
                .forEach(carriedOut -> item(
                        context.of(carriedOut.place()),
                        Optional.of(carriedOut.dueObligations().size()
                                + page.say(" nghĩa vụ đến hạn, ", " obligation(s) fell due, ")
                                + carriedOut.deliveries().size()
                                + page.say(" việc đã thực hiện", " delivered"))));
        record.reportsOfSessions().forEach(reports -> item(context.of(reports.place())));
        record.legalDocumentSendings().forEach(sending -> item(context.of(sending.place())));
        record.committeeMeetings().forEach(meeting -> item(context.of(meeting.place())));
        record.dialogues().forEach(dialogue -> item(context.of(dialogue.place())));
        record.acts().forEach(acts -> item(acts.act().label(), dates(acts.days())));
        record.regulation().ifPresent(this::regulation);
        record.figures().forEach(this::figures);
    }

    private static Optional<String> quoted(Optional<String> text) {
        return text.map(words -> "“" + words + "”");
    }

    @SafeVarargs
    private void item(Phrase what, Optional<String>... details) {
        StringBuilder line = new StringBuilder(page.say(what));
        for (Optional<String> detail : details) {
            detail.ifPresent(text -> line.append("; ").append(text));
        }
        page.line(2, "- ", line + ".");
    }

    private Optional<String> days(Session session) {
        List<Phrase> days = new ArrayList<>();
        addDay(days, "triệu tập", "convened on", session.convenedOn());
        // Without an ordinal the name says it already.
        addDay(
                days,
                "khai mạc",
                "opens on",
                session.opensOn().filter(day -> session.ordinal().isPresent()));
        addDay(days, "bế mạc", "closes on", session.closesOn());
        return days.isEmpty() ? Optional.empty() : Optional.of(page.list(", ", days));
    }

    private static void addDay(List<Phrase> days, String vi, String en, Optional<LocalDate> on) {
        on.map(Page::day).ifPresent(day -> days.add(new Phrase(vi + " " + day, en + " " + day)));
    }

    private Optional<String> periods(Optional<ReportingPeriod> reviewed, Optional<ReportingPeriod> planned) {
        List<Phrase> parts = new ArrayList<>();
        reviewed.map(ReportingPeriod::label)
                .map(period -> new Phrase("đánh giá " + period.vi(), "reviewed " + period.en()))
                .ifPresent(parts::add);
        planned.map(ReportingPeriod::label)
                .map(period -> new Phrase("triển khai " + period.vi(), "planned " + period.en()))
                .ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(page.list(", ", parts));
    }

    private Optional<String> chairs(List<Officer> chairs) {
        return chairs.isEmpty()
                ? Optional.empty()
                : Optional.of(chairs.stream()
                        .map(chair -> chair.name().text() + " (" + String.join(", ", chair.offices()) + ")")
                        .collect(Collectors.joining("; ", page.say("chủ trì: ", "presided by "), "")));
    }

    private static Optional<String> dates(List<LocalDate> days) {
        return Optional.of(days.stream().map(Page::day).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> labels(String vi, String en, Collection<? extends Labelled> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.stream()
                        .map(Labelled::label)
                        .map(page::say)
                        .collect(Collectors.joining(", ", page.say(vi, en), "")));
    }

    /** What of a file its name and its steps do not tell. */
    private Optional<String> details(CaseFile<?> file) {
        return file instanceof VoterContact contact
                ? labels("cùng tiếp xúc: ", "together: ", contact.levels())
                : Optional.empty();
    }

    private Optional<String> counts(PetitionResults results) {
        List<Phrase> counts = new ArrayList<>();
        addCount(counts, "tiếp nhận", "received", results.received());
        addCount(counts, "sau khi tách", "after splitting", results.items());
        addCount(counts, "đã trả lời", "answered", results.answered());
        results.byResult()
                .forEach((result, number) ->
                        addCount(counts, result.label().vi(), result.label().en(), OptionalInt.of(number)));
        return counts.isEmpty() ? Optional.empty() : Optional.of(page.list(", ", counts));
    }

    private static void addCount(List<Phrase> counts, String vi, String en, OptionalInt number) {
        number.ifPresent(count -> counts.add(new Phrase(count + " " + vi, count + " " + en)));
    }

    private Optional<String> supervisees(Supervision supervision) {
        if (supervision.supervisees().isEmpty()) {
            return Optional.empty();
        }
        String stated = supervision.superviseesStated().isPresent()
                ? supervision.superviseesStated().getAsInt() + " "
                : "";
        return Optional.of(page.say(stated + "đối tượng: ", stated + "supervisees: ")
                + String.join("; ", supervision.supervisees()));
    }

    private Optional<String> steps(CaseFile<?> file) {
        return file.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(file.steps().stream()
                        .map(step -> page.say(step.step().label()) + page.say(" ngày ", " on ") + Page.day(step.on()))
                        .collect(Collectors.joining(", ")));
    }

    private void regulation(CoordinationRegulation regulation) {
        List<Phrase> parties = regulation.parties().stream().map(Party::label).toList();
        item(
                context.of(regulation.place()),
                Optional.of(page.say("các bên: ", "parties: ") + page.list(", ", parties)));
        for (Evaluation evaluation : regulation.evaluations()) {
            String on = evaluation
                    .evaluatedOn()
                    .map(Page::day)
                    .map(day -> page.say(" ngày " + day, " on " + day))
                    .orElse("");
            item(
                    new Phrase(
                            "đánh giá" + on + " việc thực hiện quy chế phối hợp năm " + evaluation.forYear(),
                            "evaluation" + on + " of the coordination regulation in " + evaluation.forYear()),
                    quoted(evaluation.result()));
        }
    }

    private void figures(ActivityFigures figures) {
        List<String> stated = new ArrayList<>();
        figures.counts().forEach((figure, count) -> stated.add(count + " " + page.say(figure.label())));
        figures.sums()
                .forEach(sum -> stated.add(sum.what() + " " + sum.total() + " = "
                        + sum.parts().stream().map(String::valueOf).collect(Collectors.joining(" + "))));
        figures.shares()
                .forEach(share ->
                        stated.add(share.what() + " " + share.part() + "/" + share.total() + " = " + share.printed()));
        page.line(2, "- ", page.say(context.of(figures.place())) + ": " + String.join(", ", stated) + ".");
    }
}
