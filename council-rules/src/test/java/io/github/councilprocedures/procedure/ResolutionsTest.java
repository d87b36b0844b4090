package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.Recipient.GOVERNMENT;
import static io.github.councilprocedures.session.Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_PEOPLES_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.ResolutionMatter.DELEGATE_REMOVAL;
import static io.github.councilprocedures.session.ResolutionMatter.OFFICER_REMOVAL;
import static io.github.councilprocedures.session.ResolutionMatter.ORDINARY;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Distribution;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(majority(), majorityWhenDepleted(), authenticated(), sentUp(), distributed());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ResolutionOfSession> majority() {
        RuleCases<ResolutionOfSession> table = RuleCases.of(Resolutions.MAJORITY, CALENDAR)
                .when("decided before the law", voted("2015-12-31", ORDINARY, 40, 60))
                .undetermined(Reason.NOT_ENCODED)
                .when("decided on the first day of the law", voted("2016-01-01", ORDINARY, 40, 60))
                .satisfied()
                .when("decided on the last day of the law", voted("2025-02-28", ORDINARY, 40, 60))
                .satisfied()
                .when("decided on the first day of Law 65/2025", voted("2025-03-01", ORDINARY, 40, 60))
                .undetermined(Reason.NOT_ENCODED)
                .when("decided on the last day of Law 65/2025", voted("2025-06-15", ORDINARY, 40, 60))
                .undetermined(Reason.NOT_ENCODED)
                .when("decided on the first day of Law 72/2025", voted("2025-06-16", ORDINARY, 40, 60))
                .satisfied()
                .when("no day known", resolution(null, ORDINARY, 40, 60))
                .undetermined(Reason.FACT_MISSING);
        for (String day : List.of("2024-12-10", "2025-12-10")) {
            table = table.when("T4: half of the delegates, " + day, voted(day, ORDINARY, 30, 60))
                    .violated(
                            "Nghị quyết (vấn đề khác) chỉ có 30 đại biểu tán thành trên tổng số 60, cần ít nhất 31.",
                            "The resolution (ordinary matter) had only 30 votes for out of 60 delegates; 31 are needed.")
                    .when("one more than half, " + day, voted(day, ORDINARY, 31, 60))
                    .satisfied()
                    .when(
                            "T5: all 26 who were present, but fewer than half of all 60, " + day,
                            voted(day, ORDINARY, 26, 60))
                    .violated()
                    .when("all delegates, " + day, voted(day, ORDINARY, 60, 60))
                    .satisfied()
                    .when("T4: two thirds for a removal, " + day, voted(day, DELEGATE_REMOVAL, 40, 60))
                    .satisfied()
                    .when("one fewer than two thirds for a removal, " + day, voted(day, DELEGATE_REMOVAL, 39, 60))
                    .violated(
                            "Nghị quyết (bãi nhiệm đại biểu HĐND) chỉ có 39 đại biểu tán thành trên tổng số 60, cần ít nhất 40.",
                            "The resolution (removal of a delegate) had only 39 votes for out of 60 delegates; 40 are needed.")
                    .when("half for a removal, " + day, voted(day, DELEGATE_REMOVAL, 31, 60))
                    .violated()
                    .when("half for the relief of an officer, " + day, voted(day, OFFICER_REMOVAL, 30, 60))
                    .violated()
                    .when(
                            "one more than half for the relief of an officer, " + day,
                            voted(day, OFFICER_REMOVAL, 31, 60))
                    .satisfied()
                    .when("all delegates for the relief of an officer, " + day, voted(day, OFFICER_REMOVAL, 60, 60))
                    .satisfied()
                    .when("T3: a depleted council, " + day, depleted(day, ORDINARY, 40, 60, 39))
                    .notApplicable(Reason.CONDITION)
                    .when("no vote recorded, " + day, resolution(day, ORDINARY, -1, -1))
                    .undetermined(Reason.FACT_MISSING);
        }
        return table;
    }

    private static RuleCases<ResolutionOfSession> majorityWhenDepleted() {
        RuleCases<ResolutionOfSession> table = OverTime.underLaws77And72(
                        RuleCases.of(Resolutions.MAJORITY_WHEN_DEPLETED, CALENDAR),
                        day -> depleted(day, ORDINARY, 38, 40, 39),
                        Reason.MET,
                        Reason.MET)
                .when("not depleted", voted("2024-12-10", ORDINARY, 30, 60))
                .notApplicable(Reason.CONDITION)
                .when("T3: more than half of all under Law 77/2015", depleted("2024-12-10", ORDINARY, 21, 40, 39))
                .satisfied()
                .when("T3: half of all under Law 77/2015", depleted("2024-12-10", ORDINARY, 20, 40, 39))
                .violated(
                        "Nghị quyết (vấn đề khác) chỉ có 20 đại biểu tán thành trên tổng số 40, cần ít nhất 21.",
                        "The resolution (ordinary matter) had only 20 votes for out of 40 delegates; 21 are needed.")
                .when("relief of an officer under Law 77/2015", depleted("2024-12-10", OFFICER_REMOVAL, 21, 40, 39))
                .satisfied()
                .when(
                        "half for the relief of an officer under Law 77/2015",
                        depleted("2024-12-10", OFFICER_REMOVAL, 20, 40, 39))
                .violated()
                .when(
                        "two thirds for a removal under Law 77/2015",
                        depleted("2024-12-10", DELEGATE_REMOVAL, 26, 39, 39))
                .satisfied()
                .when(
                        "one fewer than two thirds for a removal under Law 77/2015",
                        depleted("2024-12-10", DELEGATE_REMOVAL, 25, 39, 39))
                .violated();
        for (ResolutionMatter matter : ResolutionMatter.values()) {
            table = table.when(
                            "T4: two thirds of those in office, " + matter, depleted("2025-12-10", matter, 26, 60, 39))
                    .violated(
                            "Nghị quyết chỉ có 26 đại biểu tán thành trên 39 đại biểu hiện có, cần ít nhất 27.",
                            "The resolution had only 26 votes for out of 39 delegates in office; 27 are needed.")
                    .when(
                            "T3: more than two thirds of those in office, fewer than half of all, " + matter,
                            depleted("2025-12-10", matter, 27, 60, 39))
                    .satisfied();
        }
        return table;
    }

    private static ResolutionOfSession depleted(
            String adoptedOn, ResolutionMatter matter, int votesFor, int total, int inOffice) {
        return of(Resolution.builder()
                .title("Nghị quyết về đầu tư công")
                .matter(matter)
                .adoptedOn(LocalDate.parse(adoptedOn))
                .vote(Vote.builder()
                        .votesFor(Math.min(votesFor, inOffice))
                        .totalDelegates(total)
                        .depletedCouncil(true)
                        .delegatesInOffice(inOffice)
                        .build())
                .build());
    }

    private static RuleCases<ResolutionOfSession> authenticated() {
        RuleCases<ResolutionOfSession> table = OverTime.underLaws77And72(
                        RuleCases.of(Resolutions.AUTHENTICATED, CALENDAR),
                        day -> signed(day, Signer.CHAIR, false),
                        Reason.MET,
                        Reason.MET)
                .when("the presiding officer, 2024", signed("2024-12-10", Signer.PRESIDING_OFFICER, false))
                .satisfied()
                .when(
                        "the presiding officer, chair not vacant, 2025",
                        signed("2025-12-10", Signer.PRESIDING_OFFICER, false))
                .violated(
                        "Nghị quyết do chủ tọa kỳ họp ký chứng thực (khuyết Chủ tịch Hội đồng nhân dân: không); chỉ khi khuyết Chủ tịch mới do chủ tọa kỳ họp, Phó Chủ tịch hoặc người được giao điều hành ký.",
                        "The resolution was signed by: presiding officer of the session (chair vacant: no); only while the chair is vacant may the presiding officer, a Vice Chair or the person named to run the council sign.")
                .when("somebody else, chair vacant, 2025", signed("2025-12-10", Signer.OTHER, true))
                .violated()
                .when("the Chair, chair said to be vacant, 2025", signed("2025-12-10", Signer.CHAIR, true))
                .satisfied();
        for (Signer other : List.of(Signer.VICE_CHAIR, Signer.NAMED_TO_RUN_COUNCIL, Signer.OTHER)) {
            table = table.when(other + ", 2024", signed("2024-12-10", other, true))
                    .violated()
                    .when(other + ", chair not vacant, 2025", signed("2025-12-10", other, false))
                    .violated();
        }
        for (Signer other : List.of(Signer.PRESIDING_OFFICER, Signer.VICE_CHAIR, Signer.NAMED_TO_RUN_COUNCIL)) {
            table = table.when(other + ", chair vacant, 2025", signed("2025-12-10", other, true))
                    .satisfied();
        }
        for (String day : List.of("2024-12-10", "2025-12-10")) {
            table = table.when("signer not recorded, " + day, voted(day, ORDINARY, 40, 60))
                    .undetermined(Reason.FACT_MISSING);
        }
        return table.when("a Vice Chair, in words", signed("2024-12-11", Signer.VICE_CHAIR, false))
                .violated(
                        "Nghị quyết do Phó Chủ tịch Hội đồng nhân dân ký chứng thực; chỉ được là một trong: Chủ tịch Hội đồng nhân dân, chủ tọa kỳ họp.",
                        "The resolution was signed by: Vice Chair; it may only be one of: Chair, presiding officer of the session.")
                .equivalent("from 2025-06-16: with CHAIR", "the Chair may sign whatever else holds");
    }

    private static ResolutionOfSession signed(String adoptedOn, Signer signer, boolean chairVacant) {
        return of(Resolution.builder()
                .title("Nghị quyết về đầu tư công")
                .adoptedOn(LocalDate.parse(adoptedOn))
                .signedBy(signer)
                .chairVacant(chairVacant)
                .build());
    }

    private static RuleCases<ResolutionOfSession> distributed() {
        RuleCases<ResolutionOfSession> table = OverTime.underLaws77And72(
                RuleCases.of(Resolutions.DISTRIBUTED, CALENDAR),
                day -> distributed(day, Distribution.values()),
                Reason.MET,
                Reason.LEFT_TO_REGULATION);
        for (Distribution way : Distribution.values()) {
            Distribution[] others = Arrays.stream(Distribution.values())
                    .filter(other -> other != way)
                    .toArray(Distribution[]::new);
            table = table.when("not " + way, distributed("2024-12-10", others))
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        return table.when("no way recorded", distributed("2024-12-10"))
                .undetermined(Reason.FACT_MISSING)
                .when("no way recorded, complete record", distributed("2024-12-10"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "neither posted nor archived, complete record",
                        distributed(
                                "2024-12-10",
                                Distribution.SENT_TO_BODIES,
                                Distribution.OFFICIAL_GAZETTE,
                                Distribution.LOCAL_MEDIA))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Nghị quyết mới được: gửi cơ quan, tổ chức có liên quan, đăng công báo địa phương, đưa tin trên phương tiện thông tin đại chúng ở địa phương; còn thiếu: niêm yết, lưu trữ.",
                        "The resolution was: sent to the bodies concerned, local official gazette, local media; still lacking: posted, archived.")
                .equivalent(
                        "from 2016-01-01: exactly", "there are only the five ways, so that nothing can be in excess");
    }

    private static ResolutionOfSession distributed(String adoptedOn, Distribution... ways) {
        return of(Resolution.builder()
                .title("Nghị quyết về đầu tư công")
                .adoptedOn(LocalDate.parse(adoptedOn))
                .addDistribution(ways)
                .build());
    }

    private static RuleCases<Session> sentUp() {
        Term province = Samples.provincialTerm();
        Term district = Samples.districtTerm();
        Term commune = Samples.communeTerm();
        return RuleCases.of(Resolutions.SENT_UP, CALENDAR)
                .when("tenth day, province", province(province, "2024-12-11", "2024-12-20"))
                .satisfied()
                .when("on the tenth day", province(province, "2024-12-10", "2024-12-20"))
                .satisfied()
                .when("on the eleventh day", province(province, "2024-12-10", "2024-12-21"))
                .violated(
                        "Nghị quyết được gửi ngày 21/12/2024 đến: Ủy ban Thường vụ Quốc hội, Chính phủ; hạn cuối là 20/12/2024.",
                        "The resolutions were sent on 21/12/2024 to: National Assembly Standing Committee, Government; the last day was 20/12/2024.")
                .when("the tenth day is a Saturday, sent on the Monday", province(province, "2024-12-18", "2024-12-30"))
                .satisfied()
                .when(
                        "the tenth day is a Saturday, sent on the Tuesday",
                        province(province, "2024-12-18", "2024-12-31"))
                .violated()
                .when(
                        "not to the Government",
                        sent(province, "2024-12-10", "2024-12-20", NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Nghị quyết được gửi ngày 20/12/2024 đến: Ủy ban Thường vụ Quốc hội; hạn cuối là 20/12/2024.",
                        "The resolutions were sent on 20/12/2024 to: National Assembly Standing Committee; the last day was 20/12/2024.")
                .when(
                        "not to the Assembly's Standing Committee",
                        sent(province, "2024-12-10", "2024-12-20", GOVERNMENT))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated()
                .when("province, recipients not fully recorded", sent(province, "2024-12-10", "2024-12-20", GOVERNMENT))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "province, to a third body too",
                        sent(
                                province,
                                "2024-12-10",
                                "2024-12-20",
                                GOVERNMENT,
                                NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                                SUPERIOR_PEOPLES_COMMITTEE))
                .satisfied()
                .when(
                        "district, to both",
                        sent(
                                district,
                                "2024-12-10",
                                "2024-12-20",
                                SUPERIOR_STANDING_COMMITTEE,
                                SUPERIOR_PEOPLES_COMMITTEE))
                .satisfied()
                .when("district, to a third", sent(district, "2024-12-10", "2024-12-20", Recipient.values()))
                .satisfied()
                .when("district, one missing", sent(district, "2024-12-10", "2024-12-20", SUPERIOR_STANDING_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "district, the other missing",
                        sent(district, "2024-12-10", "2024-12-20", SUPERIOR_PEOPLES_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("commune, to a third", sent(commune, "2024-12-10", "2024-12-20", Recipient.values()))
                .satisfied()
                .when("commune, one missing", sent(commune, "2024-12-10", "2024-12-20", SUPERIOR_STANDING_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "commune, the other missing",
                        sent(commune, "2024-12-10", "2024-12-20", SUPERIOR_PEOPLES_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "never sent",
                        sent(province, "2024-12-10", null, GOVERNMENT, NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .recordedThrough(LocalDate.parse("2024-12-20"))
                .neverDone(
                        "Gửi nghị quyết và biên bản lên cấp trên: không thực hiện; hồ sơ đầy đủ đến hết ngày 20/12/2024 không có ngày gửi nghị quyết lên cấp trên. Hạn cuối là ngày 20/12/2024.",
                        "Sending resolutions and minutes up: never done; the record, complete through 20/12/2024, has no day on which resolutions were sent up. The last day is 20/12/2024.")
                .when(
                        "not sent, day not recorded",
                        sent(province, "2024-12-10", null, GOVERNMENT, NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .undetermined(Reason.FACT_MISSING)
                .when("closed before the law", province(province, "2015-12-31", "2016-01-05"))
                .undetermined(Reason.NOT_ENCODED)
                .when("closed on the first day of the law", province(province, "2016-01-01", "2016-01-05"))
                .satisfied()
                .when("closed on the last day of the law", province(province, "2025-02-28", "2025-03-05"))
                .satisfied()
                .when("closed on the first day of Law 65/2025", province(province, "2025-03-01", "2025-03-05"))
                .undetermined(Reason.NOT_ENCODED)
                .when("closed on the last day of Law 65/2025", province(province, "2025-06-15", "2025-06-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("closed on the first day of Law 72/2025", province(province, "2025-06-16", "2025-06-20"))
                .notApplicable(Reason.LEFT_TO_REGULATION);
    }

    private static Session province(Term term, String closesOn, String sentOn) {
        return sent(term, closesOn, sentOn, NATIONAL_ASSEMBLY_STANDING_COMMITTEE, GOVERNMENT);
    }

    private static Session sent(Term term, String closesOn, String sentOn, Recipient... recipients) {
        Session.Builder session = Session.builder()
                .term(term)
                .ordinal(Ordinal.of(9))
                .kind(SessionKind.REGULAR)
                .closesOn(LocalDate.parse(closesOn))
                .resolutionsSentTo(List.of(recipients));
        return sentOn == null
                ? session.build()
                : session.resolutionsSentOn(LocalDate.parse(sentOn)).build();
    }

    private static ResolutionOfSession voted(String adoptedOn, ResolutionMatter matter, int votesFor, int total) {
        return resolution(adoptedOn, matter, votesFor, total);
    }

    private static ResolutionOfSession resolution(String adoptedOn, ResolutionMatter matter, int votesFor, int total) {
        Resolution.Builder resolution =
                Resolution.builder().title("Nghị quyết về đầu tư công").matter(matter);
        if (adoptedOn != null) {
            resolution.adoptedOn(LocalDate.parse(adoptedOn));
        }
        if (total > 0) {
            resolution.vote(
                    Vote.builder().votesFor(votesFor).totalDelegates(total).build());
        }
        return of(resolution.build());
    }

    private static ResolutionOfSession of(Resolution built) {
        Session session = Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(SessionKind.REGULAR)
                .addResolutions(built)
                .build();
        return new ResolutionOfSession(session, built);
    }
}
