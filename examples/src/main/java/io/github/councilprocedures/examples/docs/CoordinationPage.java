package io.github.councilprocedures.examples.docs;

import static io.github.councilprocedures.examples.docs.RulePages.both;
import static io.github.councilprocedures.examples.docs.RulePages.row;
import static java.util.stream.Collectors.joining;

import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.FixedDay;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page {@code docs/coordination.md} (tài liệu về quy chế phối hợp): what a coordination regulation in JSON is, and a table of
 * the rows of the model regulation with the obligations of the samples, written from the samples themselves.
 */
public final class CoordinationPage {

    /** The rows of the model regulation, and the keys of their obligations in the samples. */
    private static final Map<String, List<String>> ROWS = rows("""
            1 sessions.liaison-conference
            2 sessions.liaison-conclusion
            3 sessions.papers-for-verification
            4 sessions.verification
            5 sessions.voters-opinions sessions.front-building-notice
            6 sessions.settlement-report
            7 sessions.result-notice sessions.lessons-learned
            8 sessions.promise-report
            9 meetings.monthly meetings.invitation
            10 meetings.peoples-committee-report
            11 meetings.front-report
            12 meetings.committee-heads
            13 meetings.briefing
            14 documents.decisions
            15 documents.resolutions
            16 documents.exchange
            17 drafting.criticism-draft
            18 drafting.criticism-explained drafting.criticism-answer
            19 contact.plan
            20 contact.conference
            21 contact.compiled-report
            22 petitions.forwarding
            23 petitions.answers petitions.national-answers
            24 petitions.result-report
            25 petitions.verification
            26 petitions.supervision-report
            27 petitions.prolonged
            28 petitions.publication petitions.posting
            29 supervision.front-plan
            30 supervision.council-proposals supervision.standing-committee-proposals
            31 supervision.front-results
            32 supervision.front-delegation-report supervision.council-delegation-report
            33 supervision.conclusions-result
            34 citizens.schedule
            35 citizens.denunciation-forwarding citizens.letter-forwarding
            36 citizens.result-notice
            37 matters.submission matters.answer matters.urgent-answer
            38 matters.report
            39 opinion.monthly
            39a information.front-notice information.front-notice-second
            40 information.month-report information.quarter-report information.half-year-report information.year-report
            41 evaluation.yearly
            42 evaluation.term
            """);

    private static final Phrase BY_THE_LAW = new Phrase("theo luật", "as the law says");
    private static final Phrase BY_END_OF_PERIOD = new Phrase("trong kỳ", "within the period");
    private static final Phrase BY_ITS_DAY = new Phrase("không muộn hơn ngày đó", "by that day");
    private static final Phrase NO_DAY = new Phrase("không ghi ngày", "no day named");

    private CoordinationPage() {}

