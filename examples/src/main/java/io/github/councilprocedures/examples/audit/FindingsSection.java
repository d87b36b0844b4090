package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was looked at and found about a record (kết quả xem xét), sorted by what an official asks first. */
final class FindingsSection {

    private final Page page;
    private final Review review;
    private final List<Finding> findings;
    private final InContext context;

    FindingsSection(Page page, Review review) {
        this.page = page;
        this.review = review;
        this.findings = review.findings();
        this.context = new InContext(review.dossier().term().council());
    }

    void write() {
        lookedAt();
        part("ĐẠT", "SATISFIED", is(Verdict.SATISFIED));
        part(
                "KHÔNG ĐẠT – VI PHẠM QUY ĐỊNH CỦA PHÁP LUẬT HOẶC QUY CHẾ CỦA ĐỊA PHƯƠNG",
                "NOT MET – BREACHES OF STATUTE OR LOCAL REGULATION",
                is(Verdict.VIOLATED).and(finding -> finding.ground().isLaw()));
        part(
                "KHÔNG ĐẠT – LƯU Ý, KHÔNG PHẢI VI PHẠM (QUY CHẾ PHỐI HỢP, CHƯƠNG TRÌNH, THÔNG LỆ, PHÉP TÍNH)",
                "NOT MET – NOTES, NOT BREACHES (COORDINATION, PROGRAMME, PRACTICE, ARITHMETIC)",
                is(Verdict.VIOLATED).and(finding -> !finding.ground().isLaw()));
        part("CHƯA XÁC ĐỊNH ĐƯỢC", "CANNOT BE DETERMINED", is(Verdict.UNDETERMINED));
        notApplicable();
    }

    private static Predicate<Finding> is(Verdict verdict) {
        return finding -> finding.verdict() == verdict;
    }

    private void lookedAt() {
        page.blank();
        String counts = Review.counts(page, findings);
        int pairs = findings.size();
        page.line(
                0,
                page.say(
                        "ĐÃ XEM XÉT " + pairs + " cặp quy tắc – đối tượng: " + counts + ".",
                        "LOOKED AT " + pairs + " pairs of a rule and a subject: " + counts + "."));
        byType().forEach((type, found) -> {
            Set<String> rules = found.stream().map(Finding::rule).collect(Collectors.toSet());
            // Every rule about a type appears exactly once for each subject of that type.
            int subjects = found.size() / rules.size();
            page.line(
                    2,
                    "- ",
                    page.say(
                            type.label().vi() + ": " + subjects + " đối tượng × " + rules.size() + " quy tắc = "
                                    + found.size() + " cặp",
                            type.label().en() + ": " + subjects + " subject(s) × " + rules.size() + " rule(s) = "
                                    + found.size() + " pair(s)"));
        });
    }

    private Map<SubjectType<?>, List<Finding>> byType() {
        Map<SubjectType<?>, List<Finding>> byType = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byType.computeIfAbsent(review.law().rule(finding.rule()).about(), type -> new ArrayList<>())
                    .add(finding);
        }
        return byType;
    }

    private void part(String vi, String en, Predicate<Finding> which) {
        List<Finding> part = findings.stream().filter(which).toList();
        page.blank();
        page.line(0, page.say(vi, en) + " (" + part.size() + ")");
        if (part.isEmpty()) {
            page.line(2, page.say("Không có.", "None."));
        }
        alike(part).values().forEach(this::entry);
    }

    /** Findings that say the same about several subjects are told once. */
    private static Map<Finding, List<Finding>> alike(List<Finding> findings) {
        Map<Finding, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Finding anywhere =
                    Finding.builder().from(finding).place(finding.title()).build();
            alike.computeIfAbsent(anywhere, same -> new ArrayList<>()).add(finding);
        }
        return alike;
    }

    private void entry(List<Finding> same) {
        Finding finding = same.get(0);
        page.line(2, "* ", page.say(finding.title()) + " [" + finding.rule() + "]");
        for (Finding each : same) {
            page.line(4, page.say("Về: ", "About: "), page.say(context.of(each.place())));
        }
        page.line(4, page.say("Kết quả: ", "Result: "), message(finding));
        page.line(
                4,
                page.say("Căn cứ: ", "Ground: "),
                new Grounds(page)
                        .of(
                                review.law().rule(finding.rule()),
                                finding.ground(),
                                finding.citations(),
                                finding.evidence()));
        facts(finding);
        if (!finding.arithmetic().isEmpty()) {
            page.line(4, page.say("Cách tính: ", "Arithmetic: "), page.list(" ", finding.arithmetic()));
        }
    }

    /** The message without the title, which stands above it. */
    private String message(Finding finding) {
        String message = page.say(context.of(finding.message()));
        String title = page.say(finding.title()) + ": ";
        if (!message.startsWith(title)) {
            return message;
        }
        String rest = message.substring(title.length());
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** The facts with their values; how a derived one was worked out only where no arithmetic shows it. */
    private void facts(Finding finding) {
        List<String> facts = new ArrayList<>();
        for (FactUsed fact : finding.facts()) {
            String value = fact.value().map(page::say).orElse(page.say("không có", "none"));
            String derived = fact.derivation()
                    .filter(how ->
                            fact.value().isPresent() && finding.arithmetic().isEmpty())
                    .map(how -> " (" + page.say(how) + ")")
                    .orElse("");
            facts.add(page.say(fact.label()) + " = " + value + derived);
        }
        if (!facts.isEmpty()) {
            page.line(4, page.say("Dữ kiện: ", "Facts: "), String.join("; ", facts));
        }
    }

    private void notApplicable() {
        List<Finding> part =
                findings.stream().filter(is(Verdict.NOT_APPLICABLE)).toList();
        page.blank();
        page.line(0, page.say("KHÔNG ÁP DỤNG", "NOT APPLICABLE") + " (" + part.size() + ")");
        Set<String> told = new LinkedHashSet<>();
        for (Reason reason : Reason.values()) {
            List<Finding> found =
                    part.stream().filter(finding -> finding.reason() == reason).toList();
            if (found.isEmpty()) {
                continue;
            }
            page.line(2, "- ", page.say(reason.label()) + ": " + found.size());
            if (reason != Reason.CONDITION) {
                found.forEach(finding -> told.add(page.say(context.of(finding.message()))));
            }
        }
        told.forEach(message -> page.line(4, message));
    }
}
