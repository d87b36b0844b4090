package io.github.councilprocedures.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A thematic supervision by a team (giám sát chuyên đề), as a log of what happened from its plan to the follow-up. Which body
 * may supervise so, and how, is for rules. Not its mention in a report or a list, which is a {@link Supervision}.
 */
@CouncilStyle
@Value.Immutable
public abstract class ThematicSupervision implements CaseFile<ThematicStep> {

    ThematicSupervision() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Who supervises (chủ thể giám sát).
     *
     * @return the body
     */
    public abstract SupervisingBody body();

    /**
     * Which committee, where one supervises, such as {@code Ban Pháp chế}.
     *
     * @return the name as written, absent when not recorded or when another body supervises
     */
    public abstract Optional<String> committee();

    /**
     * What is supervised (chuyên đề).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * By which criteria the topic was chosen, as its proposal says (tiêu chí lựa chọn chuyên đề).
     *
     * @return the criteria, as far as recorded
     */
    public abstract Set<TopicCriterion> topicCriteria();

    /**
     * What it rests on (căn cứ giám sát).
     *
     * @return the ground, absent when not recorded
     */
    public abstract Optional<SupervisionGround> ground();

    /**
     * What the resolution or decision that set up the team states (nội dung nghị quyết, quyết định thành lập Đoàn). The
     * instrument itself is a paper of the step {@link ThematicStep#ESTABLISHED}.
     *
     * @return the parts, as far as recorded
     */
    public abstract Set<InstrumentPart> instrumentContent();

    /**
     * In which capacity somebody leads the team (Trưởng Đoàn giám sát).
     *
     * @return the role, absent when not recorded
     */
    public abstract Optional<TeamRole> leader();

    /**
     * In which capacities the others are on the team (thành viên Đoàn giám sát).
     *
     * @return the roles, as far as recorded
     */
    public abstract Set<TeamRole> members();

    /**
     * Who is supervised (cơ quan, tổ chức, cá nhân chịu sự giám sát), as the instrument lists them.
     *
     * @return the names as written, all of them; empty when not recorded
     */
    public abstract List<String> supervisees();

    /**
     * The day by which those supervised are to report, as the plan sets it (thời hạn đối tượng chịu sự giám sát báo cáo theo kế
     * hoạch). No law sets one.
     *
     * @return the day, absent when the plan sets none or when not recorded
     */
    public abstract Optional<LocalDate> reportsDueOn();

    /**
     * The days of work with supervisees (các buổi làm việc).
     *
     * @return the visits, as far as recorded
     */
    public abstract List<Visit> visits();

    /**
     * The first session of the council that opened after the supervision ended (kỳ họp gần nhất sau khi kết thúc giám sát).
     *
     * @return the days of the session, absent when not recorded
     */
    public abstract Optional<DateSpan> nearestSession();

    /**
     * The day on which the team of the council reported to the Standing Committee, before it reports to the council (ngày Đoàn
     * giám sát báo cáo Thường trực HĐND trước khi báo cáo HĐND).
     *
     * @return the day, absent for other teams and when not recorded
     */
    public abstract Optional<LocalDate> preReportedOn();

    /**
     * The day on which the report of the team was received by the body that set it up (ngày nhận được báo cáo của Đoàn giám
     * sát). Not the day of sending, which is that of the step {@link ThematicStep#REPORTED}.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportReceivedOn();

    /**
     * What was done in turn when the report was considered (trình tự xem xét báo cáo của Đoàn giám sát).
     *
     * @return the steps in their order, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /**
     * Whether the report of a committee on the result says which measures it recommends (báo cáo của Ban nêu biện pháp kiến
     * nghị).
     *
     * @return true or false, absent for other bodies and when not recorded
     */
    public abstract Optional<Boolean> measuresStated();

    /**
     * What the council's resolution on it states (nội dung nghị quyết giám sát chuyên đề).
     *
     * @return the parts, as far as recorded; empty where another body supervises
     */
    public abstract Set<ResolutionPart> resolutionContent();

    /**
     * The day on which the Standing Committee told the council of its supervision (ngày Thường trực HĐND báo cáo HĐND về hoạt
     * động giám sát giữa hai kỳ họp).
     *
     * @return the day, absent for other bodies and when not recorded
     */
    public abstract Optional<LocalDate> reportedToCouncilOn();

    /**
     * The steps taken (các bước đã thực hiện), in the order in which they were taken as far as it is known.
     *
     * @return the steps, as far as recorded
     */
    @Override
    public abstract List<CaseStep<ThematicStep>> steps();

    @Override
    public CaseFacts<ThematicSupervision, ThematicStep> caseFacts() {
        return ThematicFacts.CASE;
    }

    @Override
    public SubjectType<ThematicSupervision> subjectType() {
        return ThematicFacts.THEMATIC_SUPERVISION;
    }

    @Override
    public Phrase place() {
        Phrase by = body().of(council(), committee().orElse(null));
        return new Phrase(
                "giám sát chuyên đề “" + topic() + "” của " + by.vi(),
                "thematic supervision “" + topic() + "” by the " + by.en());
    }

    /** The visits and the steps, each with this supervision. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        for (int i = 0; i < visits().size(); i++) {
            parts.add(new VisitOfSupervision(this, visits().get(i)));
        }
        return parts.addAll(CaseFile.super.parts()).build();
    }

    /** The papers with which the team was set up, of the first such step. */
    @Value.Derived
    @Value.Auxiliary
    Set<CaseDocument> establishingPapers() {
        for (CaseStep<ThematicStep> taken : steps()) {
            if (taken.step() == ThematicStep.ESTABLISHED) {
                return taken.documents();
            }
        }
        return ImmutableSet.of();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    SupervisionGround groundKnown() {
        return ground().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    TeamRole leaderKnown() {
        return leader().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportsDueDay() {
        return reportsDueOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long nearestSessionOpensDay() {
        return nearestSession().map(span -> span.firstDay().toEpochDay()).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long nearestSessionClosesDay() {
        return nearestSession()
                .flatMap(DateSpan::lastDay)
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long preReportedDay() {
        return preReportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportReceivedDay() {
        return reportReceivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean measuresStatedKnown() {
        return measuresStated().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedToCouncilDay() {
        return reportedToCouncilOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        if (supervisees().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("supervisees must not hold a blank one, were " + supervisees());
        }
        body().checkCommittee(committee().orElse(null));
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ThematicSupervision}; term, body and topic are needed. */
    public static final class Builder extends ImmutableThematicSupervision.Builder {
        Builder() {}
    }
}
