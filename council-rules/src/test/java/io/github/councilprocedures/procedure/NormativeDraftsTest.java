package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.OverTime.underLaw80;
import static io.github.councilprocedures.session.DraftDocument.APPRAISAL_EXPLANATION;
import static io.github.councilprocedures.session.DraftDocument.APPRAISAL_REPORT;
import static io.github.councilprocedures.session.DraftDocument.COMMITTEE_OPINION;
import static io.github.councilprocedures.session.DraftDocument.DRAFT;
import static io.github.councilprocedures.session.DraftDocument.IMPACT_REPORT;
import static io.github.councilprocedures.session.DraftDocument.OPINION_EXPLANATION;
import static io.github.councilprocedures.session.DraftDocument.PROPOSAL;
import static io.github.councilprocedures.session.DraftDocument.SUMMARY_OF_OPINIONS;
import static io.github.councilprocedures.session.DraftDocument.VERIFICATION_REPORT;
import static io.github.councilprocedures.session.DraftProcedure.ORDINARY;
import static io.github.councilprocedures.session.DraftProcedure.SHORTENED;
import static io.github.councilprocedures.session.DraftSubmitter.OTHER_BODY;
import static io.github.councilprocedures.session.DraftSubmitter.PEOPLES_COMMITTEE;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.DraftDocument;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.DraftSubmitter;
import io.github.councilprocedures.session.NormativeDraft;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormativeDraftsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final Term PROVINCE = Samples.provincialTerm();
    private static final Term DISTRICT = Samples.districtTerm();
    private static final Term COMMUNE = Samples.communeTerm();
    private static final LocalDate LATER = LocalDate.parse("2024-12-31");

    /** A Tuesday in July without days off nearby. */
    private static final String OPENS_ON = "2024-07-16";

    private static final List<DraftDocument> OF_PEOPLES_COMMITTEE =
            List.of(PROPOSAL, DRAFT, APPRAISAL_REPORT, APPRAISAL_EXPLANATION, SUMMARY_OF_OPINIONS);
    private static final List<DraftDocument> OF_OTHER_BODY =
            List.of(PROPOSAL, DRAFT, COMMITTEE_OPINION, OPINION_EXPLANATION, SUMMARY_OF_OPINIONS);

    static List<RuleCases<?>> tables() {
        return List.of(
                toPeoplesCommittee(),
                opinion(),
                toCommittee(),
                committeeDossier(),
                incomplete(),
                verification(),
                toDelegates(),
                delegatesDossier());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<DraftOfSession> toPeoplesCommittee() {
        return ofAnotherBody(
                NormativeDrafts.TO_PEOPLES_COMMITTEE,
                25,
                NormativeDraft.Builder::sentToPeoplesCommitteeOn,
                "Dự thảo được gửi Ủy ban nhân dân trước ngày khai mạc 24 ngày, ít hơn 25 ngày.",
                "The draft was sent to the People's Committee 24 days before the opening, fewer than 25.");
    }

    private static RuleCases<DraftOfSession> opinion() {
        return ofAnotherBody(
                NormativeDrafts.OPINION,
                20,
                NormativeDraft.Builder::peoplesCommitteeOpinionOn,
                "Ủy ban nhân dân có ý kiến trước ngày khai mạc 19 ngày, ít hơn 20 ngày.",
                "The People's Committee gave its opinion 19 days before the opening, fewer than 20.");
    }

    private static RuleCases<DraftOfSession> ofAnotherBody(
            Rule<DraftOfSession> rule,
            int days,
            BiConsumer<NormativeDraft.Builder, LocalDate> act,
            String vi,
            String en) {
        return underLaw80(RuleCases.of(rule, CALENDAR), day -> ahead(PROVINCE, ORDINARY, OTHER_BODY, day, days, act))
                .when("exactly", ahead(PROVINCE, ORDINARY, OTHER_BODY, OPENS_ON, days, act))
                .satisfied()
                .when("a day late", ahead(PROVINCE, ORDINARY, OTHER_BODY, OPENS_ON, days - 1, act))
                .violated(vi, en)
                .when("never", of(PROVINCE, draft(ORDINARY, OTHER_BODY), OPENS_ON))
                .recordedThrough(LATER)
                .neverDone()
                .when("not on record", of(PROVINCE, draft(ORDINARY, OTHER_BODY), OPENS_ON))
                .undetermined(Reason.FACT_MISSING)
                .when("of the People's Committee", ahead(PROVINCE, ORDINARY, PEOPLES_COMMITTEE, OPENS_ON, 1, act))
                .notApplicable(Reason.CONDITION)
                .when("shortened", ahead(PROVINCE, SHORTENED, OTHER_BODY, OPENS_ON, 1, act))
                .notApplicable(Reason.CONDITION)
                .when("district", ahead(DISTRICT, ORDINARY, OTHER_BODY, OPENS_ON, 1, act))
                .notApplicable(Reason.CONDITION)
                .when("commune", ahead(COMMUNE, ORDINARY, OTHER_BODY, OPENS_ON, 1, act))
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<DraftOfSession> toCommittee() {
        BiConsumer<NormativeDraft.Builder, LocalDate> act = NormativeDraft.Builder::sentToCommitteeOn;
        return atLevels(
                        RuleCases.of(NormativeDrafts.TO_COMMITTEE, CALENDAR),
                        act,
                        List.of(PROVINCE, DISTRICT),
                        List.of(15, 10))
                .when("commune", ahead(COMMUNE, ORDINARY, PEOPLES_COMMITTEE, OPENS_ON, 1, act))
                .notApplicable(Reason.CONDITION)
                .when("14 days in a province, in words", ahead(PROVINCE, ORDINARY, OTHER_BODY, OPENS_ON, 14, act))
                .violated(
                        "Dự thảo được gửi thẩm tra trước ngày khai mạc 14 ngày, ít hơn 15 ngày.",
                        "The draft was sent for verification 14 days before the opening, fewer than 15.");
    }

    private static RuleCases<DraftOfSession> atLevels(
            RuleCases<DraftOfSession> empty,
            BiConsumer<NormativeDraft.Builder, LocalDate> act,
            List<Term> terms,
            List<Integer> days) {
        RuleCases<DraftOfSession> table = underLaw80(
                        empty, day -> ahead(PROVINCE, ORDINARY, PEOPLES_COMMITTEE, day, 30, act))
                .when("shortened", ahead(PROVINCE, SHORTENED, PEOPLES_COMMITTEE, OPENS_ON, 1, act))
                .notApplicable(Reason.CONDITION);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String level = term.council().level().label().en();
            table = table.when(
                            "exactly, " + level, ahead(term, ORDINARY, PEOPLES_COMMITTEE, OPENS_ON, days.get(i), act))
                    .satisfied()
                    .when(
                            "a day late, " + level,
                            ahead(term, ORDINARY, PEOPLES_COMMITTEE, OPENS_ON, days.get(i) - 1, act))
                    .violated();
        }
        return table;
    }

    private static RuleCases<DraftOfSession> verification() {
        BiConsumer<NormativeDraft.Builder, LocalDate> act = NormativeDraft.Builder::verifiedOn;
        return atLevels(
                        RuleCases.of(NormativeDrafts.VERIFICATION, CALENDAR),
                        act,
                        List.of(PROVINCE, DISTRICT, COMMUNE),
                        List.of(10, 7, 0))
                .when("9 days in a province, in words", ahead(PROVINCE, ORDINARY, OTHER_BODY, OPENS_ON, 9, act))
                .violated(
                        "Báo cáo thẩm tra có ngày 07/07/2024; hạn cuối trước ngày khai mạc 16/07/2024 là 06/07/2024.",
                        "The verification report is of 07/07/2024; the last day before the opening on 16/07/2024 was 06/07/2024.");
    }

    private static RuleCases<DraftOfSession> toDelegates() {
        BiConsumer<NormativeDraft.Builder, LocalDate> act = NormativeDraft.Builder::sentToDelegatesOn;
        return atLevels(
                        RuleCases.of(NormativeDrafts.TO_DELEGATES, CALENDAR),
                        act,
                        List.of(PROVINCE, COMMUNE),
                        List.of(7, 3))
                .when("2 days in a commune, in words", ahead(COMMUNE, ORDINARY, PEOPLES_COMMITTEE, OPENS_ON, 2, act))
                .violated(
                        "Dự thảo được gửi đại biểu trước ngày khai mạc 2 ngày, ít hơn 3 ngày.",
                        "The draft was sent to the delegates 2 days before the opening, fewer than 3.")
                .when("district, both exactly", district(7, 7))
                .satisfied()
                .when("district, the Standing Committee a day late, and so the delegates", district(6, 6))
                .violated()
                .when("district, the Standing Committee in time, the delegates a day late", district(7, 6))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Gửi dự thảo đến đại biểu: chưa xác định được vì văn bản chưa rõ. Khoản 2 Điều 135 không nêu rõ 07 ngày tính đến khi Thường trực Hội đồng nhân dân nhận hay khi đại biểu nhận. Tính ngược từ ngày 16/07/2024; ngày này không tính. Đếm 7 ngày, đến ngày 09/07/2024. Chậm nhất là ngày 09/07/2024.",
                        "Sending a draft to the delegates: cannot be determined; the text is unclear. Article 135, Clause 2 does not say whether the 7 days end with the Standing Committee or with the delegates. Counted back from 16/07/2024; that day is not counted. 7 calendar days counted, to 09/07/2024. At the latest on 09/07/2024.")
                .when(
                        "district, without the day of the Standing Committee",
                        ahead(DISTRICT, ORDINARY, PEOPLES_COMMITTEE, OPENS_ON, 7, act))
                .satisfied();
    }

    private static DraftOfSession district(int toStandingCommittee, int toDelegates) {
        LocalDate opening = LocalDate.parse(OPENS_ON);
        return of(
                DISTRICT,
                draft(ORDINARY, PEOPLES_COMMITTEE)
                        .sentToStandingCommitteeOn(opening.minusDays(toStandingCommittee))
                        .sentToDelegatesOn(opening.minusDays(toDelegates)),
                OPENS_ON);
    }

    private static RuleCases<DraftOfSession> committeeDossier() {
        BiFunction<NormativeDraft.Builder, List<DraftDocument>, NormativeDraft.Builder> dossier =
                NormativeDraft.Builder::addAllCommitteeDossier;
        return papers(RuleCases.of(NormativeDrafts.COMMITTEE_DOSSIER_COMPLETE, CALENDAR), dossier, List.of())
                .when(
                        "only the draft, complete record, 2018",
                        with(OTHER_BODY, false, "2018-07-16", List.of(DRAFT, PROPOSAL), dossier))
                .recordedThrough(LATER)
                .violated(
                        "Hồ sơ gửi thẩm tra gồm tờ trình, dự thảo nghị quyết; còn thiếu ý kiến của Ủy ban nhân dân, báo cáo giải trình, tiếp thu ý kiến của Ủy ban nhân dân, bản tổng hợp ý kiến.",
                        "The dossier for verification has: proposal, draft resolution; it lacks: opinion of the People's Committee, explanation on the People's Committee's opinion, summary of opinions received.")
                .when(
                        "only the draft, complete record, 2024",
                        with(OTHER_BODY, false, "2024-07-16", List.of(DRAFT, PROPOSAL), dossier))
                .recordedThrough(LATER)
                .violated(
                        "Hồ sơ gửi thẩm tra gồm tờ trình, dự thảo nghị quyết; còn thiếu ý kiến của Ủy ban nhân dân, báo cáo giải trình, tiếp thu ý kiến của Ủy ban nhân dân, bản tổng hợp ý kiến.",
                        "The dossier for verification has: proposal, draft resolution; it lacks: opinion of the People's Committee, explanation on the People's Committee's opinion, summary of opinions received.");
    }

    private static RuleCases<DraftOfSession> delegatesDossier() {
        BiFunction<NormativeDraft.Builder, List<DraftDocument>, NormativeDraft.Builder> dossier =
                NormativeDraft.Builder::addAllDelegatesDossier;
        RuleCases<DraftOfSession> table = papers(
                RuleCases.of(NormativeDrafts.DELEGATES_DOSSIER_COMPLETE, CALENDAR),
                dossier,
                List.of(VERIFICATION_REPORT));
        for (String day : List.of("2018-07-16", "2024-07-16")) {
            table = table.when(
                            "without the verification, complete record, " + day,
                            with(PEOPLES_COMMITTEE, false, day, OF_PEOPLES_COMMITTEE, dossier))
                    .recordedThrough(LATER)
                    .violated(
                            "Hồ sơ gửi đại biểu chưa đủ, chỉ gồm: tờ trình, dự thảo nghị quyết, báo cáo thẩm định, báo cáo giải trình, tiếp thu ý kiến thẩm định, bản tổng hợp ý kiến.",
                            "The dossier for the delegates is not complete; it has only: proposal, draft resolution, appraisal report, explanation on the appraisal, summary of opinions received.");
        }
        return table;
    }

    /** What the dossiers for the committee and for the delegates have in common. */
    private static RuleCases<DraftOfSession> papers(
            RuleCases<DraftOfSession> empty,
            BiFunction<NormativeDraft.Builder, List<DraftDocument>, NormativeDraft.Builder> dossier,
            List<DraftDocument> more) {
        RuleCases<DraftOfSession> table = underLaw80(
                        empty, day -> with(PEOPLES_COMMITTEE, false, day, and(OF_PEOPLES_COMMITTEE, more), dossier))
                .when(
                        "without an impact report, last day of the old text",
                        with(OTHER_BODY, true, "2020-12-31", and(OF_OTHER_BODY, more), dossier))
                .satisfied()
                .when(
                        "without an impact report, first day of the new text",
                        with(OTHER_BODY, true, "2021-01-01", and(OF_OTHER_BODY, more), dossier))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "with an impact report, new text",
                        with(
                                OTHER_BODY,
                                true,
                                OPENS_ON,
                                and(and(OF_OTHER_BODY, more), List.of(IMPACT_REPORT)),
                                dossier))
                .satisfied()
                .when("shortened", shortened(PROVINCE, OPENS_ON, dossier))
                .notApplicable(Reason.CONDITION)
                .when("district", ordinary(DISTRICT, OPENS_ON, dossier))
                .notApplicable(Reason.CONDITION)
                .when("commune", ordinary(COMMUNE, OPENS_ON, dossier))
                .notApplicable(Reason.CONDITION);
        for (String day : List.of("2018-07-16", "2024-07-16")) {
            for (DraftSubmitter submitter : DraftSubmitter.values()) {
                List<DraftDocument> all =
                        and(submitter == PEOPLES_COMMITTEE ? OF_PEOPLES_COMMITTEE : OF_OTHER_BODY, more);
                String name = submitter.label().en() + ", " + day;
                table = table.when("complete, " + name, with(submitter, false, day, all, dossier))
                        .satisfied()
                        .when(
                                "more than it takes, " + name,
                                with(submitter, false, day, List.of(DraftDocument.values()), dossier))
                        .satisfied();
                for (DraftDocument document : all) {
                    table = table.when(
                                    "without " + document + ", " + name,
                                    with(submitter, false, day, without(all, document), dossier))
                            .undetermined(Reason.RECORD_NOT_COMPLETE);
                }
            }
        }
        return table;
    }

    private static RuleCases<DraftOfSession> incomplete() {
        RuleCases<DraftOfSession> table =
                underLaw80From2021(RuleCases.of(NormativeDrafts.INCOMPLETE, CALENDAR), "2020-12-31", "2021-01-01");
        for (DraftSubmitter submitter : DraftSubmitter.values()) {
            List<DraftDocument> all = submitter == PEOPLES_COMMITTEE ? OF_PEOPLES_COMMITTEE : OF_OTHER_BODY;
            table = table.when("complete, " + submitter, verified(submitter, false, OPENS_ON, 15, all))
                    .satisfied()
                    .when(
                            "more than it takes, " + submitter,
                            verified(submitter, false, OPENS_ON, 15, List.of(DraftDocument.values())))
                    .satisfied();
            for (DraftDocument document : all) {
                table = table.when(
                                "without " + document + ", " + submitter,
                                verified(submitter, false, OPENS_ON, 15, without(all, document)))
                        .undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        return table.when("a day late", verified(PEOPLES_COMMITTEE, false, OPENS_ON, 14, OF_PEOPLES_COMMITTEE))
                .violated(
                        "Dự thảo đã được thẩm tra dù hồ sơ gửi ngày 02/07/2024 (hạn cuối 01/07/2024) gồm: tờ trình, dự thảo nghị quyết, báo cáo thẩm định, báo cáo giải trình, tiếp thu ý kiến thẩm định, bản tổng hợp ý kiến.",
                        "The draft was verified although its dossier came on 02/07/2024 (last day 01/07/2024) with: proposal, draft resolution, appraisal report, explanation on the appraisal, summary of opinions received.")
                .when("impact report lacking", verified(OTHER_BODY, true, OPENS_ON, 15, OF_OTHER_BODY))
                .recordedThrough(LATER)
                .violated()
                .when(
                        "impact report there",
                        verified(OTHER_BODY, true, OPENS_ON, 15, and(OF_OTHER_BODY, List.of(IMPACT_REPORT))))
                .satisfied()
                .when(
                        "not verified, complete record",
                        ahead(PROVINCE, ORDINARY, OTHER_BODY, OPENS_ON, 1, NormativeDraft.Builder::sentToCommitteeOn))
                .recordedThrough(LATER)
                .notApplicable(Reason.CONDITION)
                .when(
                        "verification not on record",
                        ahead(PROVINCE, ORDINARY, OTHER_BODY, OPENS_ON, 1, NormativeDraft.Builder::sentToCommitteeOn))
                .undetermined(Reason.FACT_MISSING)
                .when("shortened", verifiedAs(PROVINCE, SHORTENED))
                .notApplicable(Reason.CONDITION)
                .when("district", verifiedAs(DISTRICT, ORDINARY))
                .notApplicable(Reason.CONDITION)
                .when("commune", verifiedAs(COMMUNE, ORDINARY))
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<DraftOfSession> underLaw80From2021(
            RuleCases<DraftOfSession> empty, String lastOfOldText, String firstOfNewText) {
        return empty.when(
                        "before Law 80/2015",
                        verified(PEOPLES_COMMITTEE, false, "2016-06-30", 15, OF_PEOPLES_COMMITTEE))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "first day of Law 80/2015",
                        verified(PEOPLES_COMMITTEE, false, "2016-07-01", 15, OF_PEOPLES_COMMITTEE))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when(
                        "last day of the old text",
                        verified(PEOPLES_COMMITTEE, false, lastOfOldText, 15, OF_PEOPLES_COMMITTEE))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when(
                        "first day of the new text",
                        verified(PEOPLES_COMMITTEE, false, firstOfNewText, 15, OF_PEOPLES_COMMITTEE))
                .satisfied()
                .when(
                        "last day of Law 80/2015",
                        verified(PEOPLES_COMMITTEE, false, "2025-03-31", 15, OF_PEOPLES_COMMITTEE))
                .satisfied()
                .when(
                        "first day of Law 64/2025",
                        verified(PEOPLES_COMMITTEE, false, "2025-04-01", 15, OF_PEOPLES_COMMITTEE))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static DraftOfSession verified(
            DraftSubmitter submitter, boolean setsPolicy, String opensOn, int days, List<DraftDocument> dossier) {
        LocalDate opening = LocalDate.parse(opensOn);
        return of(
                PROVINCE,
                draft(ORDINARY, submitter)
                        .setsPolicy(setsPolicy)
                        .sentToCommitteeOn(opening.minusDays(days))
                        .addAllCommitteeDossier(dossier)
                        .verifiedOn(opening.minusDays(10)),
                opensOn);
    }

    private static DraftOfSession verifiedAs(Term term, DraftProcedure procedure) {
        return of(
                term,
                draft(procedure, OTHER_BODY)
                        .sentToCommitteeOn(LocalDate.parse(OPENS_ON))
                        .verifiedOn(LocalDate.parse(OPENS_ON)),
                OPENS_ON);
    }

    private static DraftOfSession ahead(
            Term term,
            DraftProcedure procedure,
            DraftSubmitter submitter,
            String opensOn,
            int days,
            BiConsumer<NormativeDraft.Builder, LocalDate> act) {
        NormativeDraft.Builder draft = draft(procedure, submitter);
        act.accept(draft, LocalDate.parse(opensOn).minusDays(days));
        return of(term, draft, opensOn);
    }

    private static DraftOfSession with(
            DraftSubmitter submitter,
            boolean setsPolicy,
            String opensOn,
            List<DraftDocument> documents,
            BiFunction<NormativeDraft.Builder, List<DraftDocument>, NormativeDraft.Builder> dossier) {
        return of(PROVINCE, dossier.apply(draft(ORDINARY, submitter).setsPolicy(setsPolicy), documents), opensOn);
    }

    private static DraftOfSession ordinary(
            Term term,
            String opensOn,
            BiFunction<NormativeDraft.Builder, List<DraftDocument>, NormativeDraft.Builder> dossier) {
        return of(term, dossier.apply(draft(ORDINARY, PEOPLES_COMMITTEE), List.of()), opensOn);
    }

    private static DraftOfSession shortened(
            Term term,
            String opensOn,
            BiFunction<NormativeDraft.Builder, List<DraftDocument>, NormativeDraft.Builder> dossier) {
        return of(term, dossier.apply(draft(SHORTENED, PEOPLES_COMMITTEE), List.of()), opensOn);
    }

    private static List<DraftDocument> and(List<DraftDocument> some, List<DraftDocument> more) {
        List<DraftDocument> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    static List<DraftDocument> without(List<DraftDocument> all, DraftDocument one) {
        return all.stream().filter(document -> document != one).toList();
    }

    static NormativeDraft.Builder draft(DraftProcedure procedure, DraftSubmitter submitter) {
        return NormativeDraft.builder()
                .title("quy định mức thu phí")
                .procedure(procedure)
                .submittedBy(submitter);
    }

    static DraftOfSession of(Term term, NormativeDraft.Builder builder, String opensOn) {
        NormativeDraft draft = builder.build();
        Session session = Session.builder()
                .term(term)
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.parse(opensOn))
                .addNormativeDrafts(draft)
                .build();
        return new DraftOfSession(session, draft);
    }
}
