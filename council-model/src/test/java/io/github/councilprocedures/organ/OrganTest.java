package io.github.councilprocedures.organ;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganTest {

    private static final String OF_THANH_LIEM = "HĐND huyện Thanh Liêm, tỉnh Hà Nam";
    private static final String OF_THANH_LIEM_EN = "People's Council of Thanh Liêm Rural District, Hà Nam Province";

    private static Term of(AdministrativeUnit unit) {
        return Term.builder()
                .from(THANH_LIEM)
                .council(Council.builder().unit(unit).build())
                .build();
    }

    private static AdministrativeUnit unit(UnitKind kind, String name) {
        return AdministrativeUnit.builder().kind(kind).name(name).build();
    }

    private static void assertNotNegative(String field, IntFunction<?> build) {
        assertThat(build.apply(0)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply(-1))
                .withMessage(field + " must not be negative, was -1");
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRAL_CITY, Hà Nội, HA_NOI",
        "CENTRAL_CITY, Hồ Chí Minh, HO_CHI_MINH",
        "CENTRAL_CITY, Đà Nẵng, DA_NANG",
        "CENTRAL_CITY, Hải Phòng, NONE",
        "PROVINCE, Hà Nội, NONE",
        "COMMUNE, Đà Nẵng, NONE"
    })
    void a_city_is_named_by_kind_and_name(UnitKind kind, String name, NamedCity city) {
        assertThat(NamedCity.of(unit(kind, name))).isEqualTo(city);
    }

    @Test
    void the_number_of_delegates_tells_what_it_depends_on() {
        NumberOfDelegates number = NumberOfDelegates.builder()
                .term(THANH_LIEM)
                .elected(35)
                .population(130_000)
                .populationOn(day("2020-12-31"))
                .mountainous(true)
                .lowerUnits(16)
                .combined(true)
                .build();
        assertThat(number.place())
                .isEqualTo(new Phrase(
                        "số lượng đại biểu, nhiệm kỳ 2021-2026 của HĐND huyện Thanh Liêm",
                        "number of delegates, " + THANH_LIEM.label().en()));
        assertThat(shown(SeatFacts.NUMBER_OF_DELEGATES, number))
                .containsExactly(
                        "elected: 35",
                        "population: 130000",
                        "populationOn: 31/12/2020",
                        "mountainous: có",
                        "lowerUnits: 16",
                        "combined: có",
                        "inCentralCity: không",
                        "unitKind: huyện",
                        "city: đơn vị khác",
                        "lastPollingOn: 23/05/2021");
        assertThat(number.council()).isEqualTo(THANH_LIEM.council());
        assertThat(number.subjectType()).isSameAs(SeatFacts.NUMBER_OF_DELEGATES);
        assertThat(shown(
                        SeatFacts.NUMBER_OF_DELEGATES,
                        NumberOfDelegates.builder().term(THANH_LIEM).build()))
                .containsExactly(
                        "combined: không",
                        "inCentralCity: không",
                        "unitKind: huyện",
                        "city: đơn vị khác",
                        "lastPollingOn: 23/05/2021");
    }

    @Test
    void whether_a_ward_lies_in_a_city_is_known_from_the_unit_at_the_top() {
        AdministrativeUnit city = unit(UnitKind.CENTRAL_CITY, "Đà Nẵng");
        AdministrativeUnit district = AdministrativeUnit.builder()
                .kind(UnitKind.URBAN_DISTRICT)
                .name("Hải Châu")
                .superior(city)
                .build();
        AdministrativeUnit ward = AdministrativeUnit.builder()
                .kind(UnitKind.WARD)
                .name("1")
                .superior(district)
                .build();
        assertThat(inCity(ward)).isTrue();
        assertThat(inCity(city)).isTrue();
        assertThat(inCity(unit(UnitKind.PROVINCE, "Hà Nam"))).isFalse();
        assertThat(inCity(unit(UnitKind.WARD, "1"))).isNull();
    }

    private static Boolean inCity(AdministrativeUnit unit) {
        return SeatFacts.IN_CENTRAL_CITY.choice(
                NumberOfDelegates.builder().term(of(unit)).build());
    }

    @Test
    void counts_of_a_number_of_delegates_are_not_negative() {
        assertNotNegative(
                "elected",
                n -> NumberOfDelegates.builder().term(HA_NAM).elected(n).build());
        assertNotNegative(
                "population",
                n -> NumberOfDelegates.builder().term(HA_NAM).population(n).build());
        assertNotNegative(
                "lowerUnits",
                n -> NumberOfDelegates.builder().term(HA_NAM).lowerUnits(n).build());
    }

    private static StandingCommittee.Builder standing() {
        return StandingCommittee.builder().term(THANH_LIEM).asOn(day("2024-05-20"));
    }

    @Test
    void seats_of_a_standing_committee_are_counted() {
        StandingCommittee standing = standing()
                .addSeats(
                        new StandingSeat(StandingPost.CHAIR, true),
                        new StandingSeat(StandingPost.VICE_CHAIR, true),
                        new StandingSeat(StandingPost.VICE_CHAIR, false),
                        new StandingSeat(StandingPost.COMMITTEE_HEAD, true),
                        new StandingSeat(StandingPost.CHIEF_OF_OFFICE, false))
                .committees(3)
                .mergedUnits(2)
                .peoplesCommitteeMembers(1)
                .build();
        assertThat(standing.place())
                .isEqualTo(new Phrase(
                        "cơ cấu Thường trực " + OF_THANH_LIEM + " ngày 20/05/2024",
                        "composition of the Standing Committee of the " + OF_THANH_LIEM_EN + " on 20/05/2024"));
        assertThat(shown(OrganFacts.STANDING_COMMITTEE, standing))
                .containsExactly(
                        "asOn: 20/05/2024",
                        "structureOn: 23/05/2021",
                        "lastPollingOn: 23/05/2021",
                        "level: cấp huyện",
                        "unitKind: huyện",
                        "city: đơn vị khác",
                        "posts: Chủ tịch, Phó Chủ tịch, Ủy viên là Trưởng Ban, Ủy viên là Chánh Văn phòng",
                        "chairs: 1",
                        "viceChairs: 2",
                        "committeeHeads: 1",
                        "chiefsOfOffice: 1",
                        "chairFullTime: có",
                        "fullTimeViceChairs: 1",
                        "fullTimeLeaders: 2",
                        "committees: 3",
                        "mergedUnits: 2",
                        "peoplesCommitteeMembers: 1");
        assertThat(standing.council()).isEqualTo(THANH_LIEM.council());
        assertThat(standing.subjectType()).isSameAs(OrganFacts.STANDING_COMMITTEE);
    }

    @Test
    void without_seats_nothing_is_known_of_them() {
        assertThat(shown(OrganFacts.STANDING_COMMITTEE, standing().build()))
                .containsExactly(
                        "asOn: 20/05/2024",
                        "structureOn: 23/05/2021",
                        "lastPollingOn: 23/05/2021",
                        "level: cấp huyện",
                        "unitKind: huyện",
                        "city: đơn vị khác");
        StandingCommittee noChair = standing()
                .addSeats(new StandingSeat(StandingPost.VICE_CHAIR, true))
                .build();
        assertThat(OrganFacts.CHAIR_FULL_TIME.isPresent(noChair)).isFalse();
        assertThat(OrganFacts.FULL_TIME_LEADERS.number(noChair)).isEqualTo(1);
        assertThat(OrganFacts.CHAIRS.number(noChair)).isZero();
        StandingCommittee partTime =
                standing().addSeats(new StandingSeat(StandingPost.CHAIR, false)).build();
        assertThat(OrganFacts.CHAIR_FULL_TIME.choice(partTime)).isFalse();
        assertThat(OrganFacts.FULL_TIME_LEADERS.number(partTime)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2021-05-23",
        "2025-02-28, 2021-05-23",
        "2025-03-01, 2025-03-01",
        "2025-06-16, 2025-06-16",
        "2026-01-01, 2026-01-01"
    })
    void structure_follows_the_election_until_the_laws_of_2025(String asOn, String structureOn) {
        assertThat(OrganFacts.STANDING_STRUCTURE_ON.day(
                        standing().asOn(day(asOn)).build()))
                .contains(day(structureOn));
        assertThat(CommitteeFacts.COMMITTEE_STRUCTURE_ON.day(
                        committee().asOn(day(asOn)).build()))
                .contains(day(structureOn));
        assertThat(CommitteeFacts.COMMITTEES_STRUCTURE_ON.day(CouncilCommittees.builder()
                        .term(THANH_LIEM)
                        .asOn(day(asOn))
                        .build()))
                .contains(day(structureOn));
    }

    @Test
    void counts_of_a_standing_committee_are_not_negative() {
        assertNotNegative("committees", n -> standing().committees(n).build());
        assertNotNegative("mergedUnits", n -> standing().mergedUnits(n).build());
        assertNotNegative(
                "peoplesCommitteeMembers",
                n -> standing().peoplesCommitteeMembers(n).build());
    }

    @Test
    void a_vacancy_tells_who_was_put_in_charge() {
        ChairVacancy.Builder vacancy =
                ChairVacancy.builder().term(THANH_LIEM).since(day("2024-05-20")).cause(VacancyCause.CHAIR_VACANT);
        ChairVacancy full = ChairVacancy.builder()
                .from(vacancy.build())
                .assignedBy(DecidingBody.STANDING_COMMITTEE)
                .leader(ActingLeader.VICE_CHAIR)
                .assigned(1)
                .build();
        assertThat(full.place())
                .isEqualTo(new Phrase(
                        "khuyết Chủ tịch của " + OF_THANH_LIEM + " từ ngày 20/05/2024",
                        "Chair vacant in the " + OF_THANH_LIEM_EN + " since 20/05/2024"));
        assertThat(shown(OrganFacts.CHAIR_VACANCY, full))
                .containsExactly(
                        "since: 20/05/2024",
                        "cause: khuyết Chủ tịch",
                        "level: cấp huyện",
                        "assignedBy: Thường trực Hội đồng nhân dân",
                        "leader: Phó Chủ tịch",
                        "assigned: 1");
        assertThat(shown(OrganFacts.CHAIR_VACANCY, vacancy.build()))
                .containsExactly("since: 20/05/2024", "cause: khuyết Chủ tịch", "level: cấp huyện");
        assertThat(full.council()).isEqualTo(THANH_LIEM.council());
        assertThat(full.subjectType()).isSameAs(OrganFacts.CHAIR_VACANCY);
        assertNotNegative("assigned", n -> vacancy.assigned(n).build());
    }

    @Test
    void the_ethnic_committee_stands_beside_the_others() {
        CouncilCommittees.Builder none =
                CouncilCommittees.builder().term(THANH_LIEM).asOn(day("2024-05-20"));
        CouncilCommittees committees = CouncilCommittees.builder()
                .from(none.build())
                .addKinds(CommitteeKind.LEGAL, CommitteeKind.SOCIO_ECONOMIC, CommitteeKind.ETHNIC_AFFAIRS)
                .ethnicConditionsMet(true)
                .build();
        assertThat(committees.place())
                .isEqualTo(new Phrase(
                        "các Ban của " + OF_THANH_LIEM + " ngày 20/05/2024",
                        "committees of the " + OF_THANH_LIEM_EN + " on 20/05/2024"));
        assertThat(shown(CommitteeFacts.COMMITTEES, committees))
                .containsExactly(
                        "structureOn: 23/05/2021",
                        "asOn: 20/05/2024",
                        "unitKind: huyện",
                        "committees: Ban Pháp chế, Ban Kinh tế - Xã hội",
                        "ethnicCommittee: có",
                        "ethnicConditionsMet: có");
        assertThat(shown(CommitteeFacts.COMMITTEES, none.build()))
                .containsExactly("structureOn: 23/05/2021", "asOn: 20/05/2024", "unitKind: huyện");
        assertThat(CommitteeFacts.ETHNIC_COMMITTEE.choice(
                        none.addKinds(CommitteeKind.LEGAL).build()))
                .isFalse();
        assertThat(committees.council()).isEqualTo(THANH_LIEM.council());
        assertThat(committees.subjectType()).isSameAs(CommitteeFacts.COMMITTEES);
    }

    private static CouncilCommittee.Builder committee() {
        return CouncilCommittee.builder()
                .term(THANH_LIEM)
                .asOn(day("2024-05-20"))
                .kind(CommitteeKind.LEGAL);
    }

    @Test
    void a_committee_adds_up_who_is_full_time() {
        CouncilCommittee committee = committee()
                .headFullTime(true)
                .deputyHeads(2)
                .fullTimeDeputyHeads(2)
                .fullTimeMembers(3)
                .departmentHeads(1)
                .mergedUnits(2)
                .formerCommittees(1)
                .sizeDecidedBy(DecidingBody.COUNCIL)
                .membersApprovedBy(DecidingBody.STANDING_COMMITTEE)
                .deputyHeadsApprovedBy(DecidingBody.OTHER)
                .formedOn(day("2021-07-01"))
                .proposedByHead(false)
                .build();
        assertThat(committee.place())
                .isEqualTo(new Phrase(
                        "Ban Pháp chế của " + OF_THANH_LIEM + " ngày 20/05/2024",
                        "Legal Committee of the " + OF_THANH_LIEM_EN + " on 20/05/2024"));
        assertThat(shown(CommitteeFacts.COMMITTEE, committee))
                .containsExactly(
                        "structureOn: 23/05/2021",
                        "asOn: 20/05/2024",
                        "lastPollingOn: 23/05/2021",
                        "level: cấp huyện",
                        "unitKind: huyện",
                        "city: đơn vị khác",
                        "kind: Ban Pháp chế",
                        "headFullTime: có",
                        "deputyHeads: 2",
                        "fullTimeDeputyHeads: 2",
                        "fullTimeMembers: 3",
                        "fullTimeHeads: 3",
                        "fullTimePeople: 6",
                        "departmentHeads: 1",
                        "mergedUnits: 2",
                        "formerCommittees: 1",
                        "sizeDecidedBy: Hội đồng nhân dân",
                        "membersApprovedBy: Thường trực Hội đồng nhân dân",
                        "deputyHeadsApprovedBy: cơ quan khác",
                        "formedOn: 01/07/2021",
                        "proposedByHead: không");
        assertThat(committee.council()).isEqualTo(THANH_LIEM.council());
        assertThat(committee.subjectType()).isSameAs(CommitteeFacts.COMMITTEE);
    }

    @Test
    void who_is_full_time_is_added_up_only_when_all_is_known() {
        CouncilCommittee partTimeHead =
                committee().headFullTime(false).fullTimeDeputyHeads(1).build();
        assertThat(CommitteeFacts.FULL_TIME_HEADS.number(partTimeHead)).isEqualTo(1);
        assertThat(CommitteeFacts.FULL_TIME_PEOPLE.isPresent(partTimeHead)).isFalse();
        assertThat(CommitteeFacts.FULL_TIME_HEADS.isPresent(
                        committee().headFullTime(true).build()))
                .isFalse();
        assertThat(CommitteeFacts.FULL_TIME_HEADS.isPresent(
                        committee().fullTimeDeputyHeads(1).build()))
                .isFalse();
        assertThat(CommitteeFacts.FULL_TIME_PEOPLE.isPresent(
                        committee().headFullTime(true).fullTimeMembers(1).build()))
                .isFalse();
        assertThat(shown(CommitteeFacts.COMMITTEE, committee().build()))
                .containsExactly(
                        "structureOn: 23/05/2021",
                        "asOn: 20/05/2024",
                        "lastPollingOn: 23/05/2021",
                        "level: cấp huyện",
                        "unitKind: huyện",
                        "city: đơn vị khác",
                        "kind: Ban Pháp chế");
    }

    @Test
    void counts_of_a_committee_must_fit_together() {
        assertNotNegative("deputyHeads", n -> committee().deputyHeads(n).build());
        assertNotNegative(
                "fullTimeDeputyHeads", n -> committee().fullTimeDeputyHeads(n).build());
        assertNotNegative("fullTimeMembers", n -> committee().fullTimeMembers(n).build());
        assertNotNegative("departmentHeads", n -> committee().departmentHeads(n).build());
        assertNotNegative("mergedUnits", n -> committee().mergedUnits(n).build());
        assertNotNegative(
                "formerCommittees", n -> committee().formerCommittees(n).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> committee().deputyHeads(1).fullTimeDeputyHeads(2).build())
                .withMessage("fullTimeDeputyHeads must be no more than deputyHeads 1, was 2");
    }

    @Test
    void groups_tell_who_set_them_up() {
        DelegatesGroups.Builder bare =
                DelegatesGroups.builder().term(THANH_LIEM).asOn(day("2024-05-20"));
        DelegatesGroups groups = DelegatesGroups.builder()
                .from(bare.build())
                .groups(8)
                .setUpBy(DecidingBody.STANDING_COMMITTEE)
                .leadersNamedBy(DecidingBody.COUNCIL)
                .build();
        assertThat(groups.place())
                .isEqualTo(new Phrase(
                        "Tổ đại biểu của " + OF_THANH_LIEM + " ngày 20/05/2024",
                        "delegates' groups of the " + OF_THANH_LIEM_EN + " on 20/05/2024"));
        assertThat(shown(CommitteeFacts.GROUPS, groups))
                .containsExactly(
                        "asOn: 20/05/2024",
                        "level: cấp huyện",
                        "groups: 8",
                        "setUpBy: Thường trực Hội đồng nhân dân",
                        "leadersNamedBy: Hội đồng nhân dân");
        assertThat(shown(CommitteeFacts.GROUPS, bare.build())).containsExactly("asOn: 20/05/2024", "level: cấp huyện");
        assertThat(groups.council()).isEqualTo(THANH_LIEM.council());
        assertThat(groups.subjectType()).isSameAs(CommitteeFacts.GROUPS);
        assertNotNegative("groups", n -> bare.groups(n).build());
    }

    @Test
    void a_verification_tells_its_steps_and_what_was_reported() {
        Verification.Builder bare = Verification.builder()
                .term(THANH_LIEM)
                .matter("Dự thảo Nghị quyết")
                .committee(CommitteeKind.LEGAL)
                .heldOn(day("2024-06-20"));
        Verification verification = Verification.builder()
                .from(bare.build())
                .assignedBy(DecidingBody.STANDING_COMMITTEE)
                .addSteps(new Stamped<>(VerificationStep.PRESENTED, day("2024-06-20")))
                .addReportContent(VerificationContent.LAW)
                .opinionsDiffer(true)
                .build();
        assertThat(verification.place())
                .isEqualTo(new Phrase(
                        "thẩm tra “Dự thảo Nghị quyết” của Ban Pháp chế, " + OF_THANH_LIEM,
                        "verification of “Dự thảo Nghị quyết” by the Legal Committee, " + OF_THANH_LIEM_EN));
        assertThat(shown(CommitteeFacts.VERIFICATION, verification))
                .containsExactly(
                        "heldOn: 20/06/2024",
                        "committee: Ban Pháp chế",
                        "assignedBy: Thường trực Hội đồng nhân dân",
                        "steps: cơ quan trình trình bày 20/06/2024",
                        "reportContent: sự phù hợp với pháp luật",
                        "opinionsDiffer: có");
        assertThat(shown(CommitteeFacts.VERIFICATION, bare.build()))
                .containsExactly("heldOn: 20/06/2024", "committee: Ban Pháp chế");
        assertThat(verification.council()).isEqualTo(THANH_LIEM.council());
        assertThat(verification.subjectType()).isSameAs(CommitteeFacts.VERIFICATION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.matter(" ").build())
                .withMessage("matter must not be blank");
    }

    @Test
    void a_working_regulation_is_named_by_its_day() {
        WorkingRegulation.Builder bare =
                WorkingRegulation.builder().term(THANH_LIEM).issuedOn(day("2025-09-30"));
        WorkingRegulation regulation = WorkingRegulation.builder()
                .from(bare.build())
                .issuedBy(DecidingBody.COUNCIL)
                .followsModel(true)
                .build();
        assertThat(regulation.place())
                .isEqualTo(new Phrase(
                        "quy chế làm việc của " + OF_THANH_LIEM + " ban hành ngày 30/09/2025",
                        "working regulation of the " + OF_THANH_LIEM_EN + " issued on 30/09/2025"));
        assertThat(shown(OrganFacts.WORKING_REGULATION, regulation))
                .containsExactly(
                        "issuedOn: 30/09/2025", "issuedBy: Hội đồng nhân dân", "followsModel: có", "level: cấp huyện");
        assertThat(shown(OrganFacts.WORKING_REGULATION, bare.build()))
                .containsExactly("issuedOn: 30/09/2025", "level: cấp huyện");
        assertThat(regulation.council()).isEqualTo(THANH_LIEM.council());
        assertThat(regulation.subjectType()).isSameAs(OrganFacts.WORKING_REGULATION);
    }
}
