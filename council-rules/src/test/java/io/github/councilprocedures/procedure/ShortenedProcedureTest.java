package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.NormativeDraftsTest.draft;
import static io.github.councilprocedures.procedure.NormativeDraftsTest.of;
import static io.github.councilprocedures.procedure.NormativeDraftsTest.without;
import static io.github.councilprocedures.procedure.OverTime.underLaw80;
import static io.github.councilprocedures.session.DraftDocument.DRAFT;
import static io.github.councilprocedures.session.DraftDocument.PROPOSAL;
import static io.github.councilprocedures.session.DraftDocument.VERIFICATION_REPORT;
import static io.github.councilprocedures.session.DraftProcedure.ORDINARY;
import static io.github.councilprocedures.session.DraftProcedure.SHORTENED;
import static io.github.councilprocedures.session.DraftSubmitter.PEOPLES_COMMITTEE;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.DraftDocument;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.NormativeDraft;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShortenedProcedureTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final Term PROVINCE = Samples.provincialTerm();
    private static final Term DISTRICT = Samples.districtTerm();
    private static final Term COMMUNE = Samples.communeTerm();
    private static final LocalDate LATER = LocalDate.parse("2024-12-31");
    private static final String OPENS_ON = "2024-07-16";

    static List<RuleCases<?>> tables() {
        return List.of(opinions(), appraisal(), verification(), dossier());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<DraftOfSession> opinions() {
        return within(
                        ShortenedProcedure.OPINIONS,
                        20,
                        NormativeDraft.Builder::opinionsAskedOn,
                        NormativeDraft.Builder::opinionsClosedOn,
                        "Việc lấy ý kiến từ ngày 04/07/2024 kết thúc ngày 25/07/2024, quá 20 ngày.",
                        "Opinions asked on 04/07/2024 were closed on 25/07/2024, after more than 20 days.",
                        "2024-07-04")
                .when("nobody asked, complete record", of(PROVINCE, draft(SHORTENED, PEOPLES_COMMITTEE), OPENS_ON))
                .recordedThrough(LATER)
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<DraftOfSession> appraisal() {
        return within(
                ShortenedProcedure.APPRAISAL,
                7,
                NormativeDraft.Builder::appraisalReceivedOn,
                NormativeDraft.Builder::appraisedOn,
                "Thẩm định xong ngày 10/07/2024, sau khi nhận hồ sơ 8 ngày, quá 7 ngày.",
                "The appraisal was done on 10/07/2024, 8 days after receipt, more than 7.",
                "2024-07-02");
    }

    private static RuleCases<DraftOfSession> verification() {
        return within(
                ShortenedProcedure.VERIFICATION,
                7,
                NormativeDraft.Builder::sentToCommitteeOn,
                NormativeDraft.Builder::verifiedOn,
                "Thẩm tra xong ngày 10/07/2024, sau khi nhận hồ sơ 8 ngày, quá 7 ngày.",
                "The verification was done on 10/07/2024, 8 days after receipt, more than 7.",
                "2024-07-02");
    }

    private static RuleCases<DraftOfSession> within(
            Rule<DraftOfSession> rule,
            int days,
            BiConsumer<NormativeDraft.Builder, LocalDate> event,
            BiConsumer<NormativeDraft.Builder, LocalDate> act,
            String vi,
            String en,
            String from) {
        return underLaw80(RuleCases.of(rule, CALENDAR), day -> after(PROVINCE, SHORTENED, day, 1, event, act))
                .when("on the last day", after(PROVINCE, SHORTENED, from, days, event, act))
                .satisfied()
                .when("a day late", after(PROVINCE, SHORTENED, from, days + 1, event, act))
                .violated(vi, en)
                .when("ordinary", after(PROVINCE, ORDINARY, from, days + 1, event, act))
                .notApplicable(Reason.CONDITION)
                .when("district", after(DISTRICT, SHORTENED, from, days + 1, event, act))
                .notApplicable(Reason.CONDITION)
                .when("commune", after(COMMUNE, SHORTENED, from, days + 1, event, act))
                .notApplicable(Reason.CONDITION);
    }

    private static DraftOfSession after(
            Term term,
            DraftProcedure procedure,
            String from,
            int days,
            BiConsumer<NormativeDraft.Builder, LocalDate> event,
            BiConsumer<NormativeDraft.Builder, LocalDate> act) {
        NormativeDraft.Builder draft = draft(procedure, PEOPLES_COMMITTEE);
        event.accept(draft, LocalDate.parse(from));
        act.accept(draft, LocalDate.parse(from).plusDays(days));
        return of(term, draft, from);
    }

    private static RuleCases<DraftOfSession> dossier() {
        List<DraftDocument> all = List.of(PROPOSAL, DRAFT, VERIFICATION_REPORT);
        RuleCases<DraftOfSession> table = underLaw80(
                        RuleCases.of(ShortenedProcedure.DOSSIER, CALENDAR),
                        day -> laidBefore(PROVINCE, SHORTENED, day, all))
                .when("more than it takes", laidBefore(PROVINCE, SHORTENED, OPENS_ON, List.of(DraftDocument.values())))
                .satisfied()
                .when(
                        "without the draft, complete record",
                        laidBefore(PROVINCE, SHORTENED, OPENS_ON, List.of(PROPOSAL)))
                .recordedThrough(LATER)
                .violated(
                        "Hồ sơ trình gồm tờ trình; còn thiếu dự thảo nghị quyết, báo cáo thẩm tra.",
                        "The dossier has: proposal; it lacks: draft resolution, verification report.")
                .when("ordinary", laidBefore(PROVINCE, ORDINARY, OPENS_ON, List.of()))
                .notApplicable(Reason.CONDITION)
                .when("district", laidBefore(DISTRICT, SHORTENED, OPENS_ON, List.of()))
                .notApplicable(Reason.CONDITION)
                .when("commune", laidBefore(COMMUNE, SHORTENED, OPENS_ON, List.of()))
                .notApplicable(Reason.CONDITION);
        for (DraftDocument document : all) {
            table = table.when("without " + document, laidBefore(PROVINCE, SHORTENED, OPENS_ON, without(all, document)))
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        return table;
    }

    private static DraftOfSession laidBefore(
            Term term, DraftProcedure procedure, String opensOn, List<DraftDocument> dossier) {
        return of(term, draft(procedure, PEOPLES_COMMITTEE).addAllDelegatesDossier(dossier), opensOn);
    }
}
