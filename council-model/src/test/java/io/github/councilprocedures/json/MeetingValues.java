package io.github.councilprocedures.json;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.ReportSeries;
import io.github.councilprocedures.activity.ShareOfReport;
import io.github.councilprocedures.activity.StatedShare;
import io.github.councilprocedures.activity.StatedSum;
import io.github.councilprocedures.activity.SumOfReport;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFrequency;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.BriefingStep;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.MeetingTask;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;

/** Values of briefing conferences, programmes of work and reports, with every attribute. */
final class MeetingValues {

    private MeetingValues() {}

    private static final Term TERM = Given.THANH_LIEM;
    private static final LocalDate DAY = LocalDate.of(2024, 2, 26);

    private static final MeetingTask TASK = MeetingTask.builder()
            .content("Trả lời kiến nghị kéo dài")
            .owner("UBND huyện")
            .inWriting(true)
            .period(ReportingPeriod.quarter(2024, 2))
            .dueOn(DAY.plusDays(30))
            .doneOn(DAY.plusDays(31))
            .build();

    private static final BriefingConference BRIEFING = BriefingConference.builder()
            .term(TERM)
            .kind(BriefingKind.LOWER_LEVEL_BRIEFING)
            .number(Ordinal.of(3))
            .heldOn(DAY)
            .reviewed(ReportingPeriod.sinceLast(2022, 10))
            .mergedWithMeetingOn(DAY)
            .addTasks(TASK)
            .addSteps(CaseStep.<BriefingStep>builder()
                    .step(BriefingStep.HELD)
                    .on(DAY)
                    .by(Actor.STANDING_COMMITTEE)
                    .addTo(Actor.LOWER_STANDING_COMMITTEE)
                    .addDocuments(CaseDocument.REPORT)
                    .build())
            .build();

    private static final WorkProgramme PROGRAMME = WorkProgramme.builder()
            .term(TERM)
            .body(Actor.COUNCIL)
            .period(ReportingPeriod.year(2024))
            .adoptedOn(LocalDate.of(2023, 12, 20))
            .addBriefings(new BriefingFrequency(BriefingKind.COMMITTEE_BRIEFING, PeriodKind.MONTH))
            .build();

    private static final ActivityFigures FIGURES = ActivityFigures.builder()
            .term(TERM)
            .period(ReportingPeriod.year(2023))
            .addSums(new StatedSum("kiến nghị theo lĩnh vực", 84, List.of(76, 3, 5)))
            .addShares(new StatedShare("đã giải quyết", 84, 93, PrintedShare.parse("90,32%")))
            .build();

    static List<Object> samples() {
        return List.of(
                TASK,
                MeetingTask.builder()
                        .content("Giao ban")
                        .owner("Thường trực HĐND")
                        .build(),
                BRIEFING,
                BriefingConference.builder()
                        .term(TERM)
                        .kind(BriefingKind.COMMITTEE_BRIEFING)
                        .build(),
                StandingCommitteeMeeting.builder()
                        .term(TERM)
                        .kind(MeetingKind.ORDINARY)
                        .heldOn(DAY)
                        .addTasks(TASK)
                        .build(),
                PROGRAMME,
                WorkProgramme.builder()
                        .term(TERM)
                        .period(ReportingPeriod.month(2024, 2))
                        .build(),
                new BriefingFrequency(BriefingKind.SUMMARY_CONFERENCE, PeriodKind.YEAR),
                FIGURES,
                new StatedSum("kiến nghị", 2, List.of(1, 1)),
                new StatedShare("đã giải quyết", 0, 1, PrintedShare.parse("0%")),
                new SumOfReport(FIGURES, 0),
                new ShareOfReport(FIGURES, 0),
                new ReportSeries(List.of(FIGURES)));
    }
}
