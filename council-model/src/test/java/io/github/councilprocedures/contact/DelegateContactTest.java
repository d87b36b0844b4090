package io.github.councilprocedures.contact;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class DelegateContactTest {

    private static final DelegateContact CONTACT = DelegateContact.builder()
            .term(HA_NAM)
            .kind(DelegateContactKind.GROUP)
            .addSteps(CaseStep.<DelegateContactStep>builder()
                    .step(DelegateContactStep.REQUESTED)
                    .on(day("2020-03-02"))
                    .by(Actor.DELEGATE)
                    .build())
            .build();

    @Test
    void shows_what_is_recorded_and_has_its_steps_as_parts() {
        assertThat(shown(DelegateContactFacts.DELEGATE_CONTACT, CONTACT))
                .containsExactly(
                        "kind: nhóm cử tri",
                        "level: cấp tỉnh",
                        "requestedOn: 02/03/2020",
                        "steps: gửi văn bản báo cáo, đề nghị 02/03/2020");
        StepOfCase<DelegateContactStep> step = new StepOfCase<>(CONTACT, 0);
        assertThat(CONTACT.parts()).containsExactly(step);
        assertThat(shown(DelegateContactFacts.CASE.stepType(), step))
                .contains("by: đại biểu HĐND", "kind: nhóm cử tri", "level: cấp tỉnh");
    }

    @Test
    void names_nobody_but_the_council() {
        assertThat(CONTACT.place())
                .isEqualTo(new Phrase(
                        "việc một đại biểu tiếp xúc nhóm cử tri, HĐND tỉnh Hà Nam",
                        "contact of a delegate with a group of voters, People's Council of Hà Nam Province"));
    }

    @Test
    void kinds_and_steps_are_named() {
        assertThat(DelegateContactKind.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("cá nhân cử tri", "one voter"),
                        new Phrase("nhóm cử tri", "a group of voters"),
                        new Phrase("cử tri ngoài đơn vị bầu cử", "voters outside the electoral unit"));
        assertThat(DelegateContactStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("gửi văn bản báo cáo, đề nghị", "request sent"),
                        new Phrase("Thường trực HĐND nhận đề nghị", "request received"),
                        new Phrase("quyết định và thông báo cho đại biểu", "decided"),
                        new Phrase("thông báo chương trình tiếp xúc", "programme notified"),
                        new Phrase("tiếp xúc cử tri", "voters met"),
                        new Phrase("tổng hợp, gửi ý kiến, kiến nghị", "opinions sent on"));
    }
}
