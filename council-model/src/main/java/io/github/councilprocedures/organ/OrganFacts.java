package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The level of the council */
public final class OrganFacts {

    private OrganFacts() {}

    /** The day looked at (ngày xác định). */
    public static final DateFact<StandingCommittee> STANDING_AS_ON =
            DateFact.of(Namings.asOn(), StandingCommittee::asDay);

    /** The day whose law fixes structure (ngày chọn luật về cơ cấu). */
    public static final DateFact<StandingCommittee> STANDING_STRUCTURE_ON =
            DateFact.of(Namings.structureOn(), one -> Namings.structureDay(one.term(), one.asOn()));

    /** The last polling day of the term (ngày bầu cử cuối cùng). */
    public static final DateFact<StandingCommittee> STANDING_POLLING_ON =
            DateFact.of(Namings.lastPollingOn(), one -> one.term().lastPollingDay());

    /** The level of the council (cấp). */
    public static final ChoiceFact<StandingCommittee, UnitLevel> STANDING_LEVEL = UnitFacts.level();

    /** The kind of unit of the council (loại đơn vị hành chính). */
    public static final ChoiceFact<StandingCommittee, UnitKind> STANDING_UNIT_KIND = UnitFacts.unitKind();

    /** Which of the cities that clauses name (thành phố được luật nêu tên). */
    public static final ChoiceFact<StandingCommittee, NamedCity> STANDING_CITY = ChoiceFact.of(
            Namings.city(), NamedCity.class, one -> NamedCity.of(one.council().unit()));

    /** The posts that there are seats for (các chức danh). */
    public static final SetFact<StandingCommittee, StandingPost> POSTS = SetFact.of(
            Fact.named("posts", "các chức danh", "posts").derived("theo danh sách chức danh", "from the list of seats"),
            StandingPost.class,
            StandingCommittee::posts);

    /** The seats of Chair (số Chủ tịch). */
    public static final NumberFact<StandingCommittee> CHAIRS =
            NumberFact.of(Namings.counted("chairs", "số Chủ tịch", "Chairs"), StandingCommittee::chairs);

    /** The seats of Vice Chair (số Phó Chủ tịch). */
    public static final NumberFact<StandingCommittee> VICE_CHAIRS = NumberFact.of(
            Namings.counted("viceChairs", "số Phó Chủ tịch", "Vice Chairs"), StandingCommittee::viceChairs);

    /** The seats of committee heads (số Ủy viên là Trưởng Ban). */
    public static final NumberFact<StandingCommittee> COMMITTEE_HEADS = NumberFact.of(
            Namings.counted("committeeHeads", "số Ủy viên là Trưởng Ban", "members who head committees"),
            StandingCommittee::committeeHeads);

    /** The seats of Chief of Office (số Ủy viên là Chánh Văn phòng). */
    public static final NumberFact<StandingCommittee> CHIEFS_OF_OFFICE = NumberFact.of(
            Namings.counted("chiefsOfOffice", "số Ủy viên là Chánh Văn phòng", "members who are Chief of Office"),
            StandingCommittee::chiefsOfOffice);

    /** Whether the Chair is full-time (Chủ tịch hoạt động chuyên trách). */
    public static final ChoiceFact<StandingCommittee, Boolean> CHAIR_FULL_TIME = ChoiceFact.yesOrNo(
            Fact.named("chairFullTime", "Chủ tịch hoạt động chuyên trách", "full-time Chair"),
            StandingCommittee::chairFullTime);

    /** The full-time seats of Vice Chair (số Phó Chủ tịch chuyên trách). */
    public static final NumberFact<StandingCommittee> FULL_TIME_VICE_CHAIRS = NumberFact.of(
            Namings.counted("fullTimeViceChairs", "số Phó Chủ tịch chuyên trách", "full-time Vice Chairs"),
            StandingCommittee::fullTimeViceChairs);

    /** The full-time seats of Chair and Vice Chair (số Chủ tịch, Phó Chủ tịch chuyên trách). */
    public static final NumberFact<StandingCommittee> FULL_TIME_LEADERS = NumberFact.of(
            Namings.counted(
                    "fullTimeLeaders", "số Chủ tịch, Phó Chủ tịch chuyên trách", "full-time Chair and Vice Chairs"),
            StandingCommittee::fullTimeLeaders);

    /** The committees of the council (số Ban của HĐND). */
    public static final NumberFact<StandingCommittee> COMMITTEES_OF_COUNCIL = NumberFact.of(
            Fact.named("committees", "số Ban của HĐND", "committees of the council"),
            StandingCommittee::committeesNumber);

    /** From how many units the unit was merged (số đơn vị hành chính được nhập). */
    public static final NumberFact<StandingCommittee> STANDING_MERGED_UNITS = NumberFact.of(
            Fact.named("mergedUnits", "số đơn vị hành chính được nhập", "units merged into one"),
            StandingCommittee::mergedUnitsNumber);

