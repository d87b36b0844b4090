package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenLetters.day;
import static io.github.councilprocedures.procedure.GivenLetters.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.LetterKind;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.letter.LetterText;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.letter.ReceptionRefusal;
import io.github.councilprocedures.letter.RefusalGround;
import io.github.councilprocedures.letter.RefusalOfReception;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sent a letter, what it says, and who received or was refused, is told by the values themselves and by nothing else. */
class LetterPrivacyTest {

    private static final CouncilLaw LAW = CouncilLaw.standard().trustingRecalled();
    private static final LocalDate THROUGH = day("2025-12-31");

    /** Words that stand in no text of the library. */
    private static final String[] SECRETS = {"Bưởi", "Mít", "Sầu Riêng", "lấn chiếm ao làng"};

    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Actor receiver : List.of(Actor.DELEGATE, Actor.STANDING_COMMITTEE, Actor.FATHERLAND_FRONT)) {
                subjects.add(secret(letter(kind, receiver)).build());
                subjects.add(secret(letter(kind, receiver))
                        .inPerson(true)
                        .addAllSteps(everyStep())
                        .build());
            }
        }
        for (ReceptionHolder holder : ReceptionHolder.values()) {
            subjects.add(ReceptionDay.builder()
                    .term(Samples.communeTerm())
                    .heldBy(holder)
                    .holder(PersonName.parse("Lê Văn Mít"))
                    .scheduledOn(day("2025-08-15"))
                    .postponedWithReason(false)
                    .addRefusals(refusal(RefusalGround.NONE_OF_THESE), refusal(RefusalGround.ANSWERED_BEFORE))
                    .build());
        }
        return subjects;
    }

    private static ReceptionRefusal refusal(RefusalGround ground) {
        return ReceptionRefusal.builder()
                .citizen(PersonName.parse("Phạm Sầu Riêng"))
                .ground(ground)
                .groundCompleteOn(day("2025-08-15"))
                .build();
    }

    private static CitizenLetter.Builder secret(CitizenLetter.Builder letter) {
        return letter.sender(PersonName.parse("Trần Thị Bưởi")).text(LetterText.parse("Ông Mít lấn chiếm ao làng"));
    }

    private static List<CaseStep<LetterStep>> everyStep() {
        List<CaseStep<LetterStep>> steps = new ArrayList<>();
        for (LetterStep step : LetterStep.values()) {
            steps.add(Law87Days.taken(
                    step, day("2024-05-31").minusDays(step.ordinal()).toString(), Actor.OTHER));
        }
        return steps;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothing_that_is_said_about_a_letter_or_a_reception_repeats_what_is_private(Subject subject) {
        for (Findings findings : List.of(LAW.judge(subject), LAW.judge(subject, THROUGH))) {
            assertThat(findings.all()).isNotEmpty();
            for (Finding finding : findings.all()) {
                assertThat(finding.message().vi()).doesNotContain(SECRETS);
                assertThat(finding.message().en()).doesNotContain(SECRETS);
                assertThat(finding.toString()).doesNotContain(SECRETS);
                assertThat(CouncilJson.write(finding)).doesNotContain(SECRETS);
            }
        }
        assertThat(LAW.schedule(subject).toString()).doesNotContain(SECRETS);
        assertThat(CouncilJson.write(LAW.schedule(subject))).doesNotContain(SECRETS);
        if (subject instanceof CaseFile<?> file) {
            LAW.progress(file, THROUGH)
                    .ifPresent(progress ->
                            assertThat(progress + CouncilJson.write(progress)).doesNotContain(SECRETS));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void no_value_shows_it_in_words_or_facts(Subject subject) {
        shown(subject);
        subject.parts().forEach(LetterPrivacyTest::shown);
    }

    private static void shown(Subject subject) {
        assertThat(subject.toString()).doesNotContain(SECRETS);
        assertThat(subject.place().vi() + subject.place().en()).doesNotContain(SECRETS);
        facts(subject.subjectType(), subject);
    }

    @SuppressWarnings("unchecked") // a subject is of the type it names
    private static <S extends Subject> void facts(SubjectType<S> type, Subject subject) {
        for (Fact<S> fact : type.facts()) {
            assertThat(fact.show((S) subject).toString()).doesNotContain(SECRETS);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_value_itself_comes_back_from_json_with_all_of_it(Subject subject) {
        String json = CouncilJson.write(subject);
        assertThat(json).contains(subject instanceof CitizenLetter ? "Bưởi" : "Sầu Riêng", "Mít");
        assertThat((Object) CouncilJson.read(json, published(subject))).isEqualTo(subject);
    }

    private static Class<?> published(Subject subject) {
        return subject instanceof CitizenLetter ? CitizenLetter.class : ReceptionDay.class;
    }

    @Test
    void what_is_refused_when_built_does_not_repeat_it() {
        assertThat(catchThrowable(() -> secret(letter(LetterKind.COMPLAINT))
                        .number("đơn của bà Bưởi")
                        .build()))
                .hasMessageNotContainingAny(SECRETS);
        assertThat(catchThrowable(() -> secret(letter(LetterKind.COMPLAINT))
                        .settledBeforeOn(day("2024-06-01"))
                        .addAllSteps(everyStep())
                        .build()))
                .hasMessageNotContainingAny(SECRETS);
        ReceptionDay other = ReceptionDay.builder()
                .term(Samples.communeTerm())
                .heldBy(ReceptionHolder.DELEGATE)
                .holder(PersonName.parse("Lê Văn Mít"))
                .scheduledOn(day("2025-08-15"))
                .build();
        assertThat(catchThrowable(() -> new RefusalOfReception(other, refusal(RefusalGround.DISORDER))))
                .hasMessageNotContainingAny(SECRETS);
    }
}
