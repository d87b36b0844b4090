package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A requirement of an application's own (yêu cầu riêng), for what no kind of the list can say. */
final class Custom<S> extends Requirement<S> {

    private final Phrase why;
    private final Test<S> test;

    Custom(Phrase why, Test<S> test) {
        this.why = why;
        this.test = test;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        return test.judge(subject, knowledge);
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.step(why);
    }

    @Override
    public Phrase describe() {
        return why;
    }

    @Override
    public Set<String> slots() {
        return Set.of();
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        return List.of();
    }

    @Override
    public Map<String, Object> form() {
        return Map.of("custom", ImmutableMap.of("vi", why.vi(), "en", why.en()));
    }
}
