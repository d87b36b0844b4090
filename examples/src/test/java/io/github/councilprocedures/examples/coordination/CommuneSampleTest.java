package io.github.councilprocedures.examples.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommuneSampleTest {

    @Test
    void the_sample_of_a_commune_is_the_one_written_in_java() {
        assertThat(Samples.regulation("commune")).isEqualTo(CommuneSample.regulation());
    }
}
