package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_106_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_1187_2021;
import static io.github.councilprocedures.organ.OrganFacts.ASSIGNED;
import static io.github.councilprocedures.organ.OrganFacts.ASSIGNED_BY;
import static io.github.councilprocedures.organ.OrganFacts.CHAIRS;
import static io.github.councilprocedures.organ.OrganFacts.CHAIR_FULL_TIME;
import static io.github.councilprocedures.organ.OrganFacts.CHAIR_VACANCY;
import static io.github.councilprocedures.organ.OrganFacts.CHIEFS_OF_OFFICE;
import static io.github.councilprocedures.organ.OrganFacts.COMMITTEES_OF_COUNCIL;
import static io.github.councilprocedures.organ.OrganFacts.COMMITTEE_HEADS;
import static io.github.councilprocedures.organ.OrganFacts.FULL_TIME_LEADERS;
import static io.github.councilprocedures.organ.OrganFacts.FULL_TIME_VICE_CHAIRS;
import static io.github.councilprocedures.organ.OrganFacts.LEADER;
import static io.github.councilprocedures.organ.OrganFacts.PEOPLES_COMMITTEE_MEMBERS;
import static io.github.councilprocedures.organ.OrganFacts.POSTS;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_AS_ON;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_CITY;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_COMMITTEE;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_LEVEL;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_MERGED_UNITS;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_POLLING_ON;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_STRUCTURE_ON;
import static io.github.councilprocedures.organ.OrganFacts.STANDING_UNIT_KIND;
import static io.github.councilprocedures.organ.OrganFacts.VACANCY_CAUSE;
import static io.github.councilprocedures.organ.OrganFacts.VACANCY_LEVEL;
import static io.github.councilprocedures.organ.OrganFacts.VACANT_SINCE;
import static io.github.councilprocedures.organ.OrganFacts.VICE_CHAIRS;
import static io.github.councilprocedures.organ.StandingPost.CHAIR;
import static io.github.councilprocedures.organ.StandingPost.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.organ.StandingPost.COMMITTEE_HEAD;
import static io.github.councilprocedures.organ.StandingPost.VICE_CHAIR;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.organ.ActingLeader;
import io.github.councilprocedures.organ.ChairVacancy;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.NamedCity;
import io.github.councilprocedures.organ.StandingCommittee;
import io.github.councilprocedures.organ.VacancyCause;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The composition of the Standing Committee (cơ cấu Thường trực HĐND), and who leads when there is no Chair. */
final class StandingCommittees {

    private StandingCommittees() {}

