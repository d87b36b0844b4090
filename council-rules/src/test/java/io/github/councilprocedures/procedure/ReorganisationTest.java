package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.unit.Authority.DISTRICT_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_STANDING_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.reorganisation.DistrictHandover;
import io.github.councilprocedures.reorganisation.ReorganisedCouncil;
import io.github.councilprocedures.reorganisation.UnitChangeScheme;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.SuccessionKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReorganisationTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate UNDER_77 = LocalDate.of(2020, 2, 1);
    private static final LocalDate UNDER_72 = LocalDate.of(2025, 7, 1);

    static List<RuleCases<?>> tables() {
        return List.of(
                voters(),
                councils(),
                convenor(),
                delegates(),
                officers(),
                khoa(),
                provisional(),
                viceChairs(),
                handover(),
                districtDelegates());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<UnitChangeScheme> voters() {
        RuleCases<UnitChangeScheme> table = RuleCases.of(Reorganisation.VOTERS_AGREE, CALENDAR)
                .when("one more than half", agreed(UNDER_77, 501))
                .satisfied()
                .when("T4: half exactly", agreed(UNDER_77, 500))
                .violated(
                        "Chỉ 500 trên 1000 cử tri liên quan tán thành, cần ít nhất 501.",
                        "Only 500 of 1000 voters concerned agreed; 501 are needed.")
                .when("not recorded", scheme(UNDER_77).build())
                .undetermined(Reason.FACT_MISSING);
        return LawDays.through(table, Reason.REPEALED, day -> agreed(day, 1000));
    }

    private static RuleCases<UnitChangeScheme> councils() {
        RuleCases<UnitChangeScheme> table = RuleCases.of(Reorganisation.COUNCILS_CONSULTED, CALENDAR)
                .when("from the lowest up", inTurn(UNDER_77))
                .satisfied()
                .when(
                        "several of each level",
                        opinions(
                                UNDER_77,
                                UnitLevel.COMMUNE,
                                UnitLevel.COMMUNE,
                                UnitLevel.DISTRICT,
                                UnitLevel.DISTRICT,
                                UnitLevel.PROVINCE,
                                UnitLevel.PROVINCE))
                .satisfied()
                .when(
                        "the district before the commune",
                        opinions(UNDER_77, UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.PROVINCE))
                .violated(
                        "HĐND biểu quyết không theo trình tự từ cấp xã, cấp huyện đến cấp tỉnh: cấp huyện 02/02/2020; cấp"
                                + " xã 03/02/2020; cấp tỉnh 04/02/2020.",
                        "The councils did not vote in the order commune, district, province: district level 02/02/2020;"
                                + " commune level 03/02/2020; province level 04/02/2020.")
                .when(
                        "the province before the district",
                        opinions(UNDER_77, UnitLevel.COMMUNE, UnitLevel.PROVINCE, UnitLevel.DISTRICT))
                .violated()
                .when("the district left out", opinions(UNDER_77, UnitLevel.COMMUNE, UnitLevel.PROVINCE))
                .recordedThrough(UNDER_77.plusDays(90))
                .neverDone()
                .when("the commune left out", opinions(UNDER_77, UnitLevel.DISTRICT, UnitLevel.PROVINCE))
                .recordedThrough(UNDER_77.plusDays(90))
                .neverDone()
                .when("a commune with both councils", of(Samples.communeTerm(), UnitLevel.COMMUNE, UnitLevel.PROVINCE))
                .satisfied()
                .when(
                        "a commune with another beside",
                        of(Samples.communeTerm(), UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE))
                .satisfied()
                .when("a commune without its own council", of(Samples.communeTerm(), UnitLevel.PROVINCE))
                .recordedThrough(UNDER_72.plusDays(90))
                .violated(
                        "HĐND đã cho ý kiến: cấp tỉnh; còn thiếu: cấp xã.",
                        "Councils that gave an opinion: province level; lacking: commune level.")
                .when("a commune without the province", of(Samples.communeTerm(), UnitLevel.COMMUNE))
                .recordedThrough(UNDER_72.plusDays(90))
                .violated()
                .when("a province with its council", of(Samples.provincialTerm(), UnitLevel.PROVINCE))
                .satisfied()
                .when(
                        "a province with communes beside",
                        of(Samples.provincialTerm(), UnitLevel.COMMUNE, UnitLevel.PROVINCE))
                .satisfied()
                .when("a province without it", of(Samples.provincialTerm(), UnitLevel.COMMUNE))
                .recordedThrough(UNDER_72.plusDays(90))
                .violated()
                .when("a district", of(Samples.districtTerm(), UnitLevel.COMMUNE))
                .notApplicable(Reason.CONDITION);
        return LawDays.through(table, Reason.MET, ReorganisationTest::inTurn);
    }

    private static RuleCases<ReorganisedCouncil> convenor() {
        RuleCases<ReorganisedCouncil> table = RuleCases.of(Reorganisation.CONVENOR, CALENDAR);
        table = named(table, UNDER_77, Samples.provincialTerm(), NATIONAL_ASSEMBLY_STANDING_COMMITTEE);
        table = named(table, UNDER_77, Samples.districtTerm(), PROVINCIAL_STANDING_COMMITTEE);
        table = named(table, UNDER_77, Samples.communeTerm(), DISTRICT_STANDING_COMMITTEE);
        table = named(table, UNDER_72, Samples.provincialTerm(), NATIONAL_ASSEMBLY_STANDING_COMMITTEE);
        table = named(table, UNDER_72, Samples.communeTerm(), PROVINCIAL_STANDING_COMMITTEE);
        for (SuccessionKind kind : SuccessionKind.values()) {
            RuleCases.When<ReorganisedCouncil> one = table.when(
                    "after " + kind, convened(kind, UNDER_72, Samples.provincialTerm(), Authority.OTHER, true));
            table = Set.of(SuccessionKind.MERGE, SuccessionKind.SPLIT, SuccessionKind.FROM_PARTS)
                            .contains(kind)
                    ? one.violated()
                    : one.notApplicable(Reason.CONDITION);
        }
        table = table.when(
                        "no delegate, 2025",
                        convened(
                                SuccessionKind.MERGE,
                                UNDER_72,
                                Samples.provincialTerm(),
                                NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                                false))
                .violated(
                        "Triệu tập viên do Ủy ban Thường vụ Quốc hội chỉ định (là đại biểu HĐND: không).",
                        "The convenor was named by: National Assembly Standing Committee (a delegate: no).")
                .when(
                        "no delegate, 2020",
                        convened(
                                SuccessionKind.MERGE,
                                UNDER_77,
                                Samples.provincialTerm(),
                                NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                                false))
                .violated(
                        "Triệu tập viên do Ủy ban Thường vụ Quốc hội chỉ định (là đại biểu HĐND: không).",
                        "The convenor was named by: National Assembly Standing Committee (a delegate: no).")
                .when(
                        "a provisional council",
                        ReorganisedCouncil.builder()
                                .from(convened(
                                        SuccessionKind.MERGE, UNDER_72, Samples.communeTerm(), Authority.OTHER, true))
                                .provisional(true)
                                .build())
                .notApplicable(Reason.CONDITION);
        return LawDays.through(
                table,
                Reason.MET,
                day -> convened(
                        SuccessionKind.MERGE,
                        day,
                        Samples.provincialTerm(),
                        NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                        true));
    }

    /** Only one authority may name the convenor of a council of a level. */
    private static RuleCases<ReorganisedCouncil> named(
            RuleCases<ReorganisedCouncil> table, LocalDate day, Term term, Authority right) {
        RuleCases<ReorganisedCouncil> more = table;
        for (Authority authority : Authority.values()) {
            RuleCases.When<ReorganisedCouncil> one = more.when(
                    term.council().level() + " of " + day + ", named by " + authority,
                    convened(SuccessionKind.MERGE, day, term, authority, true));
            more = authority == right ? one.satisfied() : one.violated();
        }
        return more;
    }

    private static RuleCases<ReorganisedCouncil> delegates() {
        RuleCases<ReorganisedCouncil> table = RuleCases.of(Reorganisation.DELEGATES_CARRIED_OVER, CALENDAR);
        for (LocalDate day : List.of(UNDER_77, UNDER_72)) {
            table = table.when("all of them, " + day, delegates(SuccessionKind.MERGE, day, 120))
                    .satisfied()
                    .when(
                            "T14: more than before, and above the statutory number, " + day,
                            delegates(SuccessionKind.MERGE, day, 121))
                    .satisfied()
                    .when("one lost, " + day, delegates(SuccessionKind.MERGE, day, 119))
                    .violated(
                            "HĐND mới có 119 đại biểu, ít hơn 120 đại biểu của các HĐND cũ.",
                            "The new council has 119 delegates, fewer than the 120 of the former councils.")
                    .when(
                            "provisional, " + day,
                            ReorganisedCouncil.builder()
                                    .from(delegates(SuccessionKind.MERGE, day, 119))
                                    .provisional(true)
                                    .build())
                    .notApplicable(Reason.CONDITION);
            for (SuccessionKind kind : SuccessionKind.values()) {
                if (kind != SuccessionKind.MERGE) {
                    RuleCases.When<ReorganisedCouncil> one =
                            table.when("one lost, " + kind + ", " + day, delegates(kind, day, 119));
                    table = kind == SuccessionKind.SAME_TERRITORY && day.equals(UNDER_72)
                            ? one.violated()
                            : one.notApplicable(Reason.CONDITION);
                }
            }
        }
        return LawDays.through(table, Reason.MET, day -> delegates(SuccessionKind.MERGE, day, 120));
    }

    private static RuleCases<ReorganisedCouncil> officers() {
        RuleCases<ReorganisedCouncil> table = RuleCases.of(Reorganisation.OFFICERS_AFTER_SPLIT, CALENDAR);
        for (LocalDate day : List.of(UNDER_77, UNDER_72)) {
            table = table.when("T3: two thirds of the statutory number, elected, " + day, split(day, 20, true))
                    .satisfied()
                    .when("T4: two thirds exactly, not elected, " + day, split(day, 20, false))
                    .violated(
                            "HĐND có 20 trên 30 đại biểu mà chưa bầu các chức danh.",
                            "The council has 20 of 30 delegates and has not elected its officers.")
                    .when("fewer than two thirds, " + day, split(day, 19, false))
                    .notApplicable(Reason.CONDITION)
                    .when(
                            "provisional, " + day,
                            ReorganisedCouncil.builder()
                                    .from(split(day, 20, false))
                                    .provisional(true)
                                    .build())
                    .notApplicable(Reason.CONDITION);
            for (SuccessionKind kind : SuccessionKind.values()) {
                if (kind != SuccessionKind.SPLIT) {
                    RuleCases.When<ReorganisedCouncil> one = table.when(
                            kind + ", not elected, " + day,
                            ReorganisedCouncil.builder()
                                    .from(split(day, 20, false))
                                    .kind(kind)
                                    .build());
                    table = kind == SuccessionKind.FROM_PARTS ? one.violated() : one.notApplicable(Reason.CONDITION);
                }
            }
        }
        return LawDays.through(table, Reason.MET, day -> split(day, 30, true));
    }

    private static RuleCases<ReorganisedCouncil> khoa() {
        RuleCases<ReorganisedCouncil> table = RuleCases.of(Reorganisation.KHOA_NUMBER, CALENDAR)
                .when("T13: name and kind kept, the ordinal goes on", khoa(UNDER_72, 21, Samples.communeCouncil()))
                .satisfied()
                .when("T13: name and kind kept, but begun again", khoa(UNDER_72, 1, Samples.communeCouncil()))
                .violated(
                        "HĐND mang số khóa 1; số khóa phải mang là 21.",
                        "The council bears the ordinal 1; it should bear 21.")
                .when("T13: counted on", khoa(UNDER_72, 22, Samples.communeCouncil()))
                .violated()
                .when("T13: the name changed, begun again", khoa(UNDER_72, 1, Samples.districtCouncil()))
                .satisfied()
                .when("T13: the name changed, gone on", khoa(UNDER_72, 20, Samples.districtCouncil()))
                .violated()
                .when(
                        "no former council recorded",
                        reorganised(SuccessionKind.MERGE, UNDER_72, Samples.communeTerm())
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when("the day before Law 65/2025", khoa(LocalDate.of(2025, 2, 28), 1, Samples.districtCouncil()))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent("from 2025-03-01: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2025-03-01: starts a day later", "before it nothing is encoded either");
        return LawDays.since2025(table, day -> khoa(LocalDate.parse(day), 21, Samples.communeCouncil()), Reason.MET);
    }

    private static RuleCases<ReorganisedCouncil> provisional() {
        return RuleCases.of(Reorganisation.PROVISIONAL_SIZE, CALENDAR)
                .when("T4: a third exactly", provisional(UNDER_72, 10, true))
                .satisfied()
                .when("one fewer", provisional(UNDER_72, 9, true))
                .violated(
                        "HĐND lâm thời có 9 đại biểu, cần ít nhất 10 trên 30.",
                        "The provisional council has 9 members; 10 of 30 are needed.")
                .when("not provisional", provisional(UNDER_72, 9, false))
                .notApplicable(Reason.CONDITION)
                .when("the first day of the law", provisional(LocalDate.of(2025, 6, 16), 10, true))
                .satisfied()
                .when("the day before", provisional(LocalDate.of(2025, 6, 15), 10, true))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static RuleCases<ReorganisedCouncil> viceChairs() {
        RuleCases<ReorganisedCouncil> table = RuleCases.of(Reorganisation.EXCESS_VICE_CHAIRS, CALENDAR)
                .when("T14: one too many on the last day", viceChairs("2030-06-16", 4))
                .notApplicable(Reason.SUSPENDED)
                .when("T14: one too many the day after", viceChairs("2030-06-17", 4))
                .violated(
                        "HĐND còn 4 Phó Chủ tịch, nhiều hơn 3, khi đã hết thời hạn sắp xếp lại.",
                        "The council still has 4 Vice Chairs, more than 3, after the time to correct it.")
                .when("as many as allowed", viceChairs("2030-06-17", 3))
                .satisfied()
                .when("fewer", viceChairs("2030-06-17", 2))
                .satisfied()
                .when("T14: on the first day of the law", viceChairs("2025-06-16", 4))
                .notApplicable(Reason.SUSPENDED)
                .when("the day before", viceChairs("2025-06-15", 4))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "not counted",
                        reorganised(SuccessionKind.MERGE, UNDER_72, Samples.provincialTerm())
                                .build())
                .undetermined(Reason.FACT_MISSING);
        for (Term term : List.of(Samples.districtTerm(), Samples.communeTerm())) {
            table = table.when(
                            "a council of the " + term.council().level(),
                            ReorganisedCouncil.builder()
                                    .from(viceChairs("2030-06-17", 4))
                                    .term(term)
                                    .build())
                    .notApplicable(Reason.CONDITION);
        }
        for (SuccessionKind kind : SuccessionKind.values()) {
            if (kind != SuccessionKind.MERGE) {
                table = table.when(
                                "after " + kind,
                                ReorganisedCouncil.builder()
                                        .from(viceChairs("2030-06-17", 4))
                                        .kind(kind)
                                        .build())
                        .notApplicable(Reason.CONDITION);
            }
        }
        return table;
    }

    private static RuleCases<DistrictHandover> handover() {
        return RuleCases.of(Reorganisation.HANDOVER, CALENDAR)
                .when("on the last day", handedOver(Samples.districtTerm(), "2025-06-30"))
                .satisfied()
                .when("the day after", handedOver(Samples.districtTerm(), "2025-07-01"))
                .violated(
                        "HĐND cấp huyện bàn giao ngày 01/07/2025; hạn cuối là 30/06/2025.",
                        "The district council handed over on 01/07/2025; the last day was 30/06/2025.")
                .when("a province", handedOver(Samples.provincialTerm(), "2025-07-01"))
                .notApplicable(Reason.CONDITION)
                .when("a commune", handedOver(Samples.communeTerm(), "2025-07-01"))
                .notApplicable(Reason.CONDITION)
                .equivalent("from 2025-06-16: starts a day sooner", "the level ended on one day")
                .equivalent("from 2025-06-16: starts a day later", "the level ended on one day");
    }

    private static RuleCases<DistrictHandover> districtDelegates() {
        RuleCases<DistrictHandover> table = RuleCases.of(Reorganisation.DISTRICT_DELEGATES, CALENDAR)
                .when("a province", assigned(Samples.provincialTerm(), Authority.OTHER))
                .notApplicable(Reason.CONDITION)
                .when("a commune", assigned(Samples.communeTerm(), Authority.OTHER))
                .notApplicable(Reason.CONDITION)
                .equivalent("from 2025-06-16: starts a day sooner", "the level ended on one day")
                .equivalent("from 2025-06-16: starts a day later", "the level ended on one day");
        for (Authority authority : Authority.values()) {
            RuleCases.When<DistrictHandover> one =
                    table.when("by " + authority, assigned(Samples.districtTerm(), authority));
            table = switch (authority) {
                case PROVINCIAL_STANDING_COMMITTEE -> one.satisfied();
                case OTHER ->
                    one.violated(
                            "Đại biểu HĐND cấp huyện được xác định về cấp xã bởi cơ quan, người khác; phải là Thường trực HĐND cấp tỉnh.",
                            "The district delegates were assigned to communes by: somebody else; it must be: Standing Committee of the provincial council.");
                default -> one.violated();
            };
        }
        return table;
    }

    @Test
    void t14_a_merged_council_above_its_statutory_number_breaks_no_law() {
        ReorganisedCouncil merged = ReorganisedCouncil.builder()
                .from(viceChairs("2026-02-01", 4))
                .convenorNamedBy(NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                .convenorIsDelegate(true)
                .delegates(171)
                .formerDelegates(171)
                .statutorySeats(85)
                .build();
        assertThat(CouncilLaw.standard().judge(merged).all())
                .extracting(Finding::verdict)
                .doesNotContain(Verdict.VIOLATED);
    }

    private static UnitChangeScheme.Builder scheme(LocalDate day) {
        return UnitChangeScheme.builder().term(Samples.communeTerm()).laidOn(day);
    }

    private static UnitChangeScheme agreed(LocalDate day, int voters) {
        return scheme(day).voters(1000).votersAgreeing(voters).build();
    }

    /** The councils spoke on the days after the scheme was laid before the first. */
    private static UnitChangeScheme opinions(LocalDate day, UnitLevel... levels) {
        UnitChangeScheme.Builder scheme = scheme(day);
        LocalDate next = day;
        for (UnitLevel level : levels) {
            next = next.plusDays(1);
            scheme.addOpinions(new Stamped<>(level, next));
        }
        return scheme.build();
    }

    private static UnitChangeScheme inTurn(LocalDate day) {
        return opinions(day, UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE);
    }

    private static UnitChangeScheme of(Term term, UnitLevel... levels) {
        return UnitChangeScheme.builder()
                .from(opinions(UNDER_72, levels))
                .term(term)
                .build();
    }

    private static ReorganisedCouncil.Builder reorganised(SuccessionKind kind, LocalDate day, Term term) {
        return ReorganisedCouncil.builder().term(term).kind(kind).formedOn(day);
    }

    private static ReorganisedCouncil convened(
            SuccessionKind kind, LocalDate day, Term term, Authority by, boolean delegate) {
        return reorganised(kind, day, term)
                .convenorNamedBy(by)
                .convenorIsDelegate(delegate)
                .build();
    }

    private static ReorganisedCouncil delegates(SuccessionKind kind, LocalDate day, int delegates) {
        return reorganised(kind, day, Samples.provincialTerm())
                .delegates(delegates)
                .formerDelegates(120)
                .statutorySeats(60)
                .build();
    }

    private static ReorganisedCouncil split(LocalDate day, int delegates, boolean elected) {
        return reorganised(SuccessionKind.SPLIT, day, Samples.communeTerm())
                .delegates(delegates)
                .statutorySeats(30)
                .officersElected(elected)
                .build();
    }

    private static ReorganisedCouncil khoa(LocalDate day, int khoa, Council former) {
        Council council = Council.builder()
                .from(Samples.communeCouncil())
                .number(Ordinal.of(khoa))
                .build();
        return reorganised(
                        SuccessionKind.MERGE,
                        day,
                        Term.builder()
                                .from(Samples.communeTerm())
                                .council(council)
                                .build())
                .addFormerCouncils(former)
                .build();
    }

    private static ReorganisedCouncil provisional(LocalDate day, int delegates, boolean provisional) {
        return reorganised(SuccessionKind.MERGE, day, Samples.communeTerm())
                .provisional(provisional)
                .delegates(delegates)
                .statutorySeats(30)
                .build();
    }

    private static ReorganisedCouncil viceChairs(String countedOn, int viceChairs) {
        return reorganised(SuccessionKind.MERGE, UNDER_72, Samples.provincialTerm())
                .viceChairs(viceChairs)
                .viceChairLimit(3)
                .viceChairsCountedOn(LocalDate.parse(countedOn))
                .build();
    }

    private static DistrictHandover handedOver(Term term, String day) {
        return DistrictHandover.builder()
                .term(term)
                .handedOverOn(LocalDate.parse(day))
                .build();
    }

    private static DistrictHandover assigned(Term term, Authority authority) {
        return DistrictHandover.builder()
                .term(term)
                .delegatesAssignedBy(authority)
                .build();
    }
}
