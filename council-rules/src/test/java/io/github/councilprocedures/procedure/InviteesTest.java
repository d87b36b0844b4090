package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.REGULAR;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Invitee;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Sitting;
import io.github.councilprocedures.session.SittingOfSession;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InviteesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(byLevel(), front(), officials());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static final LocalDate DAY = LocalDate.parse("2024-07-10");

    private static final Set<Invitee> PROVINCE = EnumSet.of(
            Invitee.NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
            Invitee.GOVERNMENT,
            Invitee.NATIONAL_ASSEMBLY_DEPUTIES,
            Invitee.PEOPLES_COMMITTEE_MEMBERS,
            Invitee.CHIEF_JUDGE,
            Invitee.CHIEF_PROCURATOR);

    private static final Set<Invitee> DISTRICT = EnumSet.of(
            Invitee.SUPERIOR_STANDING_COMMITTEE,
            Invitee.SUPERIOR_PEOPLES_COMMITTEE,
            Invitee.NATIONAL_ASSEMBLY_DEPUTIES,
            Invitee.SUPERIOR_DELEGATES,
            Invitee.PEOPLES_COMMITTEE_MEMBERS,
            Invitee.CHIEF_JUDGE,
            Invitee.CHIEF_PROCURATOR);

    private static final Set<Invitee> COMMUNE = EnumSet.of(
            Invitee.SUPERIOR_STANDING_COMMITTEE,
            Invitee.SUPERIOR_PEOPLES_COMMITTEE,
            Invitee.NATIONAL_ASSEMBLY_DEPUTIES,
            Invitee.SUPERIOR_DELEGATES,
            Invitee.PEOPLES_COMMITTEE_MEMBERS);

    private static RuleCases<Session> byLevel() {
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(Invitees.INVITED_BY_LEVEL, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> invited(Samples.provincialTerm(), day, PROVINCE))
                .when(
                        "neither Government nor chief judge",
                        invited(
                                Samples.provincialTerm(),
                                DAY,
                                EnumSet.of(
                                        Invitee.NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                                        Invitee.NATIONAL_ASSEMBLY_DEPUTIES,
                                        Invitee.PEOPLES_COMMITTEE_MEMBERS,
                                        Invitee.CHIEF_PROCURATOR)))
                .recordedThrough(DAY)
                .violated(
                        "Chưa mời: Chính phủ, Chánh án Tòa án nhân dân. Thành phần phải mời: Ủy ban Thường vụ Quốc hội, Chính phủ, đại biểu Quốc hội được bầu tại địa phương, thành viên UBND, Chánh án Tòa án nhân dân, Viện trưởng Viện kiểm sát nhân dân.",
                        "Not invited: Government, chief judge. To be invited: National Assembly Standing Committee, Government, National Assembly deputies elected there, members of the People's Committee, chief judge, chief procurator.")
                .when("record not complete", invited(Samples.provincialTerm(), DAY, EnumSet.noneOf(Invitee.class)))
                .undetermined(Reason.RECORD_NOT_COMPLETE);
        table = level(table, Samples.provincialTerm(), PROVINCE);
        table = level(table, Samples.districtTerm(), DISTRICT);
        return level(table, Samples.communeTerm(), COMMUNE);
    }

    private static RuleCases<Session> level(RuleCases<Session> table, Term term, Set<Invitee> needed) {
        String level = term.council().level().name();
        RuleCases<Session> cases = table.when(level + ": those needed", invited(term, DAY, needed))
                .satisfied()
                .when(level + ": everybody", invited(term, DAY, EnumSet.allOf(Invitee.class)))
                .satisfied();
        for (Invitee lacking : needed) {
            Set<Invitee> others = EnumSet.copyOf(needed);
            others.remove(lacking);
            cases = cases.when(level + ": without " + lacking, invited(term, DAY, others))
                    .recordedThrough(DAY)
                    .violated();
        }
        return cases;
    }

    private static Session invited(Term term, LocalDate opensOn, Set<Invitee> invitees) {
        return session(REGULAR, opensOn).term(term).addAllInvited(invitees).build();
    }

    private static RuleCases<Session> front() {
        Set<Invitee> both = EnumSet.of(Invitee.FRONT_CHAIR, Invitee.HEADS_OF_SOCIO_POLITICAL_ORGANISATIONS);
        RuleCases<Session> table = LawDays.through(
                RuleCases.of(Invitees.FRONT_INVITED, CALENDAR),
                Reason.MET,
                day -> invited(Samples.provincialTerm(), day, both));
        for (LocalDate day : List.of(DAY, LocalDate.parse("2026-07-10"))) {
            table = table.when("others too, " + day, front(day, true, EnumSet.allOf(Invitee.class)))
                    .satisfied()
                    .when("without the organisations, " + day, front(day, true, EnumSet.of(Invitee.FRONT_CHAIR)))
                    .recordedThrough(day)
                    .violated(
                            "Chưa mời: người đứng đầu các tổ chức chính trị - xã hội. Thành phần phải mời: Chủ tịch Ủy ban MTTQ Việt Nam, người đứng đầu các tổ chức chính trị - xã hội.",
                            "Not invited: heads of the socio-political organisations. To be invited: Chair of the Fatherland Front Committee, heads of the socio-political organisations.")
                    .when(
                            "without the Front, " + day,
                            front(day, true, EnumSet.of(Invitee.HEADS_OF_SOCIO_POLITICAL_ORGANISATIONS)))
                    .recordedThrough(day)
                    .violated();
        }
        return table.when("nothing that concerns them, not invited", front(DAY, false, EnumSet.noneOf(Invitee.class)))
                .recordedThrough(DAY)
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Mời Chủ tịch Ủy ban MTTQ và người đứng đầu các tổ chức chính trị - xã hội: chưa xác định được vì văn bản chưa rõ. Cụm từ “khi bàn về các vấn đề có liên quan” có thể giới hạn cả kỳ họp HĐND hoặc chỉ phiên họp UBND.",
                        "Inviting the Front: cannot be determined; the text is unclear. The words “when matters concerning them are discussed” may limit sessions of the council too, or meetings of the People's Committee only.")
                .when(
                        "nothing that concerns them in 2026",
                        front(LocalDate.parse("2026-07-10"), false, EnumSet.noneOf(Invitee.class)))
                .recordedThrough(LocalDate.parse("2026-07-10"))
                .violated()
                .when(
                        "not known whether it concerns them",
                        invited(Samples.provincialTerm(), DAY, EnumSet.noneOf(Invitee.class)))
                .recordedThrough(DAY)
                .undetermined(Reason.FACT_MISSING);
    }

    private static Session front(LocalDate opensOn, boolean concerned, Set<Invitee> invitees) {
        return Session.builder()
                .from(invited(Samples.provincialTerm(), opensOn, invitees))
                .concernsFront(concerned)
                .build();
    }

    private static RuleCases<SittingOfSession> officials() {
        return LawDays.through(
                        RuleCases.of(Invitees.OFFICIALS_ATTEND, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> attended(day, true, 3, 3))
                .when("one stayed away", attended(DAY, true, 2, 3))
                .violated(
                        "Có 2 trên 3 người có lĩnh vực được thảo luận tham dự phiên họp.",
                        "2 of 3 officials whose field was discussed came to the sitting.")
                .when("nobody was concerned", attended(DAY, true, 0, 0))
                .satisfied()
                .when("discussion in groups", attended(DAY, false, 2, 3))
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "from 2016-01-01: those of them who came at least officials whose field is discussed -> those of them who came equal to officials whose field is discussed",
                        "no more can come than there are");
    }

    private static SittingOfSession attended(LocalDate day, boolean plenary, int present, int concerned) {
        Sitting sitting = Sitting.builder()
                .title("Thảo luận tại hội trường")
                .plenary(plenary)
                .officialsConcerned(concerned)
                .officialsPresent(present)
                .build();
        return new SittingOfSession(session(REGULAR, day).addSittings(sitting).build(), sitting);
    }

    private static Session.Builder session(SessionKind kind, LocalDate opensOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(kind)
                .opensOn(opensOn);
    }
}