    /** Chair, Vice Chairs and heads of committees (Chủ tịch, Phó Chủ tịch, Ủy viên là Trưởng Ban) make it up. */
    static final Rule<StandingCommittee> COMPOSITION = Rule.about(STANDING_COMMITTEE, "organ.standing.composition")
            .titled("Thành phần Thường trực HĐND", "Composition of the Standing Committee")
            .because(
                    "Thường trực gồm những người đứng đầu Hội đồng nhân dân và các Ban để điều hành công việc chung.",
                    "The Standing Committee joins those who lead the council and its committees.")
            .leavingOut(
                    "Số Phó Chủ tịch (quy tắc riêng); chức danh khuyết vẫn tính là có trong cơ cấu.",
                    "The number of Vice Chairs, which has a rule of its own; a vacant seat counts as a seat.")
            .governedBy(STANDING_STRUCTURE_ON)
            .from("2016-01-01")
            .under(StructureArticles.asPassed(2))
            .requires(STANDING_LEVEL
                    .when(
                            UnitLevel.PROVINCE,
                            all(
                                    POSTS.exactly(CHAIR, VICE_CHAIR, COMMITTEE_HEAD, CHIEF_OF_OFFICE),
                                    CHAIRS.equalTo(1),
                                    COMMITTEE_HEADS.equalTo(COMMITTEES_OF_COUNCIL),
                                    CHIEFS_OF_OFFICE.equalTo(1)))
                    .when(UnitLevel.DISTRICT, withHeads())
                    .when(UnitLevel.COMMUNE, all(POSTS.exactly(CHAIR, VICE_CHAIR), CHAIRS.equalTo(1))))
            .from("2021-05-23")
            .under(StructureArticles.asAmended(2))
            .saying(
                    "Thường trực có các chức danh: {posts}; {chairs} Chủ tịch, {committeeHeads} Trưởng Ban trên {committees} Ban,"
                            + " không đúng cơ cấu theo luật.",
                    "The Standing Committee has the posts: {posts}; {chairs} Chair(s), {committeeHeads} head(s) of {committees}"
                            + " committee(s), which is not what the law says.")
            .requires(withHeads())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(2))
            .saying(
                    "Thường trực có các chức danh: {posts}; {chairs} Chủ tịch, {committeeHeads} Trưởng Ban trên {committees} Ban,"
                            + " không đúng cơ cấu theo luật.",
                    "The Standing Committee has the posts: {posts}; {chairs} Chair(s), {committeeHeads} head(s) of {committees}"
                            + " committee(s), which is not what the law says.")
            .requires(withHeads())
            .otherwise(
                    "Thường trực có các chức danh: {posts} ({chairs} Chủ tịch), không đúng cơ cấu theo luật.",
                    "The Standing Committee has the posts: {posts} ({chairs} Chair(s)), which is not what the law says.");

    private static Requirement<StandingCommittee> withHeads() {
        return all(
                POSTS.exactly(CHAIR, VICE_CHAIR, COMMITTEE_HEAD),
                CHAIRS.equalTo(1),
                COMMITTEE_HEADS.equalTo(COMMITTEES_OF_COUNCIL));
    }

    /** The number of Vice Chairs (số lượng Phó Chủ tịch HĐND). */
    static final Rule<StandingCommittee> VICE_CHAIR_NUMBER = Rule.about(
                    STANDING_COMMITTEE, "organ.standing.vice-chairs")
            .titled("Số lượng Phó Chủ tịch HĐND", "Number of Vice Chairs")
            .because(
                    "Số Phó Chủ tịch tùy theo Chủ tịch có chuyên trách hay không và quy mô đơn vị.",
                    "How many there are depends on whether the Chair is full-time and on the size of the unit.")
            .leavingOut(
                    "Nghị quyết số 106/2025/UBTVQH15 chỉ biết qua báo chí, ngày thông qua khoảng 16/10/2025, có nguồn ghi số"
                            + " 108/2025. Đến hết 16/6/2030 đơn vị sau sắp xếp được vượt số lượng.",
                    "Resolution 106/2025/UBTVQH15 is known from the press, passed about 16/10/2025; one source numbers it"
                            + " 108/2025. Through 16/6/2030 merged units may exceed the number.")
            .governedBy(STANDING_STRUCTURE_ON)
            .from("2016-01-01")
            .under(StructureArticles.asPassed(2))
            .requires(STANDING_LEVEL
                    .when(UnitLevel.PROVINCE, VICE_CHAIRS.equalTo(2))
                    .when(UnitLevel.DISTRICT, VICE_CHAIRS.equalTo(2))
                    .when(UnitLevel.COMMUNE, VICE_CHAIRS.equalTo(1)))
            .from("2021-05-23")
            .under(StructureArticles.asAmended(2))
            .requires(STANDING_LEVEL
                    .when(
                            UnitLevel.PROVINCE,
                            CHAIR_FULL_TIME.when(true, VICE_CHAIRS.equalTo(1)).when(false, VICE_CHAIRS.equalTo(2)))
                    .when(UnitLevel.DISTRICT, VICE_CHAIRS.equalTo(1))
                    .when(UnitLevel.COMMUNE, VICE_CHAIRS.equalTo(1)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(6))
            .notEncoded()
            .from("2025-10-16")
            .under(
                    RESOLUTION_106_2025.whole(),
                    LAW_72_2025.article(29).clause(6),
                    LAW_72_2025.article(54).clause(6))
            .knownBy(Evidence.REPORTED)
            .requires(STANDING_LEVEL
                    .when(UnitLevel.PROVINCE, any(VICE_CHAIRS.atMost(2), STANDING_MERGED_UNITS.atLeast(2)))
                    .when(UnitLevel.COMMUNE, VICE_CHAIRS.equalTo(1)))
            .from("2030-06-17")
            .under(RESOLUTION_106_2025.whole(), LAW_72_2025.article(29).clause(6))
            .knownBy(Evidence.REPORTED)
            .saying(
                    "Hội đồng nhân dân ({unitKind}) có {viceChairs} Phó Chủ tịch, không đúng số lượng quy định ({required}).",
                    "The council ({unitKind}) has {viceChairs} Vice Chair(s), not the number laid down ({required}).")
            .requires(STANDING_UNIT_KIND
                    .when(UnitKind.PROVINCE, any(VICE_CHAIRS.atMost(2), mergedFrom(2, 3)))
                    .when(UnitKind.CENTRAL_CITY, any(VICE_CHAIRS.atMost(2), mergedFrom(2, 3), mergedFrom(3, 4)))
                    .when(UnitKind.COMMUNE, VICE_CHAIRS.equalTo(1))
                    .when(UnitKind.WARD, VICE_CHAIRS.equalTo(1))
                    .when(UnitKind.SPECIAL_ZONE, VICE_CHAIRS.equalTo(1)))
            .otherwise(
                    "Hội đồng nhân dân {level} có {viceChairs} Phó Chủ tịch, không đúng số lượng quy định ({required}).",
                    "The council of the {level} has {viceChairs} Vice Chair(s), not the number laid down ({required}).");

    private static Requirement<StandingCommittee> mergedFrom(int units, int most) {
        return all(STANDING_MERGED_UNITS.atLeast(units), VICE_CHAIRS.atMost(most));
    }

    /** Vice Chairs are full-time (Phó Chủ tịch hoạt động chuyên trách). */
    static final Rule<StandingCommittee> VICE_CHAIRS_FULL_TIME = Rule.about(
                    STANDING_COMMITTEE, "organ.standing.vice-chair.full-time")
            .titled("Phó Chủ tịch HĐND hoạt động chuyên trách", "Full-time Vice Chairs")
            .because(
                    "Công việc hằng ngày của Hội đồng nhân dân cần người làm trọn thời gian.",
                    "The daily work of a council needs somebody's full time.")
            .governedBy(STANDING_STRUCTURE_ON)
            .from("2016-01-01")
            .under(StructureArticles.asPassed(2))
            .requires(FULL_TIME_VICE_CHAIRS.equalTo(VICE_CHAIRS))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(2))
            .repealed()
            .otherwise(
                    "Chỉ {fullTimeViceChairs} trên {viceChairs} Phó Chủ tịch hoạt động chuyên trách.",
                    "Only {fullTimeViceChairs} of {viceChairs} Vice Chair(s) are full-time.");

    /** No more than so many of Chair and Vice Chairs are full-time (đại biểu chuyên trách tối đa) in 2021-2026. */
    static final Rule<StandingCommittee> FULL_TIME_CAP = Rule.about(STANDING_COMMITTEE, "organ.standing.full-time-cap")
            .titled("Số Chủ tịch, Phó Chủ tịch chuyên trách tối đa", "Full-time Chair and Vice Chairs at most")
            .because(
                    "Số đại biểu chuyên trách gắn với biên chế nên có giới hạn.",
                    "Full-time delegates take posts of the establishment, so they are limited.")
            .governedBy(STANDING_POLLING_ON)
            .from("2021-05-23")
            .under(RESOLUTION_1187_2021.article(1).clause(2))
            .requires(STANDING_LEVEL
                    .when(
                            UnitLevel.PROVINCE,
                            any(
                                    FULL_TIME_LEADERS.atMost(2),
                                    all(STANDING_CITY.is(NamedCity.HO_CHI_MINH), FULL_TIME_LEADERS.atMost(3))))
                    .when(UnitLevel.DISTRICT, FULL_TIME_LEADERS.atMost(2))
                    .when(UnitLevel.COMMUNE, FULL_TIME_LEADERS.atMost(1)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(6))
            .notEncoded()
            .otherwise(
                    "Có {fullTimeLeaders} Chủ tịch, Phó Chủ tịch chuyên trách, quá {required}.",
                    "{fullTimeLeaders} of Chair and Vice Chairs are full-time, more than {required}.");

    /** No member is a member of the People's Committee of the same level (thành viên UBND cùng cấp). */
    static final Rule<StandingCommittee> INCOMPATIBILITY = Rule.about(
                    STANDING_COMMITTEE, "organ.standing.incompatibility")
            .titled("Thành viên Thường trực không là thành viên UBND", "Not of the People's Committee too")
            .because(
                    "Người giám sát không thể đồng thời là người bị giám sát.",
                    "Who supervises cannot be one of those supervised.")
            .governedBy(STANDING_AS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(6).clause(3))
            .requires(PEOPLES_COMMITTEE_MEMBERS.equalTo(0))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(2))
            .requires(PEOPLES_COMMITTEE_MEMBERS.equalTo(0))
            .otherwise(
                    "{peoplesCommitteeMembers} thành viên Thường trực đồng thời là thành viên Ủy ban nhân dân cùng cấp.",
                    "{peoplesCommitteeMembers} member(s) are members of the People's Committee of the same level too.");

    /** While there is no Chair somebody is put in charge (phân công, giao điều hành), by whom depends on what is left. */
    static final Rule<ChairVacancy> IN_CHARGE = Rule.about(CHAIR_VACANCY, "organ.chair-vacancy.assignment")
            .titled("Giao người điều hành khi khuyết Chủ tịch HĐND", "Putting somebody in charge without a Chair")
            .because(
                    "Hội đồng nhân dân phải luôn có người đứng đầu chịu trách nhiệm.",
                    "A council must always have somebody who answers for it.")
            .leavingOut(
                    "Cấp huyện và việc cử người ở cấp xã từ 16/6 đến 30/6/2025, khi còn ba cấp.",
                    "The district level, and communes from 16/6 to 30/6/2025, when there still were three levels.")
            .appliesWhen(VACANCY_LEVEL.isNot(UnitLevel.DISTRICT))
            .governedBy(VACANT_SINCE)
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(32).clause(4))
            .requires(VACANCY_CAUSE
                    .when(
                            VacancyCause.CHAIR_VACANT,
                            all(
                                    ASSIGNED_BY.is(DecidingBody.STANDING_COMMITTEE),
                                    LEADER.is(ActingLeader.VICE_CHAIR),
                                    ASSIGNED.equalTo(1)))
                    .when(VacancyCause.CHAIR_AND_VICE_CHAIRS_VACANT, fromAbove(ActingLeader.DELEGATE))
                    .when(VacancyCause.CHAIR_DISCIPLINED, fromAbove(ActingLeader.VICE_CHAIR))
                    .when(VacancyCause.CHAIR_AND_VICE_CHAIR_DISCIPLINED, fromAbove(ActingLeader.DELEGATE)))
            .otherwise(
                    "Trường hợp {cause}: {assignedBy} giao {leader} điều hành, không đúng quy định.",
                    "In a case of {cause}, {leader} was put in charge by {assignedBy}, which is not what the law says.");

    private static Requirement<ChairVacancy> fromAbove(ActingLeader leader) {
        return all(
                LEADER.is(leader),
                VACANCY_LEVEL
                        .when(UnitLevel.PROVINCE, ASSIGNED_BY.is(DecidingBody.NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                        .when(UnitLevel.COMMUNE, ASSIGNED_BY.is(DecidingBody.PROVINCIAL_STANDING_COMMITTEE)));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(COMPOSITION, VICE_CHAIR_NUMBER, VICE_CHAIRS_FULL_TIME, FULL_TIME_CAP, INCOMPATIBILITY, IN_CHARGE);
}
