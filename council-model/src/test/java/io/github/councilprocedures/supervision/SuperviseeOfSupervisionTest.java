package io.github.councilprocedures.supervision;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class SuperviseeOfSupervisionTest {

    private static final Supervision SUPERVISION = Supervision.builder()
            .term(HA_NAM)
            .body(SupervisingBody.STANDING_COMMITTEE)
            .form(SupervisionForm.EXPLANATION_SESSION)
            .topic("Nước sạch")
            .heldOn(day("2018-03-01"))
            .addSuperviseeKinds(SuperviseeKind.DEPARTMENT)
            .build();

    @Test
    void shows_kind_and_supervision() {
        SuperviseeOfSupervision supervisee = new SuperviseeOfSupervision(SUPERVISION, SuperviseeKind.DEPARTMENT);
        assertThat(SUPERVISION.parts()).containsExactly(supervisee);
        assertThat(shown(SuperviseeFacts.SUPERVISEE, supervisee))
                .containsExactly(
                        "kind: cơ quan thuộc UBND cùng cấp",
                        "body: Thường trực HĐND",
                        "level: cấp tỉnh",
                        "startedOn: 01/03/2018");
        assertThat(supervisee.place())
                .isEqualTo(
                        new Phrase(
                                "đối tượng “cơ quan thuộc UBND cùng cấp”, phiên giải trình “Nước sạch” của Thường trực HĐND tỉnh Hà Nam",
                                "supervisee “agency of the People's Committee”, explanation session “Nước sạch” by the Standing Committee of the People's Council of Hà Nam Province"));
        assertThat(supervisee.council()).isEqualTo(HA_NAM.council());
        assertThat(supervisee.subjectType()).isSameAs(SuperviseeFacts.SUPERVISEE);
    }

    @Test
    void a_kind_that_the_supervision_does_not_name_is_refused() {
        assertThatThrownBy(() -> new SuperviseeOfSupervision(SUPERVISION, SuperviseeKind.COURT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "kind COURT is not one of the kinds [DEPARTMENT] of phiên giải trình “Nước sạch” của Thường trực HĐND tỉnh Hà Nam");
    }

    @Test
    void kinds_are_named() {
        assertThat(SuperviseeKind.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Thường trực HĐND", "Standing Committee"),
                        new Phrase("Ban của HĐND", "committee"),
                        new Phrase("UBND cùng cấp", "People's Committee"),
                        new Phrase("cơ quan thuộc UBND cùng cấp", "agency of the People's Committee"),
                        new Phrase("Tòa án nhân dân", "People's Court"),
                        new Phrase("Viện kiểm sát nhân dân", "People's Procuracy"),
                        new Phrase("cơ quan thi hành án dân sự", "civil judgment enforcement"),
                        new Phrase("HĐND cấp dưới", "lower council"),
                        new Phrase("cơ quan, tổ chức, cá nhân khác ở địa phương", "another in the locality"),
                        new Phrase("cơ quan cấp trên, cơ quan ngoài địa phương", "a body above it or elsewhere"));
    }
}
