package io.github.councilprocedures.programme;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of programmes of supervision, of their proposals and of their items (dữ kiện về chương trình giám sát). */
public final class ProgrammeFacts {

    private ProgrammeFacts() {}

    /** Whose programme it is (chủ thể giám sát). */
    public static final ChoiceFact<SupervisionProgramme, SupervisingBody> BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể giám sát", "supervising body"),
            SupervisingBody.class,
            SupervisionProgramme::body);

    /** The level of the council (cấp). */
    public static final ChoiceFact<SupervisionProgramme, UnitLevel> LEVEL = UnitFacts.level();

    /** The days of the steps, the log, and the facts of each step. */
    public static final CaseFacts<SupervisionProgramme, ProgrammeStep> CASE = CaseFacts.of(
            "supervisionProgramme",
            "chương trình giám sát",
            "supervision programme",
            SupervisionProgramme.class,
            ProgrammeStep.class,
            List.of(BODY, LEVEL));

    /** What was done in turn at the session (trình tự tại kỳ họp). */
    public static final SequenceFact<SupervisionProgramme, HearingStep> HEARING = SequenceFact.listed(
            Fact.named("hearing", "trình tự xem xét, quyết định tại kỳ họp", "order of the decision at the session"),
            HearingStep.class,
            SupervisionProgramme::hearing);

    /** The opening of the mid-year session of the year before (khai mạc kỳ họp giữa năm của năm trước). */
    public static final DateFact<SupervisionProgramme> MID_YEAR_OPENS_ON = DateFact.of(
            Fact.named(
                    "midYearOpensOn",
                    "ngày khai mạc kỳ họp giữa năm của năm trước",
                    "opening day of the mid-year session of the year before"),
            SupervisionProgramme::midYearOpensDay);

    /** The closing of the mid-year session of the year before (bế mạc kỳ họp giữa năm của năm trước). */
    public static final DateFact<SupervisionProgramme> MID_YEAR_CLOSES_ON = DateFact.of(
            Fact.named(
                    "midYearClosesOn",
                    "ngày bế mạc kỳ họp giữa năm của năm trước",
                    "closing day of the mid-year session of the year before"),
            SupervisionProgramme::midYearClosesDay);

    /** The opening of the year-end session of the year before (khai mạc kỳ họp cuối năm của năm trước). */
    public static final DateFact<SupervisionProgramme> YEAR_END_OPENS_ON = DateFact.of(
            Fact.named(
                    "yearEndOpensOn",
                    "ngày khai mạc kỳ họp cuối năm của năm trước",
                    "opening day of the year-end session of the year before"),
            SupervisionProgramme::yearEndOpensDay);

    /** The closing of the year-end session of the year before (bế mạc kỳ họp cuối năm của năm trước). */
    public static final DateFact<SupervisionProgramme> YEAR_END_CLOSES_ON = DateFact.of(
            Fact.named(
                    "yearEndClosesOn",
                    "ngày bế mạc kỳ họp cuối năm của năm trước",
                    "closing day of the year-end session of the year before"),
            SupervisionProgramme::yearEndClosesDay);

    /** The opening of the mid-year session of the year after (khai mạc kỳ họp giữa năm của năm sau). */
    public static final DateFact<SupervisionProgramme> NEXT_MID_YEAR_OPENS_ON = DateFact.of(
            Fact.named(
                    "nextMidYearOpensOn",
                    "ngày khai mạc kỳ họp giữa năm của năm sau",
                    "opening day of the mid-year session of the year after"),
            SupervisionProgramme::nextMidYearOpensDay);

    /** The closing of the mid-year session of the year after (bế mạc kỳ họp giữa năm của năm sau). */
    public static final DateFact<SupervisionProgramme> NEXT_MID_YEAR_CLOSES_ON = DateFact.of(
            Fact.named(
                    "nextMidYearClosesOn",
                    "ngày bế mạc kỳ họp giữa năm của năm sau",
                    "closing day of the mid-year session of the year after"),
            SupervisionProgramme::nextMidYearClosesDay);

    /** The end of the year before (cuối năm trước). */
    public static final DateFact<SupervisionProgramme> PREVIOUS_YEAR_ENDS_ON = DateFact.of(
            Fact.named("previousYearEndsOn", "ngày cuối cùng của năm trước", "last day of the year before")
                    .derived(
                            "ngày 31 tháng 12 của năm trước năm thực hiện chương trình",
                            "31 December of the year before that of the programme"),
            SupervisionProgramme::previousYearEndsDay);

    /** The day that chooses the law of the decision (ngày làm căn cứ áp dụng luật đối với việc quyết định chương trình). */
    public static final DateFact<SupervisionProgramme> DECISION_EVENT_ON = DateFact.of(
            Fact.named(
                            "decisionEventOn",
                            "ngày làm căn cứ tính thời hạn quyết định chương trình",
                            "day to which the time of the decision is counted")
                    .derived(
                            "của HĐND: khai mạc kỳ họp giữa năm của năm trước; của Thường trực: bế mạc kỳ họp cuối năm của năm"
                                    + " trước; của Ban: ngày 31 tháng 12 năm trước",
                            "of the council: the opening of the mid-year session of the year before; of the Standing Committee:"
                                    + " the closing of its year-end session; of a committee: 31 December of it"),
            SupervisionProgramme::decisionEventDay);

    /** The earlier of the days on which the draft was drawn up and submitted (ngày dự kiến hoặc trình, ngày sớm hơn). */
    public static final DateFact<SupervisionProgramme> FIRST_READY_ON = DateFact.of(
            Fact.named(
                            "firstReadyOn",
                            "ngày sớm hơn trong hai ngày dự kiến và trình chương trình",
                            "earlier of the days of drawing up and of submission")
                    .derived(
                            "ngày dự kiến chương trình, hoặc ngày trình HĐND nếu sớm hơn",
                            "the day of drawing up, or that of submission to the council where it was earlier"),
            SupervisionProgramme::firstReadyDay);

    /** The later of the two days (ngày dự kiến hoặc trình, ngày muộn hơn). */
    public static final DateFact<SupervisionProgramme> READY_ON = DateFact.of(
            Fact.named(
                            "readyOn",
                            "ngày muộn hơn trong hai ngày dự kiến và trình chương trình",
                            "later of the days of drawing up and of submission")
                    .derived(
                            "ngày trình HĐND, hoặc ngày dự kiến chương trình nếu muộn hơn",
                            "the day of submission to the council, or that of drawing up where it was later"),
            SupervisionProgramme::readyDay);

    /** What it was drawn up from (căn cứ xây dựng chương trình). */
    public static final SetFact<SupervisionProgramme, ProgrammeGround> GROUNDS = SetFact.of(
            Fact.named("grounds", "căn cứ xây dựng chương trình", "what the programme was drawn up from"),
            ProgrammeGround.class,
            SupervisionProgramme::grounds);

    /** Whether a plan must be issued for it (phải ban hành kế hoạch). */
    public static final ChoiceFact<SupervisionProgramme, Boolean> PLAN_NEEDED = ChoiceFact.yesOrNo(
            Fact.named(
                            "planNeeded",
                            "có nội dung không do Đoàn giám sát của HĐND thực hiện",
                            "an item is carried out without a team of the council")
                    .derived(
                            "ít nhất một nội dung được ghi nhận là không lập Đoàn giám sát của HĐND",
                            "at least one item is recorded as having no team of the council"),
            SupervisionProgramme::planNeeded);

    /** Programmes of supervision (chương trình giám sát). */
    public static final SubjectType<SupervisionProgramme> PROGRAMME = SubjectType.of(
            "supervisionProgramme",
            "chương trình giám sát",
            "supervision programme",
            CASE.with(List.of(
                    BODY,
                    LEVEL,
                    HEARING,
                    MID_YEAR_OPENS_ON,
                    MID_YEAR_CLOSES_ON,
                    YEAR_END_OPENS_ON,
                    YEAR_END_CLOSES_ON,
                    NEXT_MID_YEAR_OPENS_ON,
                    NEXT_MID_YEAR_CLOSES_ON,
                    PREVIOUS_YEAR_ENDS_ON,
                    DECISION_EVENT_ON,
                    FIRST_READY_ON,
                    READY_ON,
                    GROUNDS,
                    PLAN_NEEDED)));

    /** For whose programme a proposal is made (chương trình của chủ thể nào). */
    public static final ChoiceFact<ProposalOfProgramme, SupervisingBody> PROPOSAL_BODY =
            BODY.through(ProposalOfProgramme::programme);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ProposalOfProgramme, UnitLevel> PROPOSAL_LEVEL =
            LEVEL.through(ProposalOfProgramme::programme);

    /** Who proposes (chủ thể đề nghị). */
    public static final ChoiceFact<ProposalOfProgramme, Actor> PROPOSED_BY = ChoiceFact.of(
            Fact.named("by", "chủ thể đề nghị", "who proposes"),
            Actor.class,
            view -> view.proposal().knownBy());

    /** The day of sending (ngày gửi đề nghị). */
    public static final DateFact<ProposalOfProgramme> PROPOSAL_SENT_ON = DateFact.of(
            Fact.named("sentOn", "ngày gửi đề nghị", "day on which the proposal was sent"),
            view -> view.proposal().sentDay());

    /** The day on which it came in (ngày nhận đề nghị). */
    public static final DateFact<ProposalOfProgramme> PROPOSAL_RECEIVED_ON = DateFact.of(
            Fact.named("receivedOn", "ngày nhận đề nghị", "day on which the proposal was received"),
            view -> view.proposal().receivedDay());

    /** What it states (nội dung đề nghị). */
    public static final SetFact<ProposalOfProgramme, ProposalContent> PROPOSAL_CONTENT = SetFact.of(
            Fact.named("content", "nội dung đề nghị", "contents of the proposal"),
            ProposalContent.class,
            view -> view.proposal().content());

    /** The last day for proposals for the programme of the council (hạn gửi đề nghị đối với chương trình của HĐND). */
    public static final DateFact<ProposalOfProgramme> PROPOSALS_DUE_ON = DateFact.of(
            Fact.named("proposalsDueOn", "ngày 01 tháng 3 của năm trước", "1 March of the year before")
                    .derived(
                            "ngày 01 tháng 3 của năm trước năm thực hiện chương trình, không dời vì ngày nghỉ",
                            "1 March of the year before that of the programme, not moved by a day off"),
            view -> view.programme().proposalsDueDay());

    /** The opening of the year-end session of the year before (khai mạc kỳ họp cuối năm của năm trước). */
    public static final DateFact<ProposalOfProgramme> PROPOSAL_SESSION_OPENS_ON = DateFact.of(
            Fact.named(
                    "yearEndOpensOn",
                    "ngày khai mạc kỳ họp cuối năm của năm trước",
                    "opening day of the year-end session of the year before"),
            view -> view.programme().yearEndOpensDay());

    /** The day that chooses the law of a proposal (ngày làm căn cứ áp dụng luật đối với đề nghị). */
    public static final DateFact<ProposalOfProgramme> PROPOSAL_EVENT_ON = DateFact.of(
            Fact.named(
                            "proposalEventOn",
                            "ngày làm căn cứ tính hạn gửi đề nghị",
                            "day to which the time for proposals is counted")
                    .derived(
                            "chương trình của HĐND: ngày 01 tháng 3 năm trước; của Thường trực: khai mạc kỳ họp cuối năm của năm"
                                    + " trước; của Ban: ngày 31 tháng 12 năm trước",
                            "programme of the council: 1 March of the year before; of the Standing Committee: the opening of"
                                    + " its year-end session; of a committee: 31 December of it"),
            view -> view.programme().proposalEventDay());

    /** Proposals with their programmes (đề nghị đưa vào chương trình giám sát). */
    public static final SubjectType<ProposalOfProgramme> PROPOSAL = SubjectType.of(
            "programmeProposal",
            "đề nghị đưa vào chương trình giám sát",
            "proposal for a supervision programme",
            List.of(
                    PROPOSAL_BODY,
                    PROPOSAL_LEVEL,
                    PROPOSED_BY,
                    PROPOSAL_SENT_ON,
                    PROPOSAL_RECEIVED_ON,
                    PROPOSAL_CONTENT,
                    PROPOSALS_DUE_ON,
                    PROPOSAL_SESSION_OPENS_ON,
                    PROPOSAL_EVENT_ON));

    /** In whose programme an item stands (chương trình của chủ thể nào). */
    public static final ChoiceFact<ItemOfProgramme, SupervisingBody> ITEM_BODY =
            BODY.through(ItemOfProgramme::programme);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ItemOfProgramme, UnitLevel> ITEM_LEVEL = LEVEL.through(ItemOfProgramme::programme);

    /** Who is to carry an item out (chủ thể thực hiện). */
    public static final ChoiceFact<ItemOfProgramme, SupervisingBody> CARRIED_OUT_BY = ChoiceFact.of(
            Fact.named("carriedOutBy", "chủ thể thực hiện", "who is to carry it out"),
            SupervisingBody.class,
            view -> view.item().body());

    /** Whether the council sets up a team for it (HĐND thành lập Đoàn giám sát). */
    public static final ChoiceFact<ItemOfProgramme, Boolean> COUNCIL_TEAM = ChoiceFact.yesOrNo(
            Fact.named("councilTeam", "HĐND thành lập Đoàn giám sát", "team of the council"),
            view -> view.item().knownCouncilTeam());

    /** The day its dossier was opened (ngày mở hồ sơ giám sát). */
    public static final DateFact<ItemOfProgramme> DOSSIER_OPENED_ON = DateFact.of(
            Fact.named("dossierOpenedOn", "ngày mở hồ sơ giám sát", "day on which the dossier was opened"),
            view -> view.item().dossierOpenedDay());

    /** Whether it was taken out of the programme (đã đưa ra khỏi chương trình). */
    public static final ChoiceFact<ItemOfProgramme, Boolean> DROPPED = ChoiceFact.yesOrNo(
            Fact.named("dropped", "đã đưa ra khỏi chương trình", "taken out of the programme"),
            view -> view.item().dropped());

    /** The end of the year of the programme (cuối năm thực hiện chương trình). */
    public static final DateFact<ItemOfProgramme> ITEM_YEAR_ENDS_ON = DateFact.of(
            Fact.named("yearEndsOn", "ngày cuối cùng của năm thực hiện", "last day of the year of the programme")
                    .derived("ngày 31 tháng 12 của năm thực hiện", "31 December of the year of the programme"),
            view -> view.programme().yearEndsDay());

    /** Items with their programmes (nội dung của chương trình giám sát). */
    public static final SubjectType<ItemOfProgramme> ITEM = SubjectType.of(
            "programmeItem",
            "nội dung của chương trình giám sát",
            "item of a supervision programme",
            List.of(
                    ITEM_BODY,
                    ITEM_LEVEL,
                    CARRIED_OUT_BY,
                    COUNCIL_TEAM,
                    DOSSIER_OPENED_ON,
                    DROPPED,
                    ITEM_YEAR_ENDS_ON));

    /** The level of the council (cấp). */
    public static final ChoiceFact<ProgrammesOfYear, UnitLevel> YEAR_LEVEL = UnitFacts.level();

    /** The programmes of a year (các chương trình giám sát trong một năm). */
    public static final SubjectType<ProgrammesOfYear> PROGRAMMES_OF_YEAR = SubjectType.of(
            "programmesOfYear",
            "các chương trình giám sát trong năm",
            "supervision programmes of a year",
            List.of(YEAR_LEVEL));

    /** How many other items of the year are the same supervision (số nội dung trùng lặp). */
    public static final NumberFact<ComparedItem> SAME_ITEMS = NumberFact.of(
            Fact.named("sameItems", "số nội dung khác trùng lặp", "other items that are the same supervision")
                    .derived(
                            "đếm các nội dung khác trong năm có cùng chuyên đề, có đối tượng chung, thời kỳ giám sát giao nhau;"
                                    + " trừ nội dung giao cho chính chủ thể đó thực hiện, nội dung đã đưa ra khỏi chương trình",
                            "the other items of the year with the same topic, a supervisee in common and periods that overlap,"
                                    + " counted; without those that the same body is to carry out in the programme of another,"
                                    + " and those taken out"),
            view -> view.year().sameItems(view.programme(), view.item()));

    /** The first day of the year of the programmes (ngày đầu năm). */
    public static final DateFact<ComparedItem> YEAR_STARTS_ON = DateFact.of(
            Fact.named("yearStartsOn", "ngày đầu năm thực hiện", "first day of the year of the programmes"),
            view -> view.year().startsDay());

    /** Items among the programmes of a year (nội dung giám sát so với các nội dung khác cùng năm). */
    public static final SubjectType<ComparedItem> COMPARED_ITEM = SubjectType.of(
            "comparedProgrammeItem",
            "nội dung giám sát so với các nội dung khác trong năm",
            "item among the supervision programmes of a year",
            List.of(SAME_ITEMS, YEAR_STARTS_ON));
}
