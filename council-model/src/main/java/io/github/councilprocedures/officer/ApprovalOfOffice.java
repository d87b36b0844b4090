package io.github.councilprocedures.officer;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import org.jspecify.annotations.Nullable;

/**
 * The approval from above (phê chuẩn) of what a council decided about a post: an election, or the end of a post. There is
 * one for each such decision, whether or not anything was done.
 */
public final class ApprovalOfOffice implements CouncilSubject {

    private static final Approval NOTHING = Approval.builder().build();

    private final CouncilSubject whole;
    private final Post post;
    private final ApprovedAct act;
    private final long actedDay;
    private final Approval approval;

    private ApprovalOfOffice(CouncilSubject whole, Post post, ApprovedAct act, long actedDay, Approval approval) {
        this.whole = whole;
        this.post = post;
        this.act = act;
        this.actedDay = actedDay;
        this.approval = approval;
    }

    /**
     * The approval of an election.
     *
     * @param start the election
     * @return the view
     * @throws IllegalArgumentException if the post was not filled by an election
     */
    public static ApprovalOfOffice of(StartOfOffice start) {
        if (start.way() != WayIntoOffice.ELECTION) {
            throw new IllegalArgumentException("way must be ELECTION, was " + start.way());
        }
        return new ApprovalOfOffice(
                start,
                start.post(),
                ApprovedAct.ELECTION,
                start.chosenDay(),
                start.approval().orElse(NOTHING));
    }

    /**
     * The approval of the end of a post.
     *
     * @param end the end of a post
     * @return the view
     * @throws IllegalArgumentException if the post ended in a way that the council has no part in, or by a release
     */
    public static ApprovalOfOffice of(EndOfOffice end) {
        ApprovedAct act = end.approvedAct()
                .orElseThrow(() ->
                        new IllegalArgumentException("way must be RESIGNATION, RELIEF or REMOVAL, was " + end.way()));
        return new ApprovalOfOffice(
                end, end.post(), act, end.decidedDay(), end.approval().orElse(NOTHING));
    }

    @Override
    public Council council() {
        return whole.council();
    }

    @Override
    public SubjectType<ApprovalOfOffice> subjectType() {
        return ApprovalFacts.APPROVAL;
    }

    @Override
    public Phrase place() {
        Phrase of = whole.place();
        return new Phrase("phê chuẩn việc " + of.vi(), "approval of " + of.en());
    }

    Post post() {
        return post;
    }

    ApprovedAct act() {
        return act;
    }

    long actedDay() {
        return actedDay;
    }

    @Nullable
    ActingBody sentByValue() {
        return approval.sentByValue();
    }

    long sentDay() {
        return approval.sentDay();
    }

    long receivedDay() {
        return approval.receivedDay();
    }

    @Nullable
    Authority decidedByValue() {
        return approval.decidedByValue();
    }

    long decidedDay() {
        return approval.decidedDay();
    }

    @Nullable
    Boolean grantedValue() {
        return approval.grantedValue();
    }

    @Nullable
    Boolean reasonsInWritingValue() {
        return approval.reasonsInWritingValue();
    }
}
