package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.OverTime.underLaws77And72;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Presider;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.session.Sitting;
import io.github.councilprocedures.session.SittingOfSession;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SittingsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(presided(), minutes());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<SittingOfSession> presided() {
        RuleCases<SittingOfSession> table = underLaws77And72(
                        RuleCases.of(Sittings.PRESIDED, CALENDAR),
                        day -> presided(day, Presider.CHAIR, 9, false),
                        Reason.MET,
                        Reason.MET)
                .when("first session of the term", presided("2024-12-10", Presider.OTHER, 1, false))
                .notApplicable(Reason.CONDITION)
                .when("first session after a reorganisation", presided("2025-07-10", Presider.OTHER, 1, true))
                .notApplicable(Reason.CONDITION)
                .when("nobody recorded", of(day("2024-12-10"), 9, false))
                .undetermined(Reason.FACT_MISSING);
        for (String day : List.of("2024-12-10", "2025-12-10")) {
            table = table.when("a Vice Chair, " + day, presided(day, Presider.VICE_CHAIR, 9, false))
                    .satisfied()
                    .when("named to preside, " + day, presided(day, Presider.NAMED_TO_PRESIDE, 9, false))
                    .satisfied()
                    .when("somebody else, " + day, presided(day, Presider.OTHER, 9, false))
                    .violated(
                            "Phiên họp do người khác chủ tọa, không phải Chủ tịch, Phó Chủ tịch Hội đồng nhân dân hoặc người được chỉ định.",
                            "The sitting was presided by: somebody else; not by the Chair, a Vice Chair or a person named to preside.");
        }
        return table;
    }

    private static RuleCases<SittingOfSession> minutes() {
        RuleCases<SittingOfSession> table = underLaws77And72(
                        RuleCases.of(Sittings.MINUTES, CALENDAR),
                        day -> signed(day, Signer.CHAIR),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when("the presiding officer", signed("2024-12-10", Signer.PRESIDING_OFFICER))
                .satisfied()
                .when("nobody recorded", of(day("2024-12-10"), 9, false))
                .undetermined(Reason.FACT_MISSING)
                .when("nobody, complete record", of(day("2024-12-10"), 9, false))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone(
                        "Ký biên bản: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có người ký biên bản.",
                        "Signature of the minutes: never done; the record, complete through 31/12/2024, has no signer of the minutes.");
        for (Signer other : List.of(Signer.VICE_CHAIR, Signer.NAMED_TO_RUN_COUNCIL)) {
            table = table.when(other.label().en(), signed("2024-12-10", other)).violated();
        }
        return table.when("somebody else", signed("2024-12-10", Signer.OTHER))
                .violated(
                        "Biên bản do người khác ký; chỉ được là một trong: Chủ tịch Hội đồng nhân dân, chủ tọa kỳ họp.",
                        "The minutes were signed by: somebody else; it may only be one of: Chair, presiding officer of the session.");
    }

    private static SittingOfSession presided(String day, Presider presider, int session, boolean afterReorganisation) {
        return of(day(day).presidedBy(presider), session, afterReorganisation);
    }

    private static SittingOfSession signed(String day, Signer signer) {
        return of(day(day).minutesSignedBy(signer), 9, false);
    }

    private static Sitting.Builder day(String heldOn) {
        return Sitting.builder().title("Phiên bế mạc").heldOn(LocalDate.parse(heldOn));
    }

    private static SittingOfSession of(Sitting.Builder builder, int ordinal, boolean afterReorganisation) {
        Sitting sitting = builder.build();
        Session session = Session.builder()
                .term(Samples.provincialTerm())
                .kind(SessionKind.REGULAR)
                .ordinal(Ordinal.of(ordinal))
                .firstAfterReorganisation(afterReorganisation)
                .addSittings(sitting)
                .build();
        return new SittingOfSession(session, sitting);
    }
}
