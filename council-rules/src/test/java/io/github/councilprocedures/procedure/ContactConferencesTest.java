package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.contact.ContactKind.AFTER_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AT_WORKPLACE;
import static io.github.councilprocedures.contact.ContactKind.BEFORE_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.BY_GROUP;
import static io.github.councilprocedures.contact.ContactKind.BY_THEME;
import static io.github.councilprocedures.contact.ContactParty.FRONT;
import static io.github.councilprocedures.contact.ContactParty.HEAD_OF_AGENCY;
import static io.github.councilprocedures.contact.ContactParty.HOST_FRONT;
import static io.github.councilprocedures.contact.ContactParty.OTHER_BODIES;
import static io.github.councilprocedures.contact.ContactParty.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.contact.ContactParty.STANDING_COMMITTEE;
import static io.github.councilprocedures.contact.ContactParty.UNION_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.contact.ConferenceOfContact;
import io.github.councilprocedures.contact.ConferenceStep;
import io.github.councilprocedures.contact.ContactChannel;
import io.github.councilprocedures.contact.ContactConference;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.ContactLevel;
import io.github.councilprocedures.contact.ContactParty;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactConferencesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-01-31");
    private static final Set<ContactKind> BY_PLACE = EnumSet.of(BY_THEME, BY_GROUP);
    private static final String BEFORE_AMENDMENT = "2025-05-12";
    private static final String AFTER_AMENDMENT = "2025-11-12";

    static List<RuleCases<?>> tables() {
        return List.of(
                participants(),
                byPlace(
                        ContactConferences.CHAIRING,
                        ContactConference.Builder::chair,
                        "Chủ trì hội nghị: %s; theo quy định phải là: %s.",
                        "Chair of the conference: %s. It has to be: %s."),
                order(),
                answer(),
                byPlace(
                        ContactConferences.CLOSING,
                        ContactConference.Builder::closedBy,
                        "Bên kết thúc hội nghị: %s; theo quy định phải là: %s.",
                        "The conference was closed by: %s. It has to be: %s."),
                introductions());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @Test
    void a_finding_on_the_chair_cites_the_clause_of_its_place() {
        assertThat(citations(of(AT_WORKPLACE, AFTER_AMENDMENT, conference().chair(FRONT))))
                .containsExactly(
                        "điểm a khoản 2 Điều 24 Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN");
        assertThat(citations(
                        of(BEFORE_REGULAR_SESSION, AFTER_AMENDMENT, conference().chair(HEAD_OF_AGENCY))))
                .containsExactly(
                        "điểm a khoản 1 Điều 24 Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN");
    }

    private static List<String> citations(ConferenceOfContact conference) {
        return CouncilLaw.standard()
                .judge(conference.contact())
                .of("contact.conference.chair")
                .get(0)
                .citations()
                .stream()
                .map(citation -> citation.label().vi())
                .toList();
    }

    private static ContactConference.Builder conference() {
        return ContactConference.builder().venue("Hội trường");
    }

    private static ConferenceOfContact of(ContactKind kind, String on, ContactConference.Builder conference) {
        return of(Samples.provincialTerm(), ContactChannel.COUNCIL, kind, on, conference);
    }

    private static ConferenceOfContact of(
            Term term, ContactChannel channel, ContactKind kind, String on, ContactConference.Builder builder) {
        ContactConference conference = builder.heldOn(LocalDate.parse(on)).build();
        return new ConferenceOfContact(
                VoterContact.builder()
                        .term(term)
                        .channel(channel)
                        .kind(kind)
                        .addConferences(conference)
                        .build(),
                conference);
    }

    private static RuleCases<ConferenceOfContact> participants() {
        ContactParty[] ofProvince = {FRONT, HOST_FRONT, STANDING_COMMITTEE, PEOPLES_COMMITTEE};
        ContactParty[] ofCommune = {FRONT, STANDING_COMMITTEE, PEOPLES_COMMITTEE};
        RuleCases<ConferenceOfContact> table = ContactDays.sinceAmended(
                        RuleCases.of(ContactConferences.TAKING_PART, CALENDAR),
                        day -> of(BEFORE_REGULAR_SESSION, day, conference().addParticipants(ofProvince)))
                .when(
                        "others too",
                        of(
                                BEFORE_REGULAR_SESSION,
                                AFTER_AMENDMENT,
                                conference().addParticipants(ofProvince).addParticipants(OTHER_BODIES)))
                .satisfied()
                .when("of a commune", ofCommune(conference().addParticipants(ofCommune)))
                .satisfied()
                .when(
                        "of a commune, others too",
                        ofCommune(conference().addParticipants(ofCommune).addParticipants(OTHER_BODIES)))
                .satisfied()
                .when(
                        "of a district, which there is no more",
                        of(
                                Samples.districtTerm(),
                                ContactChannel.COUNCIL,
                                BEFORE_REGULAR_SESSION,
                                AFTER_AMENDMENT,
                                conference().addParticipants(ofProvince)))
                .notApplicable(Reason.CONDITION)
                .when(
                        "C1: of the National Assembly delegation",
                        of(
                                Samples.provincialTerm(),
                                ContactChannel.NATIONAL_ASSEMBLY,
                                BEFORE_REGULAR_SESSION,
                                AFTER_AMENDMENT,
                                conference().addParticipants(ofProvince)))
                .notApplicable(Reason.CONDITION)
                .when(
                        "nobody of the People's Committee came",
                        of(
                                BEFORE_REGULAR_SESSION,
                                AFTER_AMENDMENT,
                                conference().addParticipants(FRONT, HOST_FRONT, STANDING_COMMITTEE)))
                .recordedThrough(LATER)
                .violated(
                        "Thành phần dự hội nghị phải có: Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp, Ủy ban MTTQ Việt Nam cấp xã nơi tiếp xúc, Thường trực HĐND cùng cấp, UBND cùng cấp; chưa có: UBND cùng cấp.",
                        "Those who take part have to include: Front of the own level, Front of the host commune, Standing Committee of the own level, People's Committee of the own level. Missing: People's Committee of the own level.");
        for (ContactParty party : ofProvince) {
            Set<ContactParty> others = EnumSet.copyOf(List.of(ofProvince));
            others.remove(party);
            table = table.when(
                            "without " + party,
                            of(
                                    BEFORE_REGULAR_SESSION,
                                    AFTER_AMENDMENT,
                                    conference().addAllParticipants(others)))
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        for (ContactParty party : ofCommune) {
            Set<ContactParty> others = EnumSet.copyOf(List.of(ofCommune));
            others.remove(party);
            table = table.when(
                            "of a commune, without " + party,
                            ofCommune(conference().addAllParticipants(others)))
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        return table;
    }

    private static ConferenceOfContact ofCommune(ContactConference.Builder conference) {
        return of(Samples.communeTerm(), ContactChannel.COUNCIL, BEFORE_REGULAR_SESSION, AFTER_AMENDMENT, conference);
    }

    /** Every kind, on and off the premises of an agency, with every party. */
    private static RuleCases<ConferenceOfContact> byPlace(
            Rule<ConferenceOfContact> rule,
            BiFunction<ContactConference.Builder, ContactParty, ContactConference.Builder> with,
            String vi,
            String en) {
        RuleCases<ConferenceOfContact> table = ContactDays.sinceSigned(
                        RuleCases.of(rule, CALENDAR),
                        day -> of(BEFORE_REGULAR_SESSION, day, with.apply(conference(), FRONT)))
                .when(
                        "at a workplace the Front, before the amendment",
                        of(AT_WORKPLACE, BEFORE_AMENDMENT, with.apply(conference(), FRONT)))
                .violated(
                        String.format(
                                vi,
                                "Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp",
                                "người đứng đầu cơ quan, tổ chức nơi tiếp xúc, Chủ tịch công đoàn cơ quan, tổ chức nơi tiếp xúc"),
                        String.format(
                                en, "Front of the own level", "head of the host agency, chair of its trade union"))
                .when(
                        "before a session a delegate, after the amendment",
                        of(BEFORE_REGULAR_SESSION, AFTER_AMENDMENT, with.apply(conference(), ContactParty.DELEGATE)))
                .violated(
                        String.format(vi, "đại biểu", "Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp"),
                        String.format(en, "delegate", "Front of the own level"))
                .when("not on record", of(BEFORE_REGULAR_SESSION, AFTER_AMENDMENT, conference()))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "by theme, and the place is not on record",
                        of(BY_THEME, AFTER_AMENDMENT, with.apply(conference(), FRONT)))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "of the National Assembly delegation it is the same",
                        of(
                                Samples.provincialTerm(),
                                ContactChannel.NATIONAL_ASSEMBLY,
                                BEFORE_REGULAR_SESSION,
                                AFTER_AMENDMENT,
                                with.apply(conference(), ContactParty.OTHER)))
                .violated();
        for (String day : List.of(BEFORE_AMENDMENT, AFTER_AMENDMENT)) {
            for (ContactKind kind : ContactKind.values()) {
                for (ContactParty party : ContactParty.values()) {
                    for (boolean atAgency : new boolean[] {true, false}) {
                        boolean ofAgency = kind == AT_WORKPLACE || BY_PLACE.contains(kind) && atAgency;
                        boolean right = ofAgency ? party == HEAD_OF_AGENCY || party == UNION_CHAIR : party == FRONT;
                        RuleCases.When<ConferenceOfContact> when = table.when(
                                kind + " by " + party + (atAgency ? " at an agency, " : ", ") + day,
                                of(kind, day, with.apply(conference().atAgency(atAgency), party)));
                        table = right ? when.satisfied() : when.violated();
                    }
                }
            }
        }
        return table;
    }

    private static RuleCases<ConferenceOfContact> order() {
        RuleCases<ConferenceOfContact> table = ContactDays.sinceSigned(
                RuleCases.of(ContactConferences.ORDER, CALENDAR),
                day -> of(BEFORE_REGULAR_SESSION, day, conference().addProceedings(ConferenceStep.values())));
        for (String day : List.of(BEFORE_AMENDMENT, AFTER_AMENDMENT)) {
            List<ConferenceStep> swapped = new ArrayList<>(List.of(ConferenceStep.values()));
            Collections.swap(swapped, 1, 2);
            table = table.when("voters speak before the report, " + day, inTurn(day, swapped))
                    .violated(
                            "Hội nghị không đúng trình tự: bước “đại biểu báo cáo”.",
                            "The conference did not keep to its order: step “delegate reported”.");
            for (ConferenceStep step : ConferenceStep.values()) {
                List<ConferenceStep> without = new ArrayList<>(List.of(ConferenceStep.values()));
                without.remove(step);
                RuleCases.When<ConferenceOfContact> when = table.when(
                                "without " + step + ", " + day, inTurn(day, without))
                        .recordedThrough(LATER);
                table = step == ConferenceStep.CLOSED ? when.satisfied() : when.neverDone();
                List<ConferenceStep> twice = new ArrayList<>(List.of(ConferenceStep.values()));
                twice.add(step.ordinal(), step);
                table = table.when("twice " + step + ", " + day, inTurn(day, twice))
                        .violated();
            }
        }
        return table.when("not on record", of(BEFORE_REGULAR_SESSION, AFTER_AMENDMENT, conference()))
                .undetermined(Reason.FACT_MISSING);
    }

    private static ConferenceOfContact inTurn(String day, List<ConferenceStep> steps) {
        return of(BEFORE_REGULAR_SESSION, day, conference().addAllProceedings(steps));
    }

    private static RuleCases<ConferenceOfContact> answer() {
        RuleCases<ConferenceOfContact> table = ContactDays.sinceSigned(
                RuleCases.of(ContactConferences.ANSWERING, CALENDAR),
                day -> of(AT_WORKPLACE, day, conference().addAnsweredBy(HEAD_OF_AGENCY)));
        for (String day : List.of(BEFORE_AMENDMENT, AFTER_AMENDMENT)) {
            for (ContactKind kind : ContactKind.values()) {
                boolean asks = kind == AT_WORKPLACE || BY_PLACE.contains(kind);
                String name = kind + ", " + day;
                RuleCases.When<ConferenceOfContact> head = table.when(
                        "at an agency, the head and others, " + name,
                        of(kind, day, conference().atAgency(true).addAnsweredBy(HEAD_OF_AGENCY, PEOPLES_COMMITTEE)));
                table = asks ? head.satisfied() : head.notApplicable(Reason.CONDITION);
                RuleCases.When<ConferenceOfContact> others = table.when(
                                "at an agency, the head not, " + name,
                                of(kind, day, conference().atAgency(true).addAnsweredBy(PEOPLES_COMMITTEE)))
                        .recordedThrough(LATER);
                table = asks
                        ? others.violated(
                                "Bên trả lời cử tri: UBND cùng cấp; phải có: người đứng đầu cơ quan, tổ chức nơi tiếp xúc.",
                                "Voters were answered by: People's Committee of the own level. It takes: head of the host agency.")
                        : others.notApplicable(Reason.CONDITION);
                table = BY_PLACE.contains(kind)
                        ? table.when(
                                        "elsewhere, " + name,
                                        of(
                                                kind,
                                                day,
                                                conference().atAgency(false).addAnsweredBy(PEOPLES_COMMITTEE)))
                                .notApplicable(Reason.CONDITION)
                        : table;
            }
        }
        return table;
    }

    private static RuleCases<ConferenceOfContact> introductions() {
        return ContactDays.sinceAmended(
                        RuleCases.of(ContactConferences.INTRODUCING, CALENDAR),
                        day -> introduced(
                                day,
                                ContactLevel.NATIONAL_ASSEMBLY,
                                ContactLevel.NATIONAL_ASSEMBLY,
                                ContactLevel.PROVINCE,
                                ContactLevel.PROVINCE,
                                ContactLevel.COMMUNE,
                                ContactLevel.COMMUNE))
                .when("without deputies", introduced(AFTER_AMENDMENT, ContactLevel.PROVINCE, ContactLevel.COMMUNE))
                .recordedThrough(LATER)
                .satisfied()
                .when(
                        "deputies and the commune",
                        introduced(AFTER_AMENDMENT, ContactLevel.NATIONAL_ASSEMBLY, ContactLevel.COMMUNE))
                .recordedThrough(LATER)
                .satisfied()
                .when(
                        "the province before the National Assembly",
                        introduced(AFTER_AMENDMENT, ContactLevel.PROVINCE, ContactLevel.NATIONAL_ASSEMBLY))
                .violated(
                        "Giới thiệu, báo cáo không đúng thứ tự (đại biểu Quốc hội, HĐND cấp tỉnh, HĐND cấp xã): đại biểu Quốc hội.",
                        "Introductions and reports not in order (National Assembly, province, commune): National Assembly deputies.")
                .when(
                        "the commune before the province",
                        introduced(AFTER_AMENDMENT, ContactLevel.COMMUNE, ContactLevel.PROVINCE))
                .violated()
                .when("nobody wrote it down", introduced(AFTER_AMENDMENT))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "of one level only",
                        of(
                                AFTER_REGULAR_SESSION,
                                AFTER_AMENDMENT,
                                conference().addIntroductions(ContactLevel.COMMUNE, ContactLevel.PROVINCE)))
                .notApplicable(Reason.CONDITION);
    }

    private static ConferenceOfContact introduced(String day, ContactLevel... order) {
        ContactConference conference = conference()
                .heldOn(LocalDate.parse(day))
                .addIntroductions(order)
                .build();
        return new ConferenceOfContact(
                VoterContact.builder()
                        .term(Samples.provincialTerm())
                        .channel(ContactChannel.COUNCIL)
                        .kind(BEFORE_REGULAR_SESSION)
                        .addLevels(ContactLevel.PROVINCE, ContactLevel.COMMUNE)
                        .addConferences(conference)
                        .build(),
                conference);
    }
}
