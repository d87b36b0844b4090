package io.github.councilprocedures.contact;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.immutables.value.Value;

/**
 * How one council delegate meets voters apart from a round (việc một đại biểu HĐND tiếp xúc cử tri riêng): one voter, a group, or
 * voters outside his electoral unit; as a log of its steps. Names neither the delegate nor the voters. Not the contact of
 * National Assembly deputies.
 */
@CouncilStyle
@Value.Immutable
public abstract class DelegateContact implements CaseFile<DelegateContactStep> {

    DelegateContact() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Whom the delegate asks to meet (đối tượng tiếp xúc).
     *
     * @return the kind
     */
    public abstract DelegateContactKind kind();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<DelegateContactStep>> steps();

    @Override
    public CaseFacts<DelegateContact, DelegateContactStep> caseFacts() {
        return DelegateContactFacts.CASE;
    }

    @Override
    public SubjectType<DelegateContact> subjectType() {
        return DelegateContactFacts.DELEGATE_CONTACT;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase council = council().fullLabel();
        return new Phrase(
                "việc một đại biểu tiếp xúc " + kind.vi() + ", " + council.vi(),
                "contact of a delegate with " + kind.en() + ", " + council.en());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DelegateContact}; term and kind are needed. */
    public static final class Builder extends ImmutableDelegateContact.Builder {
        Builder() {}
    }
}
