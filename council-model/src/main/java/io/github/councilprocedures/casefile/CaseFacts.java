package io.github.councilprocedures.casefile;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Labelled;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that every type of case file has (dữ kiện chung của hồ sơ vụ việc): the day of each step, and of a step who took
 * it, to whom, with which papers and after which others. One value for each type of file.
 *
 * @param <C> the type of file
 * @param <V> the steps of its procedure
 */
public final class CaseFacts<C extends CaseFile<V>, V extends Enum<V> & Labelled> {

    private final Map<V, DateFact<C>> days;
    private final SequenceFact<C, V> log;
    private final ChoiceFact<StepOfCase<V>, V> step;
    private final ChoiceFact<StepOfCase<V>, Actor> by;
    private final SetFact<StepOfCase<V>, Actor> to;
    private final SetFact<StepOfCase<V>, CaseDocument> documents;
    private final DateFact<StepOfCase<V>> takenOn;
    private final DateFact<StepOfCase<V>> startedOn;
    private final SequenceFact<StepOfCase<V>, V> steps;
    private final SubjectType<StepOfCase<V>> stepType;

    private CaseFacts(
            String name, String vi, String en, Class<C> files, Class<V> steps, List<ChoiceFact<C, ?>> ofTheFile) {
        this.days = new EnumMap<>(steps);
        for (V each : steps.getEnumConstants()) {
            days.put(
                    each,
                    DateFact.of(
                            Fact.named(
                                    CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, each.name()) + "On",
                                    "ngày thực hiện bước “" + each.label().vi() + "”",
                                    "day of the step “" + each.label().en() + "”"),
                            file -> file.firstDay(each)));
        }
        this.log = SequenceFact.of(
                Fact.named("steps", "các bước đã thực hiện", "steps taken"),
                steps,
                file -> file.steps().size(),
                (file, i) -> file.steps().get(i).step(),
                (file, i) -> file.steps().get(i).takenDay());
        this.step = ChoiceFact.of(
                Fact.named("step", "bước", "step"), steps, part -> part.taken().step());
        this.by = ChoiceFact.of(
                Fact.named("by", "chủ thể thực hiện", "who took the step"),
                Actor.class,
                part -> part.taken().knownBy());
        this.to = SetFact.of(
                Fact.named("to", "nơi nhận", "recipients"),
                Actor.class,
                part -> part.taken().to());
        this.documents = SetFact.of(
                Fact.named("documents", "tài liệu kèm theo", "papers"),
                CaseDocument.class,
                part -> part.taken().documents());
        this.takenOn = DateFact.of(
                Fact.named("takenOn", "ngày thực hiện", "day of the step"),
                part -> part.taken().takenDay());
        this.startedOn = DateFact.of(
                Fact.named(
                                "startedOn",
                                "ngày bắt đầu tính thời hạn của bước",
                                "day from which the time of the step runs")
                        .derived(
                                "ngày của bước liền trước; của bước đầu tiên là ngày thực hiện bước đó",
                                "the day of the step before it; for the first step its own day"),
                StepOfCase::startedDay);
        this.steps = SequenceFact.of(
                Fact.named("steps", "các bước đã thực hiện", "steps taken"),
                steps,
                part -> part.file().steps().size(),
                (part, i) -> part.file().steps().get(i).step(),
                (part, i) -> part.file().steps().get(i).takenDay());
        ImmutableList.Builder<Fact<StepOfCase<V>>> facts = ImmutableList.builder();
        facts.add(step)
                .add(by)
                .add(to)
                .add(documents)
                .add(takenOn)
                .add(startedOn)
                .add(this.steps);
        for (ChoiceFact<C, ?> fact : ofTheFile) {
            facts.add(through(files, fact));
        }
        this.stepType = SubjectType.of(name + "Step", "bước của " + vi, "step of a " + en, facts.build());
    }

    private static <C extends CaseFile<V>, V extends Enum<V> & Labelled, X> ChoiceFact<StepOfCase<V>, X> through(
            Class<C> files, ChoiceFact<C, X> fact) {
        return fact.through(part -> files.cast(part.file()));
    }

    /**
     * The facts of a type of file.
     *
     * @param <C> the type of file
     * @param <V> the steps of its procedure
     * @param name the name of the type in data, such as {@code thematicSupervision}; that of its steps ends in {@code Step}
     * @param vi the Vietnamese label of the type
     * @param en the English label of the type, as it follows "step of a"
     * @param files the type of file
     * @param steps the steps of its procedure
     * @param ofTheFile facts of the file that its steps show too, such as who supervises
     * @return the facts
     */
    public static <C extends CaseFile<V>, V extends Enum<V> & Labelled> CaseFacts<C, V> of(
            String name, String vi, String en, Class<C> files, Class<V> steps, List<ChoiceFact<C, ?>> ofTheFile) {
        return new CaseFacts<>(name, vi, en, files, steps, ofTheFile);
    }

    /**
     * The day on which a step was first taken (ngày thực hiện bước), named after the step: {@code notifiedOn} of the step
     * {@code NOTIFIED}.
     *
     * @param of the step
     * @return the fact
     */
    public DateFact<C> day(V of) {
        return days.get(of);
    }

    /**
     * The days of all steps, in their order.
     *
     * @return the facts, one a step
     */
    public List<DateFact<C>> days() {
        return ImmutableList.copyOf(days.values());
    }

    /**
     * All facts of the type of file: its own, the day of each step, and the steps.
     *
     * @param own the facts that only this type has
     * @return the facts in this order
     */
    public List<Fact<C>> with(List<? extends Fact<C>> own) {
        return ImmutableList.<Fact<C>>builder()
                .addAll(own)
                .addAll(days.values())
                .add(log)
                .build();
    }

    /**
     * The steps of a file (các bước đã thực hiện).
     *
     * @return the fact
     */
    public SequenceFact<C, V> log() {
        return log;
    }

    /**
     * Which step was taken (bước).
     *
     * @return the fact
     */
    public ChoiceFact<StepOfCase<V>, V> step() {
        return step;
    }

    /**
     * Who took it (chủ thể thực hiện).
     *
     * @return the fact
     */
    public ChoiceFact<StepOfCase<V>, Actor> by() {
        return by;
    }

    /**
     * To whom it was sent, presented or notified (nơi nhận).
     *
     * @return the fact
     */
    public SetFact<StepOfCase<V>, Actor> to() {
        return to;
    }

    /**
     * The papers it was taken with (tài liệu kèm theo).
     *
     * @return the fact
     */
    public SetFact<StepOfCase<V>, CaseDocument> documents() {
        return documents;
    }

    /**
     * The day on which it was taken (ngày thực hiện).
     *
     * @return the fact
     */
    public DateFact<StepOfCase<V>> takenOn() {
        return takenOn;
    }

    /**
     * The day from which its time runs (ngày bắt đầu tính thời hạn): that of the step before it, and for the first its own.
     *
     * @return the fact, which chooses the law of a step
     */
    public DateFact<StepOfCase<V>> startedOn() {
        return startedOn;
    }

    /**
     * The steps of the file that a step belongs to (các bước đã thực hiện).
     *
     * @return the fact
     */
    public SequenceFact<StepOfCase<V>, V> steps() {
        return steps;
    }

    /**
     * The type of the steps with their file.
     *
     * @return the type
     */
    public SubjectType<StepOfCase<V>> stepType() {
        return stepType;
    }
}
