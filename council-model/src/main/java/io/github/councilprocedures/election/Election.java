package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The general election of a council (cuộc bầu cử đại biểu Hội đồng nhân dân), held or only planned. Its polling days are
 * those of the {@link Term} that comes out of it. Not a by-election in the course of a term ({@link ByElection}).
 */
@CouncilStyle
@Value.Immutable
public abstract class Election implements TermSubject {

    Election() {}

    /**
     * The term of the council that is elected (nhiệm kỳ), with the polling days.
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The day on which the term of the council before was due to end (ngày hết nhiệm kỳ của khóa trước), as foreseen when
     * the polling day was fixed.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> previousTermEndsOn();

    /**
     * The day on which the polling day was announced (ngày công bố ngày bầu cử).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> announcedOn();

    /**
     * The day of the plan of structure and allotment of nominees (ngày dự kiến cơ cấu, thành phần, số lượng người được
     * giới thiệu ứng cử).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> structurePlanOn();

    /**
     * The day on which the constituencies were published (ngày công bố các đơn vị bầu cử).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> constituenciesPublishedOn();

    /**
     * The day on which the last candidacy file was submitted (ngày nộp hồ sơ ứng cử cuối cùng).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> lastFileOn();

    /**
     * The candidates of all official lists together (tổng số người ứng cử chính thức).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt officialCandidates();

    /**
     * The women among them (số phụ nữ ứng cử chính thức).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt womenCandidates();

    /**
     * The day on which the election committee published the result (ngày công bố kết quả bầu cử).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> resultsPublishedOn();

    /**
     * The day on which the election committee confirmed who had been elected (ngày xác nhận tư cách người trúng cử).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> credentialsConfirmedOn();

    /**
     * The constituencies (đơn vị bầu cử).
     *
     * @return the constituencies, as far as recorded
     */
    public abstract List<Constituency> constituencies();

    /**
     * The complaints about the result (khiếu nại về kết quả bầu cử).
     *
     * @return the complaints, as far as recorded
     */
    public abstract List<ElectionComplaint> complaints();

    /**
     * The handovers from the organs of the council before (chuyển giao từ các cơ quan khóa trước).
     *
     * @return the handovers, as far as recorded
     */
    public abstract List<OrganHandover> handovers();

