package io.github.councilprocedures.supervision;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One supervision by a council or one of its bodies (cuộc giám sát), as a log of what happened. Not the yearly programme
 * it may be part of. An explanation session (phiên giải trình) and questioning are supervisions too.
 */
@CouncilStyle
@Value.Immutable
public abstract class Supervision implements TermSubject {

    Supervision() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
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
     * The form (hình thức giám sát).
     *
     * @return the form
     */
    public abstract SupervisionForm form();

    /**
     * What is supervised (chuyên đề, nội dung).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * Who is supervised (cơ quan, tổ chức, cá nhân chịu sự giám sát), as listed.
     *
     * @return the names as written, as far as recorded
     */
    public abstract List<String> supervisees();

    /**
     * Who is supervised, by kind (loại đối tượng chịu sự giám sát).
     *
     * @return the kinds, as far as recorded
     */
    public abstract Set<SuperviseeKind> superviseeKinds();

    /**
     * How many are supervised, where the papers give a number.
     *
     * @return the number, 0 or more; absent when none is given
     */
    public abstract OptionalInt superviseesStated();

    /**
     * The day of the resolution or decision that set up the team (ngày thành lập Đoàn giám sát).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> establishedOn();

    /**
     * The day on which the supervisees were notified (ngày thông báo nội dung, kế hoạch, đề cương báo cáo).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> outlineNotifiedOn();

    /**
     * What that notice held (nội dung thông báo).
     *
     * @return the items, as far as recorded
     */
    public abstract Set<NoticeItem> outlineNotice();

    /**
     * The day of a form that takes a day, such as an explanation session (ngày tổ chức).
     *
     * @return the day, absent for other forms and when not recorded
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * The period whose report mentions it (kỳ báo cáo có nêu cuộc giám sát), where a report gives no day.
     *
     * @return the period, absent when not needed
     */
    public abstract Optional<ReportingPeriod> reportedFor();

    /**
     * The days of work with supervisees (các buổi làm việc).
     *
     * @return the visits, as far as recorded
     */
    public abstract List<Visit> visits();

    /**
     * The steps taken (các bước đã thực hiện), in the order in which they were recorded. Setting up the team and
     * notifying the supervisees need not be repeated here.
     *
     * @return the steps, as far as recorded
     */
    public abstract List<Stamped<ThematicStep>> steps();

    @Override
    public SubjectType<Supervision> subjectType() {
        return SupervisionFacts.SUPERVISION;
    }

    @Override
    public Phrase place() {
        Phrase form = form().label();
        Phrase by = supervisor();
        return new Phrase(
                form.vi() + " “" + topic() + "” của " + by.vi(), form.en() + " “" + topic() + "” by the " + by.en());
    }

    private Phrase supervisor() {
        Phrase council = council().fullLabel();
        if (body() == SupervisingBody.COUNCIL) {
            return council;
        }
        String named = committee().orElse(null);
        String vi = switch (body()) {
            case STANDING_COMMITTEE -> "Thường trực ";
            case COMMITTEE -> (named == null ? "Ban của" : named) + " ";
            case DELEGATES_GROUP -> "Tổ đại biểu ";
            default -> "đại biểu ";
        };
        String en = named == null ? body().label().en() : "“" + named + "”";
        return new Phrase(vi + council.vi(), en + " of the " + council.en());
    }

    /** The visits and the kinds of supervisees, each with this supervision. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        visits().forEach(visit -> parts.add(new VisitOfSupervision(this, visit)));
        superviseeKinds().forEach(kind -> parts.add(new SuperviseeOfSupervision(this, kind)));
        return parts.build();
    }

    /** All steps: those recorded, and the two that have attributes of their own. */
    @Value.Derived
    @Value.Auxiliary
    List<Stamped<ThematicStep>> log() {
        ImmutableList.Builder<Stamped<ThematicStep>> log = ImmutableList.builder();
        addUnlessRecorded(log, ThematicStep.ESTABLISHED, establishedOn().orElse(null));
        addUnlessRecorded(log, ThematicStep.NOTIFIED, outlineNotifiedOn().orElse(null));
        return log.addAll(steps()).build();
    }

    private void addUnlessRecorded(
            ImmutableList.Builder<Stamped<ThematicStep>> log, ThematicStep step, @Nullable LocalDate on) {
        if (on != null && steps().stream().noneMatch(taken -> taken.step() == step)) {
            log.add(new Stamped<>(step, on));
        }
    }

    @Value.Derived
    @Value.Auxiliary
    long establishedDay() {
        return firstDay(log(), ThematicStep.ESTABLISHED);
    }

    @Value.Derived
    @Value.Auxiliary
    long outlineNotifiedDay() {
        return firstDay(log(), ThematicStep.NOTIFIED);
    }

    private static long firstDay(List<Stamped<ThematicStep>> log, ThematicStep step) {
        return log.stream()
                .filter(taken -> taken.step() == step)
                .mapToLong(taken -> taken.on().toEpochDay())
                .min()
                .orElse(Fact.ABSENT);
    }

    /** The day that chooses the law: see {@link SupervisionFacts#STARTED_ON}. */
    @Value.Derived
    @Value.Auxiliary
    long startedDay() {
        if (establishedDay() != Fact.ABSENT) {
            return establishedDay();
        }
        return heldOn().or(() -> steps().stream().map(Stamped::on).min(LocalDate::compareTo))
                .or(() -> reportedFor().flatMap(ReportingPeriod::span).flatMap(DateSpan::lastDay))
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long superviseesListedNumber() {
        return supervisees().isEmpty() ? Fact.ABSENT : supervisees().size();
    }

    @Value.Derived
    @Value.Auxiliary
    long superviseesStatedNumber() {
        return superviseesStated().isPresent() ? superviseesStated().getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        if (supervisees().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("supervisees must not hold a blank one, were " + supervisees());
        }
        if (superviseesStated().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "superviseesStated must not be negative, was " + superviseesStatedNumber());
        }
        if (committee().isPresent() && body() != SupervisingBody.COMMITTEE) {
            throw new IllegalArgumentException(
                    "committee \"" + committee().get() + "\" is given, but the body is " + body());
        }
        requireAgreement("establishedOn", establishedOn().orElse(null), ThematicStep.ESTABLISHED);
        requireAgreement("outlineNotifiedOn", outlineNotifiedOn().orElse(null), ThematicStep.NOTIFIED);
    }

    /** A step recorded twice must be recorded for the same day. */
    private void requireAgreement(String field, @Nullable LocalDate day, ThematicStep step) {
        List<LocalDate> recorded = steps().stream()
                .filter(taken -> taken.step() == step)
                .map(Stamped::on)
                .toList();
        if (day != null && !recorded.isEmpty() && !recorded.contains(day)) {
            throw new IllegalArgumentException(
                    field + " " + day + " differs from the step " + step + " on " + recorded);
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Supervision}; term, body, form and topic are needed. */
    public static final class Builder extends ImmutableSupervision.Builder {
        Builder() {}
    }
}
