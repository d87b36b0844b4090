package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.unit.Authority.DISTRICT_COUNCIL;
import static io.github.councilprocedures.unit.Authority.DISTRICT_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.DISTRICT_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.OTHER;
import static io.github.councilprocedures.unit.Authority.PRIME_MINISTER;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_COUNCIL;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_STANDING_COMMITTEE;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.reorganisation.DepletedCouncil;
import io.github.councilprocedures.reorganisation.Dissolution;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.unit.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DissolvedAndDepletedTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate UNDER_77 = LocalDate.of(2018, 3, 15);
    private static final LocalDate UNDER_72 = LocalDate.of(2025, 7, 15);

    static List<RuleCases<?>> tables() {
        return List.of(byElection(), matters(), actingChair(), authority(), interim(), pollingDay());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<DepletedCouncil> byElection() {
        RuleCases<DepletedCouncil> table = RuleCases.of(DissolvedAndDepleted.BY_ELECTION, CALENDAR);
        for (LocalDate day : List.of(UNDER_77, UNDER_72)) {
            table = table.when(
                            "held, " + day,
                            held(day, 19, true).termEndsOn(day.plusMonths(30)).build())
                    .satisfied()
                    .when(
                            "18 months and a day left, none held, " + day,
                            held(day, 19, false)
                                    .termEndsOn(day.plusMonths(18).plusDays(1))
                                    .build())
                    .violated(
                            "HĐND còn 19 trên 30 đại biểu, nhiệm kỳ còn 19 tháng mà không bầu cử bổ sung.",
                            "The council has 19 of 30 delegates and 19 months left, and held no by-election.")
                    .when(
                            "18 months left, none held, " + day,
                            held(day, 19, false).termEndsOn(day.plusMonths(18)).build())
                    .satisfied()
                    .when(
                            "17 months left, none held, " + day,
                            held(day, 19, false).termEndsOn(day.plusMonths(17)).build())
                    .satisfied()
                    .when(
                            "T3: two thirds of the statutory number, " + day,
                            held(day, 20, false).termEndsOn(day.plusMonths(30)).build())
                    .notApplicable(Reason.CONDITION);
        }
        return LawDays.through(
                table,
                Reason.MET,
                day -> held(day, 10, true).termEndsOn(day.plusMonths(30)).build());
    }

    private static RuleCases<DepletedCouncil> matters() {
        RuleCases<DepletedCouncil> table = RuleCases.of(DissolvedAndDepleted.LIMITED_MATTERS, CALENDAR)
                .when(
                        "plan and budget only",
                        brief(UNDER_77, 19).otherMattersDecided(false).build())
                .satisfied()
                .when(
                        "other matters",
                        brief(UNDER_77, 19).otherMattersDecided(true).build())
                .violated(
                        "HĐND còn 19 trên 30 đại biểu mà quyết định nội dung ngoài kế hoạch và ngân sách.",
                        "The council had 19 of 30 delegates and decided more than plan and budget.")
                .when(
                        "other matters, 17 months left",
                        brief(UNDER_77, 19)
                                .termEndsOn(UNDER_77.plusMonths(17))
                                .otherMattersDecided(true)
                                .build())
                .violated()
                .when(
                        "other matters, 19 months left",
                        brief(UNDER_77, 19)
                                .termEndsOn(UNDER_77.plusMonths(19))
                                .otherMattersDecided(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "T3: two thirds of the statutory number",
                        brief(UNDER_77, 20).otherMattersDecided(true).build())
                .notApplicable(Reason.CONDITION);
        Function<LocalDate, DepletedCouncil> kept =
                day -> brief(day, 19).otherMattersDecided(false).build();
        return LawDays.through(table, Reason.REPEALED, kept);
    }

    private static RuleCases<DepletedCouncil> actingChair() {
        RuleCases<DepletedCouncil> table = RuleCases.of(DissolvedAndDepleted.ACTING_CHAIR, CALENDAR);
        table = named(table, Samples.provincialTerm(), NATIONAL_ASSEMBLY_STANDING_COMMITTEE);
        table = named(table, Samples.districtTerm(), PROVINCIAL_STANDING_COMMITTEE);
        table = named(table, Samples.communeTerm(), DISTRICT_STANDING_COMMITTEE);
        table = table.when(
                        "in words",
                        vacant(UNDER_77, 18).actingChairNamedBy(OTHER).build())
                .violated(
                        "Quyền Chủ tịch HĐND được chỉ định bởi cơ quan, người khác, không phải cơ quan cấp trên trực tiếp có"
                                + " thẩm quyền.",
                        "The Acting Chair was named by: somebody else, not by the body directly above that may.")
                .when("nobody named", vacant(UNDER_77, 18).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "with a Chair",
                        vacant(UNDER_77, 19)
                                .chairVacant(false)
                                .actingChairNamedBy(OTHER)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "19 delegates",
                        vacant(UNDER_77, 19).actingChairNamedBy(OTHER).build())
                .violated()
                .when(
                        "T3: two thirds of the statutory number",
                        vacant(UNDER_77, 20).actingChairNamedBy(OTHER).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "17 months left",
                        vacant(UNDER_77, 19)
                                .termEndsOn(UNDER_77.plusMonths(17))
                                .actingChairNamedBy(OTHER)
                                .build())
                .violated()
                .when(
                        "19 months left",
                        vacant(UNDER_77, 19)
                                .termEndsOn(UNDER_77.plusMonths(19))
                                .actingChairNamedBy(OTHER)
                                .build())
                .notApplicable(Reason.CONDITION);
        Function<LocalDate, DepletedCouncil> kept = day ->
                vacant(day, 18).actingChairNamedBy(DISTRICT_STANDING_COMMITTEE).build();
        return LawDays.through(table, Reason.REPEALED, kept);
    }

    private static RuleCases<DepletedCouncil> named(RuleCases<DepletedCouncil> table, Term term, Authority right) {
        RuleCases<DepletedCouncil> more = table;
        for (Authority authority : Authority.values()) {
            RuleCases.When<DepletedCouncil> one = more.when(
                    term.council().level() + ", named by " + authority,
                    vacant(UNDER_77, 18)
                            .term(term)
                            .actingChairNamedBy(authority)
                            .build());
            more = authority == right ? one.satisfied() : one.violated();
        }
        return more;
    }

    private static DepletedCouncil.Builder vacant(LocalDate day, int delegates) {
        return brief(day, delegates).chairVacant(true);
    }

    private static RuleCases<Dissolution> authority() {
        RuleCases<Dissolution> table = RuleCases.of(DissolvedAndDepleted.DISSOLVED_BY, CALENDAR);
        for (Authority authority : Authority.values()) {
            table = dissolved(
                    table,
                    UNDER_77,
                    Samples.provincialTerm(),
                    authority,
                    OTHER,
                    authority == NATIONAL_ASSEMBLY_STANDING_COMMITTEE);
            table = dissolved(
                    table,
                    UNDER_72,
                    Samples.provincialTerm(),
                    authority,
                    OTHER,
                    authority == NATIONAL_ASSEMBLY_STANDING_COMMITTEE);
            table = dissolved(
                    table,
                    UNDER_77,
                    Samples.districtTerm(),
                    authority,
                    NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                    authority == PROVINCIAL_COUNCIL);
            table = dissolved(
                    table,
                    UNDER_77,
                    Samples.communeTerm(),
                    authority,
                    PROVINCIAL_COUNCIL,
                    authority == DISTRICT_COUNCIL);
            table = dissolved(
                    table,
                    UNDER_72,
                    Samples.communeTerm(),
                    authority,
                    NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                    authority == PROVINCIAL_COUNCIL);
            if (authority != NATIONAL_ASSEMBLY_STANDING_COMMITTEE) {
                table = dissolved(table, UNDER_77, Samples.districtTerm(), PROVINCIAL_COUNCIL, authority, false);
                table = dissolved(table, UNDER_72, Samples.communeTerm(), PROVINCIAL_COUNCIL, authority, false);
            }
            if (authority != PROVINCIAL_COUNCIL) {
                table = dissolved(table, UNDER_77, Samples.communeTerm(), DISTRICT_COUNCIL, authority, false);
            }
        }
        table = table.when(
                        "2018 by the provincial council, in words",
                        dissolution(UNDER_77, Samples.provincialTerm())
                                .decidedBy(PROVINCIAL_COUNCIL)
                                .build())
                .violated(
                        "HĐND bị giải tán bởi cơ quan không có thẩm quyền (HĐND cấp tỉnh), hoặc chưa được cơ quan có thẩm"
                                + " quyền phê chuẩn.",
                        "The council was dissolved by a body that may not (provincial council), or without the approval"
                                + " that is needed.")
                .when(
                        "2025 by the provincial council, in words",
                        dissolution(UNDER_72, Samples.provincialTerm())
                                .decidedBy(PROVINCIAL_COUNCIL)
                                .build())
                .violated(
                        "HĐND bị giải tán bởi cơ quan không có thẩm quyền (HĐND cấp tỉnh), hoặc chưa được cơ quan có thẩm"
                                + " quyền phê chuẩn.",
                        "The council was dissolved by a body that may not (provincial council), or without the approval"
                                + " that is needed.")
                .when(
                        "a district in its last fortnight",
                        dissolution(LocalDate.of(2025, 6, 20), Samples.districtTerm())
                                .decidedBy(PROVINCIAL_COUNCIL)
                                .build())
                .notApplicable(Reason.CONDITION);
        return LawDays.through(
                table,
                Reason.MET,
                day -> dissolution(day, Samples.provincialTerm())
                        .decidedBy(NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                        .build());
    }

    private static RuleCases<Dissolution> dissolved(
            RuleCases<Dissolution> table,
            LocalDate day,
            Term term,
            Authority decided,
            Authority approved,
            boolean lawful) {
        RuleCases.When<Dissolution> one = table.when(
                day.getYear() + " " + term.council().level() + " by " + decided + ", approved by " + approved,
                dissolution(day, term).decidedBy(decided).approvedBy(approved).build());
        return lawful ? one.satisfied() : one.violated();
    }

    private static RuleCases<Dissolution> interim() {
        RuleCases<Dissolution> table = RuleCases.of(DissolvedAndDepleted.INTERIM_COMMITTEE, CALENDAR);
        BiFunction<Dissolution.Builder, Authority, Dissolution> by = (dissolution, authority) ->
                dissolution.interimNamedBy(authority).build();
        table = only(table, by, UNDER_77, Samples.provincialTerm(), PRIME_MINISTER);
        table = only(table, by, UNDER_77, Samples.districtTerm(), PROVINCIAL_PEOPLES_COMMITTEE_CHAIR);
        table = only(table, by, UNDER_77, Samples.communeTerm(), DISTRICT_PEOPLES_COMMITTEE_CHAIR);
        table = only(table, by, UNDER_72, Samples.provincialTerm(), PRIME_MINISTER);
        table = only(table, by, UNDER_72, Samples.communeTerm(), PROVINCIAL_PEOPLES_COMMITTEE_CHAIR);
        for (LocalDate day : List.of(UNDER_77, UNDER_72)) {
            table = table.when(
                            "in words, " + day, by.apply(dissolution(day.plusDays(1), Samples.provincialTerm()), OTHER))
                    .violated(
                            "UBND lâm thời được chỉ định bởi cơ quan, người khác; phải là Thủ tướng Chính phủ.",
                            "The interim People's Committee was named by: somebody else; it must be: Prime Minister.");
        }
        return LawDays.through(
                table, Reason.MET, day -> by.apply(dissolution(day, Samples.provincialTerm()), PRIME_MINISTER));
    }

    private static RuleCases<Dissolution> pollingDay() {
        RuleCases<Dissolution> table = RuleCases.of(DissolvedAndDepleted.POLLING_DAY, CALENDAR);
        BiFunction<Dissolution.Builder, Authority, Dissolution> by =
                (dissolution, authority) -> dissolution.pollingSetBy(authority).build();
        table = only(table, by, UNDER_77, Samples.provincialTerm(), NATIONAL_ASSEMBLY_STANDING_COMMITTEE);
        table = only(table, by, UNDER_77, Samples.districtTerm(), PROVINCIAL_STANDING_COMMITTEE);
        table = only(table, by, UNDER_77, Samples.communeTerm(), PROVINCIAL_STANDING_COMMITTEE);
        table = only(table, by, UNDER_72, Samples.provincialTerm(), NATIONAL_ASSEMBLY_STANDING_COMMITTEE);
        table = only(table, by, UNDER_72, Samples.communeTerm(), PROVINCIAL_STANDING_COMMITTEE);
        for (LocalDate day : List.of(UNDER_77, UNDER_72)) {
            table = table.when("in words, " + day, by.apply(dissolution(day.plusDays(1), Samples.communeTerm()), OTHER))
                    .violated(
                            "Ngày bầu cử được ấn định bởi cơ quan, người khác; phải là Thường trực HĐND cấp tỉnh.",
                            "The polling day was set by: somebody else; it must be: Standing Committee of the provincial"
                                    + " council.");
        }
        return LawDays.through(
                table,
                Reason.MET,
                day -> by.apply(dissolution(day, Samples.provincialTerm()), NATIONAL_ASSEMBLY_STANDING_COMMITTEE));
    }

    /** Only one authority may do it at a level. */
    private static RuleCases<Dissolution> only(
            RuleCases<Dissolution> table,
            BiFunction<Dissolution.Builder, Authority, Dissolution> by,
            LocalDate day,
            Term term,
            Authority right) {
        RuleCases<Dissolution> more = table;
        for (Authority authority : Authority.values()) {
            RuleCases.When<Dissolution> one = more.when(
                    day.getYear() + " " + term.council().level() + " by " + authority,
                    by.apply(dissolution(day, term), authority));
            more = authority == right ? one.satisfied() : one.violated();
        }
        return more;
    }

    private static DepletedCouncil.Builder depleted(LocalDate day, int delegates) {
        return DepletedCouncil.builder()
                .term(Samples.communeTerm())
                .on(day)
                .delegatesInOffice(delegates)
                .statutorySeats(30);
    }

    private static DepletedCouncil.Builder held(LocalDate day, int delegates, boolean held) {
        return depleted(day, delegates).byElectionHeld(held);
    }

    /** 18 months before the end of the term. */
    private static DepletedCouncil.Builder brief(LocalDate day, int delegates) {
        return depleted(day, delegates).termEndsOn(day.plusMonths(18));
    }

    private static Dissolution.Builder dissolution(LocalDate day, Term term) {
        return Dissolution.builder().term(term).decidedOn(day);
    }
}
