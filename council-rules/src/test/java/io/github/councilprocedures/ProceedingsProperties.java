package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.session.AbsenceRecipient;
import io.github.councilprocedures.session.AgendaItem;
import io.github.councilprocedures.session.DraftDocument;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.ItemOfSession;
import io.github.councilprocedures.session.NormativeDraft;
import io.github.councilprocedures.session.Participation;
import io.github.councilprocedures.session.ParticipationOfSession;
import io.github.councilprocedures.session.Publication;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.testkit.jqwik.CouncilDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A day that the schedule gives for a part of a session, when kept, is kept for the rule that gave it. */
@Domain(CouncilDomain.class)
class ProceedingsProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    @Property(tries = 200)
    void a_scheduled_day_of_a_draft_when_kept_is_satisfied(@ForAll DraftOfSession draft) {
        assertKept(draft, ProceedingsProperties::kept);
    }

    private static DraftOfSession kept(DraftOfSession view, Milestone day) {
        LocalDate on = day.on().orElseThrow();
        NormativeDraft.Builder draft = NormativeDraft.builder().from(view.draft());
        switch (day.fact()) {
            case "sentToPeoplesCommitteeOn" ->
                draft.sentToPeoplesCommitteeOn(on).peoplesCommitteeOpinionOn(Optional.empty());
            case "peoplesCommitteeOpinionOn" ->
                draft.peoplesCommitteeOpinionOn(on).sentToPeoplesCommitteeOn(Optional.empty());
            case "opinionsClosedOn" -> draft.opinionsClosedOn(on);
            case "appraisedOn" -> draft.appraisedOn(on);
            case "sentToCommitteeOn" -> draft.sentToCommitteeOn(on).addCommitteeDossier(DraftDocument.values());
            case "verifiedOn" -> draft.verifiedOn(on);
            // Which of the two days counts in a district is not said, so that both are kept together.
            case "sentToStandingCommitteeOn", "sentToDelegatesOn" ->
                draft.sentToStandingCommitteeOn(on).sentToDelegatesOn(on);
            default -> throw new IllegalArgumentException("no way to keep " + day.fact());
        }
        NormativeDraft built = draft.build();
        return new DraftOfSession(
                Session.builder()
                        .from(view.session())
                        .normativeDrafts(List.of(built))
                        .build(),
                built);
    }

    @Property(tries = 200)
    void a_scheduled_day_of_a_resolution_when_kept_is_satisfied(@ForAll ResolutionOfSession resolution) {
        assertKept(resolution, ProceedingsProperties::kept);
    }

    private static ResolutionOfSession kept(ResolutionOfSession view, Milestone day) {
        LocalDate on = day.on().orElseThrow();
        Publication.Builder publication = Publication.builder();
        view.resolution().publication().ifPresent(publication::from);
        switch (day.fact()) {
            case "publicationSentOn" -> publication.sentOn(on);
            case "gazettedOn" -> publication.gazettedOn(on);
            case "databaseOn" -> publication.databaseOn(on);
            default -> throw new IllegalArgumentException("no way to keep " + day.fact());
        }
        Resolution built = Resolution.builder()
                .from(view.resolution())
                .publication(publication.build())
                .build();
        return new ResolutionOfSession(
                Session.builder()
                        .from(view.session())
                        .resolutions(List.of(built))
                        .build(),
                built);
    }

    @Property(tries = 100)
    void a_scheduled_day_of_an_item_when_kept_is_satisfied(@ForAll ItemOfSession item) {
        assertKept(item, ProceedingsProperties::kept);
    }

    private static ItemOfSession kept(ItemOfSession view, Milestone day) {
        assertThat(day.fact()).isEqualTo("verifiedOn");
        AgendaItem built = AgendaItem.builder()
                .from(view.item())
                .verifiedOn(day.on().orElseThrow())
                .build();
        return new ItemOfSession(
                Session.builder().from(view.session()).items(List.of(built)).build(), built);
    }

    @Property(tries = 100)
    void a_scheduled_day_of_a_delegate_when_kept_is_satisfied(@ForAll ParticipationOfSession participation) {
        assertKept(participation, ProceedingsProperties::kept);
    }

    private static ParticipationOfSession kept(ParticipationOfSession view, Milestone day) {
        assertThat(day.fact()).isEqualTo("absenceReportedOn");
        Participation built = Participation.builder()
                .from(view.participation())
                .absenceReason(AbsenceReason.LEGITIMATE)
                .absenceReportedTo(AbsenceRecipient.CHAIR)
                .absenceReportedOn(day.on().orElseThrow())
                .build();
        return new ParticipationOfSession(
                Session.builder()
                        .from(view.session())
                        .participations(List.of(built))
                        .build(),
                built);
    }

    private static <S extends Subject> void assertKept(S subject, BiFunction<S, Milestone, S> kept) {
        for (Milestone day : LAW.schedule(subject)) {
            if (day.on().isPresent() && day.reason() == Reason.MET && day.latest()) {
                assertThat(LAW.judge(kept.apply(subject, day)).of(day.rule()))
                        .as("%s on %s", day.rule(), day.on())
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.verdict())
                                .as(finding.message().en())
                                .isIn(
                                        Verdict.SATISFIED,
                                        // Without the submitter nobody knows which papers are needed.
                                        day.rule().equals("session.draft.incomplete")
                                                ? Verdict.UNDETERMINED
                                                : Verdict.SATISFIED));
            }
        }
    }
}