    @Override
    public SubjectType<Election> subjectType() {
        return ElectionFacts.ELECTION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "cuộc bầu cử đại biểu " + council.vi() + " "
                        + term().years().label().vi(),
                "election of the " + council.en() + ", "
                        + term().years().label().en());
    }

    /** The constituencies, each followed by its candidates, then complaints and handovers, all with this election. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>();
        for (Constituency constituency : constituencies()) {
            ConstituencyOfElection whole = new ConstituencyOfElection(this, constituency);
            parts.add(whole);
            constituency.candidates().forEach(candidate -> parts.add(new CandidateOfConstituency(whole, candidate)));
        }
        complaints().forEach(complaint -> parts.add(new ComplaintOfElection(this, complaint)));
        handovers().forEach(handover -> parts.add(new HandoverOfElection(this, handover)));
        return List.copyOf(parts);
    }

    /** The polling day that was announced. */
    @Value.Derived
    @Value.Auxiliary
    long pollingDay() {
        return epochDay(term().pollingOn());
    }

    /** The same day as year, month and day in one number, so that ages need no dates. */
    @Value.Derived
    @Value.Auxiliary
    long pollingDate() {
        return term().pollingOn().map(Election::dateNumber).orElse(Fact.ABSENT);
    }

    static long dateNumber(LocalDate day) {
        return day.getYear() * 10_000L + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** The day of the first polling that took place. */
    @Value.Derived
    @Value.Auxiliary
    long firstPollingDay() {
        return epochDay(term().postponedPollingOn().or(term()::pollingOn));
    }

    /** The last polling day of the term or, where polling was held again later, of a constituency. */
    @Value.Derived
    @Value.Auxiliary
    long lastPollingDay() {
        long last = term().lastPollingDay();
        for (Constituency constituency : constituencies()) {
            for (LocalDate day : constituency.reElectionsOn()) {
                last = Math.max(last, day.toEpochDay());
            }
            for (LocalDate day : constituency.additionalElectionsOn()) {
                last = Math.max(last, day.toEpochDay());
            }
        }
        return last;
    }

    @Value.Derived
    @Value.Auxiliary
    long termBeginsDay() {
        return epochDay(term().beginsOn());
    }

    /** Whether polling was held again anywhere, as far as recorded. */
    @Value.Derived
    @Value.Auxiliary
    boolean polledAgain() {
        return term().reElectionOn().isPresent()
                || term().additionalElectionOn().isPresent()
                || constituencies().stream()
                        .anyMatch(constituency -> !constituency.reElectionsOn().isEmpty()
                                || !constituency.additionalElectionsOn().isEmpty());
    }

    /** The day on which the last complaint was decided, once every one has a day. */
    @Value.Derived
    @Value.Auxiliary
    long complaintsDecidedDay() {
        long last = Fact.ABSENT;
        for (ElectionComplaint complaint : complaints()) {
            if (complaint.decidedDay() == Fact.ABSENT) {
                return Fact.ABSENT;
            }
            last = Math.max(last, complaint.decidedDay());
        }
        return last;
    }

    @Value.Derived
    @Value.Auxiliary
    long previousTermEndDay() {
        return epochDay(previousTermEndsOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long announcedDay() {
        return epochDay(announcedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long structurePlanDay() {
        return epochDay(structurePlanOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long constituenciesPublishedDay() {
        return epochDay(constituenciesPublishedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long lastFileDay() {
        return epochDay(lastFileOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long resultsPublishedDay() {
        return epochDay(resultsPublishedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long credentialsConfirmedDay() {
        return epochDay(credentialsConfirmedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long officialCandidatesNumber() {
        return officialCandidates().isPresent() ? officialCandidates().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long womenCandidatesNumber() {
        return womenCandidates().isPresent() ? womenCandidates().getAsInt() : Fact.ABSENT;
    }

    private static long epochDay(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        int women = womenCandidates().orElse(0);
        if (women < 0 || officialCandidates().orElse(women) < women) {
            throw new IllegalArgumentException(
                    "womenCandidates must be 0 or more and no more than the officialCandidates, was " + women + " of "
                            + (officialCandidates().isPresent()
                                    ? officialCandidates().getAsInt()
                                    : "an unknown number"));
        }
        Set<Integer> numbers = new HashSet<>();
        for (Constituency constituency : constituencies()) {
            if (!numbers.add(constituency.number())) {
                throw new IllegalArgumentException(
                        "number " + constituency.number() + " is given to two constituencies");
            }
            checkLater("reElectionsOn", constituency.number(), constituency.reElectionDay());
            checkLater("additionalElectionsOn", constituency.number(), constituency.additionalElectionDay());
        }
        if (resultsPublishedDay() != Fact.ABSENT && resultsPublishedDay() < firstPollingDay()) {
            throw new IllegalArgumentException(
                    "resultsPublishedOn " + resultsPublishedOn().get() + " is before the polling day "
                            + LocalDate.ofEpochDay(firstPollingDay()));
        }
    }

    private void checkLater(String field, int constituency, long day) {
        if (day != Fact.ABSENT && firstPollingDay() != Fact.ABSENT && day <= firstPollingDay()) {
            throw new IllegalArgumentException(
                    field + " of constituency " + constituency + " must be after the polling day "
                            + LocalDate.ofEpochDay(firstPollingDay()) + ", was " + LocalDate.ofEpochDay(day));
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

    /** Builds an {@link Election}; the term is needed. */
    public static final class Builder extends ImmutableElection.Builder {
        Builder() {}
    }
}
