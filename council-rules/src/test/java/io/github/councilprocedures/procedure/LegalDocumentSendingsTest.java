package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.procedure.ReviewCases.underLaw87;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.review.LegalDocumentIssuer;
import io.github.councilprocedures.review.LegalDocumentSending;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalDocumentSendingsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(inTime(), recipients());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    /** Signed on Monday 2024-07-08 unless said otherwise. */
    private static RuleCases<LegalDocumentSending> inTime() {
        return underLaw87(
                        RuleCases.of(LegalDocumentSendings.IN_TIME, CALENDAR),
                        day -> sending(UnitKind.PROVINCE, LegalDocumentIssuer.COUNCIL, day)
                                .sentOn(LocalDate.parse(day).plusDays(2))
                                .build())
                .when("on the third day", sent("2024-07-08", "2024-07-11"))
                .satisfied()
                .when("on the second day", sent("2024-07-08", "2024-07-10"))
                .satisfied()
                .when("on the fourth day", sent("2024-07-08", "2024-07-12"))
                .violated(
                        "Văn bản ký ngày 08/07/2024 phải gửi chậm nhất ngày 11/07/2024; ngày gửi: 12/07/2024.",
                        "Signed on 08/07/2024, the document had to be sent by 11/07/2024; sent: 12/07/2024.")
                .when("the third day is a Sunday", sent("2024-07-11", "2024-07-15"))
                .satisfied()
                .when("two days after that Sunday", sent("2024-07-11", "2024-07-16"))
                .violated()
                .when(
                        "S25: sent on the third day and received on the eighth",
                        decision("2024-07-08")
                                .sentOn(LocalDate.parse("2024-07-11"))
                                .receivedOn(LocalDate.parse("2024-07-16"))
                                .build())
                .satisfied()
                .when("S25: received in time, sending not recorded", received("2024-07-08", "2024-07-09"))
                .undetermined(Reason.FACT_MISSING)
                .when("never sent", decision("2024-07-08").build())
                .recordedThrough(LocalDate.parse("2024-07-31"))
                .neverDone()
                .when(
                        "not signed",
                        LegalDocumentSending.builder()
                                .term(term(UnitKind.PROVINCE, "2021-05-23"))
                                .document("Quyết định 12/2024/QĐ-UBND")
                                .issuer(LegalDocumentIssuer.PEOPLES_COMMITTEE)
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<LegalDocumentSending> recipients() {
        LocalDate later = LocalDate.parse("2025-12-31");
        RuleCases<LegalDocumentSending> table = underLaw87(
                        RuleCases.of(LegalDocumentSendings.RECIPIENTS, CALENDAR),
                        day -> sending(UnitKind.PROVINCE, LegalDocumentIssuer.COUNCIL, day)
                                .addSentTo(Actor.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, Actor.VOTERS)
                                .build())
                .when("a district to the province", ofCouncil(UnitKind.RURAL_DISTRICT, "2024-07-08", SUPERIOR))
                .satisfied()
                .when("a commune to the district", ofCouncil(UnitKind.COMMUNE, "2025-06-30", SUPERIOR))
                .satisfied()
                .when("a commune to nobody", ofCouncil(UnitKind.COMMUNE, "2025-06-30"))
                .recordedThrough(later)
                .violated(
                        "Văn bản chưa được gửi đến: Thường trực HĐND cấp trên trực tiếp.",
                        "The document was not sent to: Standing Committee of the council above.")
                .when("S10: a commune from 2025-07-01", ofCouncil(UnitKind.COMMUNE, "2025-07-01", SUPERIOR))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("S10: a commune that sent it to nobody", ofCouncil(UnitKind.COMMUNE, "2025-07-01"))
                .recordedThrough(later)
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("a province from 2025-07-01 to nobody", ofCouncil(UnitKind.PROVINCE, "2025-07-01"))
                .recordedThrough(later)
                .violated(
                        "Văn bản chưa được gửi đến: Ủy ban Thường vụ Quốc hội.",
                        "The document was not sent to: Standing Committee of the National Assembly.");
        for (UnitKind kind : List.of(UnitKind.PROVINCE, UnitKind.RURAL_DISTRICT, UnitKind.COMMUNE)) {
            for (String day : List.of("2024-07-08", "2025-07-01")) {
                table = table.when(kind + " signed " + day + ", to another council", ofCouncil(kind, day, Actor.VOTERS))
                        .undetermined(
                                kind == UnitKind.COMMUNE && day.startsWith("2025")
                                        ? Reason.TEXT_AMBIGUOUS
                                        : Reason.RECORD_NOT_COMPLETE)
                        .when(
                                kind + " decision of " + day,
                                sending(kind, LegalDocumentIssuer.PEOPLES_COMMITTEE, day)
                                        .addSentTo(Actor.STANDING_COMMITTEE, Actor.COMMITTEE)
                                        .build())
                        .satisfied()
                        .when(
                                kind + " decision of " + day + ", to others too",
                                sending(kind, LegalDocumentIssuer.PEOPLES_COMMITTEE, day)
                                        .addSentTo(Actor.STANDING_COMMITTEE, Actor.COMMITTEE, Actor.VOTERS)
                                        .build())
                        .satisfied()
                        .when(
                                kind + " decision of " + day + ", not to the committee",
                                sending(kind, LegalDocumentIssuer.PEOPLES_COMMITTEE, day)
                                        .addSentTo(Actor.STANDING_COMMITTEE)
                                        .build())
                        .undetermined(Reason.RECORD_NOT_COMPLETE)
                        .when(
                                kind + " decision of " + day + ", only to the committee",
                                sending(kind, LegalDocumentIssuer.PEOPLES_COMMITTEE, day)
                                        .addSentTo(Actor.COMMITTEE)
                                        .build())
                        .undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        for (UnitKind kind : List.of(UnitKind.RURAL_DISTRICT, UnitKind.COMMUNE)) {
            table = table.when(
                            kind + " of 2024, to others too",
                            ofCouncil(kind, "2024-07-08", Actor.SUPERIOR_STANDING_COMMITTEE, Actor.VOTERS))
                    .satisfied();
        }
        return table.when(
                        "a province from 2025-07-01, to others too",
                        ofCouncil(
                                UnitKind.PROVINCE,
                                "2025-07-01",
                                Actor.NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                                Actor.VOTERS))
                .satisfied()
                .when(
                        "a district that outlived its level, to others too",
                        ofCouncil(
                                UnitKind.RURAL_DISTRICT, "2025-07-01", Actor.SUPERIOR_STANDING_COMMITTEE, Actor.VOTERS))
                .satisfied();
    }

    private static final Actor SUPERIOR = Actor.SUPERIOR_STANDING_COMMITTEE;

    private static LegalDocumentSending ofCouncil(UnitKind kind, String day, Actor... to) {
        return sending(kind, LegalDocumentIssuer.COUNCIL, day).addSentTo(to).build();
    }

    private static LegalDocumentSending sent(String signed, String sent) {
        return decision(signed).sentOn(LocalDate.parse(sent)).build();
    }

    private static LegalDocumentSending received(String signed, String received) {
        return decision(signed).receivedOn(LocalDate.parse(received)).build();
    }

    private static LegalDocumentSending.Builder decision(String signed) {
        return sending(UnitKind.PROVINCE, LegalDocumentIssuer.PEOPLES_COMMITTEE, signed);
    }

    private static LegalDocumentSending.Builder sending(UnitKind kind, LegalDocumentIssuer issuer, String signed) {
        return LegalDocumentSending.builder()
                .term(term(kind, "2021-05-23"))
                .document("Quyết định 12/2024/QĐ-UBND")
                .issuer(issuer)
                .signedOn(LocalDate.parse(signed));
    }
}