    private static Map<String, List<String>> rows(String lines) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lines.lines()
                .map(line -> List.of(line.split(" ")))
                .forEach(line -> rows.put(line.get(0), line.subList(1, line.size())));
        return rows;
    }

    /**
     * The rows of the model regulation.
     *
     * @return the keys of the obligations of each row by its number
     */
    public static Map<String, List<String>> rows() {
        return ROWS;
    }

    /**
     * The text of the page.
     *
     * @param samples the samples
     * @return the text
     */
    public static String text(List<CoordinationRegulation> samples) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(row(
                "", "Nghĩa vụ / Obligation", "Việc gì / What", "Khi nào / When", "Hạn / By when", "Căn cứ / Ground"));
        page.append(row("---", "---", "---", "---", "---", "---"));
        ROWS.forEach((number, keys) -> keys.forEach(key -> variants(key, samples)
                .forEach((cells, in) -> page.append(row(
                        number,
                        '`' + key + '`' + levels(in, samples),
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3))))));
        return page.toString();
    }

    /** What an obligation says in which samples: mostly the same in all. */
    private static Map<List<String>, List<CoordinationRegulation>> variants(
            String key, List<CoordinationRegulation> samples) {
        Map<List<String>, List<CoordinationRegulation>> variants = new LinkedHashMap<>();
        for (CoordinationRegulation sample : samples) {
            for (Obligation obligation : sample.obligations()) {
                if (obligation.key().equals(key)) {
                    variants.computeIfAbsent(cells(obligation), cells -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        return variants;
    }

    private static String levels(List<CoordinationRegulation> in, List<CoordinationRegulation> samples) {
        return in.size() == samples.size()
                ? ""
                : in.stream()
                        .map(sample -> both(sample.council().unit().level().label()))
                        .collect(joining("; ", " (", ")"));
    }

    private static List<String> cells(Obligation obligation) {
        return List.of(
                both(obligation.deliverable()),
                both(obligation.trigger().label()),
                byWhen(obligation),
                ground(obligation));
    }

    private static String byWhen(Obligation obligation) {
        if (!obligation.requires().isEmpty()) {
            return both(Requirement.read(CoordinationFacts.OBLIGATION, obligation.requires())
                    .describe());
        }
        if (obligation.fixedDay().isPresent()) {
            return both(fixed(obligation.fixedDay().get()));
        }
        if (obligation.ground() == Ground.STATUTE) {
            return both(BY_THE_LAW);
        }
        if (obligation.trigger().period().isPresent()) {
            return both(BY_END_OF_PERIOD);
        }
        return both(obligation.trigger().isGathering() ? BY_ITS_DAY : NO_DAY);
    }

    private static Phrase fixed(FixedDay day) {
        return new Phrase(
                "ngày " + day.day() + " của tháng thứ " + day.monthOfPeriod() + " trong kỳ",
                "day " + day.day() + " of month " + day.monthOfPeriod() + " of the period");
    }

    private static String ground(Obligation obligation) {
        return both(obligation.ground().label())
                + obligation.law().stream().map(CoordinationPage::link).collect(joining());
    }

    /** A link to the page of a rule, which is called after the first word of its id. */
    private static String link(String rule) {
        return " [" + rule + "](rules/" + rule.substring(0, rule.indexOf('.')) + ".md#" + rule + ")";
    }

    private static final String HEAD = """
            # Quy chế phối hợp / Coordination regulations

            Sinh ra từ mã nguồn / generated from the code.

            Quy chế phối hợp công tác là thỏa thuận cho một nhiệm kỳ giữa Thường trực HĐND, UBND và Ban Thường trực Ủy ban MTTQ Việt Nam, có thể thêm
            Đoàn đại biểu Quốc hội, Ban Tuyên giáo. Trong JSON, quy chế gồm nhiệm kỳ, số, thời gian có hiệu lực, các bên, người ký, căn cứ, nguyên tắc,
            phương thức, nội dung và các **nghĩa vụ**.

            A coordination regulation is an agreement for one term between the Standing Committee, the People's Committee and the Front, sometimes with
            the National Assembly delegation or the Party's propaganda board. In JSON it is the term, number, days in force, parties, signatories, legal
            basis, principles, methods, subjects, and its **obligations**: who owes whom what, when it falls due, by when, in which form, and on what it rests.

            ```json
            { "key": "petitions.answers", "article": "10", "clause": "2", "subject": "VOTER_CONTACT",
              "obligors": ["PEOPLES_COMMITTEE", "COMPETENT_BODY"], "beneficiaries": ["VOTERS", "STANDING_COMMITTEE"],
              "deliverable": { "vi": "Văn bản trả lời kiến nghị của cử tri", "en": "Written answers to voters' petitions" },
              "form": "DOCUMENT", "trigger": "PETITIONS_RECEIVED", "ground": "COORDINATION_REGULATION",
              "requires": { "deadline": { "act": "deliveredOn", "atLatest": "30 CALENDAR_DAYS", "after": "triggeredOn" } } }
            ```

            ## Viết một quy chế / Writing one

            1. Copy the [sample](../examples/src/main/resources/io/github/councilprocedures/examples/coordination/regulations) of your level: province,
               district (through 30/06/2025), commune. All three are invented and marked `"sample": true`; take that line out.
            2. Put in your term, parties, signatories, number and days. A regulation with obligations needs a number and a span, since findings cite it.
            3. Say of each obligation what it rests on. `STATUTE` names rules of the law by id and takes their days, versions and citations; when the law
               ends, so does the duty. A number of your own is another obligation, with `COORDINATION_REGULATION` and its article. `PROGRAMME` and `PRACTICE`
               cite nothing and do not bind. Only `STATUTE` can be a breach of law.
            4. Numbers go into `requires`, as in a working regulation; days of a period into `fixedDay`. Without either it is due within the
               period or by the day of the meeting or session. What only starts a clock then has no day.
            5. Hold it against the [schema](schema/coordination-regulation.schema.json) while you write, and read what `CouncilLaw.standard().review(regulation)` remarks.

            ## Quy chế mẫu / The model regulation

            The rows are those of the model that the law research put together from regulations of eleven places. Days which it proposes itself, or which were
            read in one place, stand on the regulation and say so in their `note`; what only reports show is practice. A row with two days is two obligations.
            The report of row 24 is verified by row 25, and laid before the council by row 6. The 60 days of row 23 are those of petitions to the National
            Assembly, never of petitions to a council, and stand in the sample of a province only.

            """;
}