    /** The members who are members of the People's Committee (số thành viên đồng thời là thành viên UBND). */
    public static final NumberFact<StandingCommittee> PEOPLES_COMMITTEE_MEMBERS = NumberFact.of(
            Fact.named(
                    "peoplesCommitteeMembers",
                    "số thành viên đồng thời là thành viên UBND",
                    "members who are of the People's Committee"),
            StandingCommittee::peoplesCommitteeMembersNumber);

    /** Standing Committees (Thường trực HĐND). */
    public static final SubjectType<StandingCommittee> STANDING_COMMITTEE = SubjectType.of(
            "standingCommittee",
            "Thường trực HĐND",
            "Standing Committee",
            List.of(
                    STANDING_AS_ON,
                    STANDING_STRUCTURE_ON,
                    STANDING_POLLING_ON,
                    STANDING_LEVEL,
                    STANDING_UNIT_KIND,
                    STANDING_CITY,
                    POSTS,
                    CHAIRS,
                    VICE_CHAIRS,
                    COMMITTEE_HEADS,
                    CHIEFS_OF_OFFICE,
                    CHAIR_FULL_TIME,
                    FULL_TIME_VICE_CHAIRS,
                    FULL_TIME_LEADERS,
                    COMMITTEES_OF_COUNCIL,
                    STANDING_MERGED_UNITS,
                    PEOPLES_COMMITTEE_MEMBERS));

    /** The day since which (ngày phát sinh). */
    public static final DateFact<ChairVacancy> VACANT_SINCE =
            DateFact.of(Fact.named("since", "ngày phát sinh", "day since which"), ChairVacancy::sinceDay);

    /** The cause (lý do). */
    public static final ChoiceFact<ChairVacancy, VacancyCause> VACANCY_CAUSE =
            ChoiceFact.of(Fact.named("cause", "lý do", "cause"), VacancyCause.class, ChairVacancy::cause);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ChairVacancy, UnitLevel> VACANCY_LEVEL = UnitFacts.level();

    /** Who put somebody in charge (cơ quan phân công, giao nhiệm vụ). */
    public static final ChoiceFact<ChairVacancy, DecidingBody> ASSIGNED_BY = ChoiceFact.of(
            Fact.named("assignedBy", "cơ quan phân công, giao nhiệm vụ", "body that put somebody in charge"),
            DecidingBody.class,
            ChairVacancy::knownAssignedBy);

    /** Who was put in charge (người được giao điều hành). */
    public static final ChoiceFact<ChairVacancy, ActingLeader> LEADER = ChoiceFact.of(
            Fact.named("leader", "người được giao điều hành", "who was put in charge"),
            ActingLeader.class,
            ChairVacancy::knownLeader);

    /** How many were put in charge (số người được giao điều hành). */
    public static final NumberFact<ChairVacancy> ASSIGNED = NumberFact.of(
            Fact.named("assigned", "số người được giao điều hành", "number put in charge"),
            ChairVacancy::assignedNumber);

    /** Vacancies of the Chair (khuyết Chủ tịch HĐND). */
    public static final SubjectType<ChairVacancy> CHAIR_VACANCY = SubjectType.of(
            "chairVacancy",
            "khuyết Chủ tịch HĐND",
            "vacancy of the Chair",
            List.of(VACANT_SINCE, VACANCY_CAUSE, VACANCY_LEVEL, ASSIGNED_BY, LEADER, ASSIGNED));

    /** The day of issue (ngày ban hành). */
    public static final DateFact<WorkingRegulation> ISSUED_ON =
            DateFact.of(Fact.named("issuedOn", "ngày ban hành", "day of issue"), WorkingRegulation::issuedDay);

    /** Who issued it (cơ quan ban hành). */
    public static final ChoiceFact<WorkingRegulation, DecidingBody> ISSUED_BY = ChoiceFact.of(
            Fact.named("issuedBy", "cơ quan ban hành", "issuing body"),
            DecidingBody.class,
            WorkingRegulation::knownIssuedBy);

    /** Whether it is consistent with the model (phù hợp với quy chế mẫu). */
    public static final ChoiceFact<WorkingRegulation, Boolean> FOLLOWS_MODEL = ChoiceFact.yesOrNo(
            Fact.named("followsModel", "phù hợp với quy chế mẫu", "consistent with the model"),
            WorkingRegulation::knownFollowsModel);

    /** The level of the council (cấp). */
    public static final ChoiceFact<WorkingRegulation, UnitLevel> REGULATION_LEVEL = UnitFacts.level();

    /** Working regulations (quy chế làm việc). */
    public static final SubjectType<WorkingRegulation> WORKING_REGULATION = SubjectType.of(
            "workingRegulation",
            "quy chế làm việc của HĐND",
            "working regulation",
            List.of(ISSUED_ON, ISSUED_BY, FOLLOWS_MODEL, REGULATION_LEVEL));
}
