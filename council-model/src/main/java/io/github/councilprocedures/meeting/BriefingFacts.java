package io.github.councilprocedures.meeting;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.TallyFact;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of briefing conferences, and of the programmes that foresee them (dữ kiện của hội nghị giao ban). */
public final class BriefingFacts {

    private BriefingFacts() {}

    /** The kind of conference (loại hội nghị). */
    public static final ChoiceFact<BriefingConference, BriefingKind> KIND = ChoiceFact.of(
            Fact.named("kind", "loại hội nghị", "kind of conference"), BriefingKind.class, BriefingConference::kind);

    /** The level of the council (cấp). */
    public static final ChoiceFact<BriefingConference, UnitLevel> LEVEL = UnitFacts.level();

    /** The level of the Standing Committees it was held with (cấp của Thường trực HĐND cùng giao ban). */
    public static final ChoiceFact<BriefingConference, UnitLevel> LOWER_LEVEL = ChoiceFact.of(
            Fact.named("lowerLevel", "cấp của Thường trực HĐND cùng giao ban", "level of the Standing Committees below")
                    .derived(
                            "cấp ngay dưới còn tồn tại vào ngày họp; từ 01/7/2025 dưới tỉnh chỉ còn cấp xã",
                            "the next level below that exists on the day; since 01/07/2025 only communes are below a province"),
            UnitLevel.class,
            BriefingConference::knownLowerLevel);

    /** Days and steps of a conference (các bước tổ chức hội nghị). */
    public static final CaseFacts<BriefingConference, BriefingStep> CASE = CaseFacts.of(
            "briefingConference",
            "hội nghị giao ban",
            "briefing conference",
            BriefingConference.class,
            BriefingStep.class,
            List.of(KIND, LEVEL));

    /** The day the conference was held (ngày họp). */
    public static final DateFact<BriefingConference> HELD_ON = CASE.day(BriefingStep.HELD);

    /** The last day of the period the conference reviewed (ngày cuối của kỳ được đánh giá). */
    public static final DateFact<BriefingConference> REVIEWED_ENDS_ON =
            DateFact.of(MeetingFacts.reviewedEndsOn(), BriefingConference::reviewedEndDay);

    /** Which period the title names (kỳ ghi trong tên gọi). */
    public static final ChoiceFact<BriefingConference, TitlePeriod> TITLE_PERIOD =
            ChoiceFact.of(MeetingFacts.titlePeriod(), TitlePeriod.class, BriefingConference::titlePeriod);

    /** Whether the Chair or a Vice Chair of the council chaired it (do Chủ tịch, Phó Chủ tịch HĐND chủ trì). */
    public static final ChoiceFact<BriefingConference, Boolean> CHAIRED_BY_LEADERS = ChoiceFact.yesOrNo(
            Fact.named(
                            "chairedByLeaders",
                            "do Chủ tịch hoặc Phó Chủ tịch HĐND chủ trì",
                            "chaired by the Chair or a Vice Chair of the council")
                    .derived(
                            "đọc từ chức vụ được ghi; chức vụ Đảng và chức vụ khác không tính",
                            "read from the offices as written; those of the Party and all others do not count"),
            BriefingConference::chairedByLeaders);

    /** The day of the meeting it was merged with (ngày của phiên họp được ghép). */
    public static final DateFact<BriefingConference> MERGED_WITH_MEETING_ON = DateFact.of(
            Fact.named("mergedWithMeetingOn", "ngày của phiên họp được ghép", "day of the meeting it was merged with"),
            BriefingConference::mergedDay);

    /** Briefing conferences (hội nghị giao ban). */
    public static final SubjectType<BriefingConference> BRIEFING = SubjectType.of(
            "briefingConference",
            "hội nghị giao ban",
            "briefing conference",
            CASE.with(List.of(
                    KIND,
                    LOWER_LEVEL,
                    REVIEWED_ENDS_ON,
                    TITLE_PERIOD,
                    CHAIRED_BY_LEADERS,
                    MERGED_WITH_MEETING_ON,
                    LEVEL)));

    /** The kind of period of a programme of work (loại kỳ của chương trình công tác). */
    public static final ChoiceFact<WorkProgramme, PeriodKind> PERIOD_KIND = ChoiceFact.of(
            Fact.named("periodKind", "loại kỳ của chương trình", "kind of period"),
            PeriodKind.class,
            programme -> programme.period().kind());

    /** The level of the council (cấp). */
    public static final ChoiceFact<WorkProgramme, UnitLevel> PROGRAMME_LEVEL = UnitFacts.level();

    /** Programmes of work (chương trình công tác). */
    public static final SubjectType<WorkProgramme> PROGRAMME = SubjectType.of(
            "workProgramme", "chương trình công tác", "programme of work", List.of(PERIOD_KIND, PROGRAMME_LEVEL));

    /** In which period one conference is foreseen (kỳ tổ chức). */
    public static final ChoiceFact<BriefingsOfProgramme, PeriodKind> PER = ChoiceFact.of(
            Fact.named("per", "kỳ tổ chức theo chương trình", "how often, by the programme"),
            PeriodKind.class,
            briefings -> briefings.frequency().per());

    /** The kind of conference foreseen (loại hội nghị theo chương trình). */
    public static final ChoiceFact<BriefingsOfProgramme, BriefingKind> KIND_FORESEEN = ChoiceFact.of(
            Fact.named("kind", "loại hội nghị theo chương trình", "kind of conference foreseen"),
            BriefingKind.class,
            briefings -> briefings.frequency().kind());

    /** The conferences held in the days of the programme (các hội nghị đã tổ chức). */
    public static final TallyFact<BriefingsOfProgramme> BRIEFINGS_HELD = TallyFact.of(
            Fact.named("briefingsHeld", "số hội nghị giao ban đã tổ chức", "briefing conferences held")
                    .derived(
                            "đếm theo ngày họp các hội nghị cùng loại trong kỳ của chương trình",
                            "those of the kind, counted by day within the days of the programme"),
            BriefingsOfProgramme::held);

    /** The level of the council (cấp). */
    public static final ChoiceFact<BriefingsOfProgramme, UnitLevel> BRIEFINGS_LEVEL = UnitFacts.level();

    /** Conferences held against a programme (hội nghị giao ban theo chương trình). */
    public static final SubjectType<BriefingsOfProgramme> BRIEFINGS_OF_PROGRAMME = SubjectType.of(
            "briefingsOfProgramme",
            "hội nghị giao ban theo chương trình",
            "briefings of a programme",
            List.of(PER, KIND_FORESEEN, BRIEFINGS_HELD, BRIEFINGS_LEVEL));
}
