package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.OverTime.underLaw80;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.Publication;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormativeResolutionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final Term PROVINCE = Samples.provincialTerm();
    private static final Term DISTRICT = Samples.districtTerm();
    private static final Term COMMUNE = Samples.communeTerm();

    static List<RuleCases<?>> tables() {
        return List.of(authenticated(), effective(), retroactive(), publication(), gazette(), database());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ResolutionOfSession> authenticated() {
        RuleCases<ResolutionOfSession> table = underLaw80(
                        RuleCases.of(NormativeResolutions.AUTHENTICATED, CALENDAR),
                        day -> signed(Signer.CHAIR, day, true))
                .when("not normative", signed(Signer.CHAIR, "2024-12-10", false))
                .notApplicable(Reason.CONDITION)
                .when("the presiding officer", signed(Signer.PRESIDING_OFFICER, "2024-12-10", true))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Ký chứng thực nghị quyết quy phạm pháp luật: chưa xác định được vì văn bản chưa rõ. Luật số 80/2015/QH13 giao Chủ tịch Hội đồng nhân dân ký chứng thực; khoản 1 Điều 86 Luật số 77/2015/QH13 cho phép cả chủ tọa kỳ họp.",
                        "Authentication of a normative resolution: cannot be determined; the text is unclear. Law No. 80/2015/QH13 names the Chair; Article 86, Clause 1 of Law No. 77/2015/QH13 allows the presiding officer of the session as well.");
        for (Signer other : List.of(Signer.NAMED_TO_RUN_COUNCIL, Signer.OTHER)) {
            table = table.when(other.label().en(), signed(other, "2024-12-10", true))
                    .violated();
        }
        return table.when("a Vice Chair", signed(Signer.VICE_CHAIR, "2024-12-10", true))
                .violated(
                        "Nghị quyết quy phạm pháp luật do Phó Chủ tịch Hội đồng nhân dân ký chứng thực, không phải Chủ tịch Hội đồng nhân dân.",
                        "The normative resolution was signed by: Vice Chair, not by the Chair.")
                .equivalent("from 2016-07-01: with CHAIR", "the Chair may sign whatever else holds");
    }

    private static ResolutionOfSession signed(Signer signer, String day, boolean normative) {
        return of(PROVINCE, adopted(day).normative(normative).signedBy(signer));
    }

    private static RuleCases<ResolutionOfSession> effective() {
        RuleCases<ResolutionOfSession> table = underLaw80(
                        RuleCases.of(NormativeResolutions.EFFECTIVE, CALENDAR),
                        day -> effective(PROVINCE, day, day, plus(day, 30)))
                .when(
                        "not normative",
                        of(
                                PROVINCE,
                                adopted("2024-12-10")
                                        .signedOn(LocalDate.parse("2024-12-10"))
                                        .effectiveOn(LocalDate.parse("2024-12-10"))))
                .notApplicable(Reason.CONDITION)
                .when(
                        "ten days from adoption, nine from signing, last day of the old text",
                        effective(PROVINCE, "2020-12-31", "2021-01-01", "2021-01-10"))
                .violated(
                        "Nghị quyết quy phạm pháp luật có hiệu lực từ ngày 10/01/2021; sớm nhất phải là ngày 11/01/2021.",
                        "The normative resolution has effect from 10/01/2021; the earliest day allowed is 11/01/2021.")
                .when(
                        "ten days from adoption, nine from signing, first day of the new text",
                        effective(PROVINCE, "2021-01-01", "2021-01-02", "2021-01-11"))
                .satisfied()
                .when(
                        "nine days from adoption, new text",
                        effective(PROVINCE, "2021-01-01", "2021-01-01", "2021-01-10"))
                .violated(
                        "Nghị quyết quy phạm pháp luật có hiệu lực từ ngày 10/01/2021; sớm nhất phải là ngày 11/01/2021.",
                        "The normative resolution has effect from 10/01/2021; the earliest day allowed is 11/01/2021.")
                .when(
                        "no day of effect",
                        of(PROVINCE, adopted("2024-12-10").normative(true).signedOn(LocalDate.parse("2024-12-10"))))
                .undetermined(Reason.FACT_MISSING);
        for (String day : List.of("2018-07-16", "2023-07-17")) {
            for (Term term : List.of(PROVINCE, DISTRICT, COMMUNE)) {
                int days = term == PROVINCE ? 10 : 7;
                String name = term.council().level() + ", " + day;
                table = table.when("exactly, " + name, effective(term, day, day, plus(day, days)))
                        .satisfied()
                        .when("a day sooner, " + name, effective(term, day, day, plus(day, days - 1)))
                        .violated()
                        .when("exactly, from signing only, " + name, signedOnly(term, day, plus(day, days)))
                        .satisfied();
                if (day.startsWith("2023")) {
                    table = table.when(
                                    "a day sooner, from signing only, " + name,
                                    signedOnly(term, day, plus(day, days - 1)))
                            .undetermined(Reason.FACT_MISSING)
                            .when("exactly, from adoption only, " + name, adoptedOnly(term, day, plus(day, days)))
                            .satisfied()
                            .when(
                                    "a day sooner, from adoption only, " + name,
                                    adoptedOnly(term, day, plus(day, days - 1)))
                            .undetermined(Reason.FACT_MISSING);
                }
            }
            table = table.when("shortened, on adoption, " + day, shortened(effective(PROVINCE, day, plus(day, 1), day)))
                    .satisfied()
                    .when("shortened, before adoption, " + day, shortened(effective(PROVINCE, day, day, plus(day, -1))))
                    .violated()
                    .when("shortened, on signing only, " + day, shortened(signedOnly(PROVINCE, day, day)))
                    .satisfied()
                    .when("shortened, on adoption only, " + day, shortened(adoptedOnly(PROVINCE, day, day)))
                    .satisfied();
        }
        return table;
    }

    private static ResolutionOfSession effective(Term term, String adoptedOn, String signedOn, String effectiveOn) {
        return of(
                term,
                adopted(adoptedOn)
                        .normative(true)
                        .signedOn(LocalDate.parse(signedOn))
                        .effectiveOn(LocalDate.parse(effectiveOn)));
    }

    /** Without its own day of adoption, at a session that closed on the day. */
    private static ResolutionOfSession signedOnly(Term term, String day, String effectiveOn) {
        Resolution resolution = untitled()
                .normative(true)
                .signedOn(LocalDate.parse(day))
                .effectiveOn(LocalDate.parse(effectiveOn))
                .build();
        return of(term, resolution, day);
    }

    private static ResolutionOfSession adoptedOnly(Term term, String day, String effectiveOn) {
        return of(term, adopted(day).normative(true).effectiveOn(LocalDate.parse(effectiveOn)));
    }

    private static ResolutionOfSession shortened(ResolutionOfSession ordinary) {
        Resolution resolution = Resolution.builder()
                .from(ordinary.resolution())
                .procedure(DraftProcedure.SHORTENED)
                .build();
        return of(
                ordinary.session().term(),
                resolution,
                ordinary.session().closesOn().orElseThrow().toString());
    }

    private static RuleCases<ResolutionOfSession> retroactive() {
        return underLaw80(
                        RuleCases.of(NormativeResolutions.NOT_RETROACTIVE, CALENDAR),
                        day -> of(PROVINCE, adopted(day).normative(true).retroactive(false)))
                .when(
                        "looking back",
                        of(PROVINCE, adopted("2024-12-10").normative(true).retroactive(true)))
                .violated(
                        "Nghị quyết quy phạm pháp luật của Hội đồng nhân dân quy định hiệu lực trở về trước.",
                        "The normative resolution gives itself retroactive effect.")
                .when("not normative", of(PROVINCE, adopted("2024-12-10").retroactive(true)))
                .notApplicable(Reason.CONDITION)
                .when("not recorded", of(PROVINCE, adopted("2024-12-10").normative(true)))
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<ResolutionOfSession> publication() {
        return underLaw80(
                        RuleCases.of(NormativeResolutions.SENT_FOR_PUBLICATION, CALENDAR), day -> sent(day, day, true))
                .when("on the third day", sent("2024-12-10", "2024-12-13", true))
                .satisfied()
                .when("on the fourth day", sent("2024-12-09", "2024-12-13", true))
                .violated(
                        "Nghị quyết được gửi đăng công báo hoặc niêm yết ngày 13/12/2024; hạn cuối là 12/12/2024.",
                        "The resolution was sent to the gazette or for posting on 13/12/2024; the last day was 12/12/2024.")
                .when("signed on a Thursday, sent on the Tuesday", sent("2024-12-12", "2024-12-17", true))
                .violated()
                .when("the third day is a Saturday, sent on the Monday", sent("2024-12-11", "2024-12-16", true))
                .satisfied()
                .when("not normative", sent("2024-12-10", "2024-12-20", false))
                .notApplicable(Reason.CONDITION)
                .when(
                        "never sent",
                        of(
                                PROVINCE,
                                untitled()
                                        .normative(true)
                                        .signedOn(LocalDate.parse("2024-12-10"))
                                        .build(),
                                "2024-12-10"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone()
                .when(
                        "not on record",
                        of(
                                PROVINCE,
                                untitled()
                                        .normative(true)
                                        .signedOn(LocalDate.parse("2024-12-10"))
                                        .build(),
                                "2024-12-10"))
                .undetermined(Reason.FACT_MISSING);
    }

    private static ResolutionOfSession sent(String signedOn, String sentOn, boolean normative) {
        return of(
                DISTRICT,
                adopted(signedOn)
                        .normative(normative)
                        .signedOn(LocalDate.parse(signedOn))
                        .publication(Publication.builder()
                                .sentOn(LocalDate.parse(sentOn))
                                .build()));
    }

    private static RuleCases<ResolutionOfSession> gazette() {
        return underLaw80(
                        RuleCases.of(NormativeResolutions.GAZETTED, CALENDAR),
                        day -> gazetted(PROVINCE, day, day, true))
                .when("on the seventh day", gazetted(PROVINCE, "2024-12-10", "2024-12-17", true))
                .satisfied()
                .when("on the eighth day", gazetted(PROVINCE, "2024-12-10", "2024-12-18", true))
                .violated(
                        "Nghị quyết được đăng công báo ngày 18/12/2024, nhận ngày 10/12/2024; hạn cuối là 17/12/2024.",
                        "The resolution was gazetted on 18/12/2024, received on 10/12/2024; the last day was 17/12/2024.")
                .when("not normative", gazetted(PROVINCE, "2024-12-10", "2024-12-18", false))
                .notApplicable(Reason.CONDITION)
                .when("district", gazetted(DISTRICT, "2024-12-10", "2024-12-18", true))
                .notApplicable(Reason.CONDITION)
                .when("commune", gazetted(COMMUNE, "2024-12-10", "2024-12-18", true))
                .notApplicable(Reason.CONDITION);
    }

    private static ResolutionOfSession gazetted(Term term, String receivedOn, String gazettedOn, boolean normative) {
        return of(
                term,
                adopted(receivedOn)
                        .normative(normative)
                        .publication(Publication.builder()
                                .gazetteReceivedOn(LocalDate.parse(receivedOn))
                                .gazettedOn(LocalDate.parse(gazettedOn))
                                .build()));
    }

    private static RuleCases<ResolutionOfSession> database() {
        RuleCases<ResolutionOfSession> table = underLaw80(
                        RuleCases.of(NormativeResolutions.IN_DATABASE, CALENDAR), day -> entered(day, day, day, true))
                .when("not normative", entered("2024-12-10", "2024-12-10", "2025-12-10", false))
                .notApplicable(Reason.CONDITION)
                .when("signing not recorded, last day of the old text", of(PROVINCE, entry("2020-12-31", "2020-12-31")))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "signing not recorded, first day of the new text",
                        of(PROVINCE, entry("2021-01-01", "2021-01-01")))
                .satisfied()
                .when("adoption alone, on the fifteenth day", of(PROVINCE, entry("2023-07-10", "2023-07-25")))
                .satisfied()
                .when("adoption alone, on the sixteenth day", of(PROVINCE, entry("2023-07-10", "2023-07-26")))
                .undetermined(Reason.FACT_MISSING);
        for (String day : List.of("2018-07-10", "2023-07-10")) {
            String year = day.substring(0, 4);
            table = table.when("on the fifteenth day, " + day, entered(plus(day, -5), day, plus(day, 15), true))
                    .satisfied()
                    .when("on the sixteenth day, " + day, entered(plus(day, -5), day, plus(day, 16), true))
                    .violated(
                            "Toàn văn nghị quyết có trong cơ sở dữ liệu ngày 26/07/" + year + "; hạn cuối là 25/07/"
                                    + year + ".",
                            "The full text stood in the database on 26/07/" + year + "; the last day was 25/07/" + year
                                    + ".");
        }
        return table;
    }

    private static Resolution.Builder entry(String adoptedOn, String databaseOn) {
        return adopted(adoptedOn)
                .normative(true)
                .publication(Publication.builder()
                        .databaseOn(LocalDate.parse(databaseOn))
                        .build());
    }

    private static ResolutionOfSession entered(
            String adoptedOn, String signedOn, String databaseOn, boolean normative) {
        return of(PROVINCE, entry(adoptedOn, databaseOn).normative(normative).signedOn(LocalDate.parse(signedOn)));
    }

    private static String plus(String day, int days) {
        return LocalDate.parse(day).plusDays(days).toString();
    }

    private static Resolution.Builder untitled() {
        return Resolution.builder().title("Nghị quyết quy định mức thu phí");
    }

    private static Resolution.Builder adopted(String day) {
        return untitled().adoptedOn(LocalDate.parse(day));
    }

    private static ResolutionOfSession of(Term term, Resolution.Builder builder) {
        Resolution resolution = builder.build();
        return of(term, resolution, resolution.adoptedOn().orElseThrow().toString());
    }

    private static ResolutionOfSession of(Term term, Resolution resolution, String closesOn) {
        Session session = Session.builder()
                .term(term)
                .kind(SessionKind.REGULAR)
                .closesOn(LocalDate.parse(closesOn))
                .addResolutions(resolution)
                .build();
        return new ResolutionOfSession(session, resolution);
    }
}
