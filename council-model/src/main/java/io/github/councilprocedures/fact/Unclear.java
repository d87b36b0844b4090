package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A case on which the text can be read in more than one way (văn bản chưa rõ). */
final class Unclear<S> extends Requirement<S> {

    private final Phrase why;

    Unclear(Phrase why) {
        this.why = why;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        return Reason.TEXT_AMBIGUOUS;
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
        return Map.of("unclear", ImmutableMap.of("vi", why.vi(), "en", why.en()));
    }
}
