package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Nearest;
import io.github.councilprocedures.fact.RequirementInputException;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remarks being collected, and what is looked at in every kind of regulation. */
final class Remarks {

    static final Wording NEVER = Wording.of(
            "Không bao giờ có thể đáp ứng \"{own}\": các phần của yêu cầu loại trừ nhau.",
            "\"{own}\" can never be met: its parts exclude each other.");
    static final Wording NO_VERSION = Wording.of(
            "Quy tắc \"{title}\" không có phiên bản nào trong thời gian quy chế có hiệu lực.",
            "The rule \"{title}\" has no version while the regulation is in force.");
    private static final Wording NEVER_BOTH = Wording.of(
            "Không thể vừa đáp ứng \"{own}\" vừa đáp ứng \"{other}\" ({cited}).",
            "\"{own}\" and \"{other}\" ({cited}) can never both be met.");
    private static final Wording NO_SUPERIOR = Wording.of(
            "{unit} được ghi thiếu đơn vị cấp trên đến cấp tỉnh; quy chế chỉ áp dụng cho đơn vị ghi giống hệt như vậy.",
            "{unit} is recorded without the units above it up to the province; the regulation binds only a unit recorded in the"
                    + " very same way.");

    private final List<Remark> remarks = new ArrayList<>();

    List<Remark> all() {
        return ImmutableList.copyOf(remarks);
    }

    void add(RemarkKind kind, String path, @Nullable String rule, Phrase message, List<Citation> citations) {
        remarks.add(Remark.builder()
                .kind(kind)
                .path(path)
                .rule(Optional.ofNullable(rule))
                .message(Remark.sentence(message))
                .addAllCitations(citations)
                .build());
    }

    void add(RemarkKind kind, String path, @Nullable String rule, Phrase message) {
        add(kind, path, rule, message, List.of());
    }

    void neverBoth(
            String path, @Nullable String rule, Phrase own, Phrase other, Phrase cited, List<Citation> citations) {
        Phrase message = NEVER_BOTH.fill(Map.of("own", own, "other", other, "cited", cited));
        add(RemarkKind.CONTRADICTION, path, rule, message, citations);
    }

    void unknownRule(String path, String rule, Collection<String> known) {
        Phrase problem = new Phrase("không có quy tắc \"" + rule + '"', "no rule \"" + rule + '"');
        add(RemarkKind.UNKNOWN_NAME, path, rule, Nearest.hinted(problem, rule, known));
    }

    void unreadable(String path, @Nullable String rule, RequirementInputException wrong) {
        add(
                wrong.isUnknownName() ? RemarkKind.UNKNOWN_NAME : RemarkKind.NOT_BINDABLE,
                path + (wrong.path().isEmpty() ? "" : "." + wrong.path()),
                rule,
                wrong.problem());
    }

    void lookAtUnit(String path, AdministrativeUnit unit) {
        AdministrativeUnit highest = unit;
        while (highest.superior().isPresent()) {
            highest = highest.superior().get();
        }
        if (highest.level() != UnitLevel.PROVINCE) {
            add(RemarkKind.UNIT_INCOMPLETE, path, null, NO_SUPERIOR.fill(Map.of("unit", unit.fullLabel())));
        }
    }

    /** The citation of a place in a regulation, as far as it can be written. */
    Citation cited(
            String path,
            @Nullable String rule,
            Citation whole,
            Optional<String> article,
            Optional<String> clause,
            Optional<String> point) {
        Citation found = part(path + ".article", rule, article, whole, whole::article);
        if (found != whole) {
            Citation inArticle = found;
            found = part(path + ".clause", rule, clause, inArticle, inArticle::clause);
            Citation inClause = found;
            found = part(path + ".point", rule, point, inClause, inClause::point);
        }
        return found;
    }

    /** A part of a citation; where it cannot be written so, the citation without it. */
    private Citation part(
            String path,
            @Nullable String rule,
            Optional<String> written,
            Citation found,
            Function<String, Citation> part) {
        try {
            return written.isPresent() ? part.apply(written.get()) : found;
        } catch (IllegalArgumentException wrong) {
            Phrase message = new Phrase(
                    "không có điều, khoản, điểm nào được viết là \"" + written.get() + '"',
                    String.valueOf(wrong.getMessage()));
            add(RemarkKind.CITATION, path, rule, message);
            return found;
        }
    }

    static Phrase labels(List<Citation> citations) {
        return Phrase.join("; ", citations.stream().map(Citation::label).toList());
    }
}
