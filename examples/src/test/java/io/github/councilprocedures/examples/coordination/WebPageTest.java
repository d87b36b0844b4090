package io.github.councilprocedures.examples.coordination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The page of an overview that is written by hand: what a browser is given. */
class WebPageTest {

    /** Readable by the guideline WCAG 2.2, criterion 1.4.3. */
    private static final double READABLE = 4.5;

    private static final Phrase AWKWARD =
            new Phrase("Văn bản <b>\"A\" & 'B'</b> ]]> &amp; <!--", "Document <b>\"A\" & 'B'</b> ]]> &amp; <!--");

    private static Overview overview(Line... lines) {
        Score score = new Score(AWKWARD, Map.of(Standing.ON_TIME, 2, Standing.LATE, 1, Standing.NOT_YET_DUE, 4));
        Score none = new Score(Actor.COURT.label(), Map.of(Standing.NOT_YET_DUE, 1));
        return new Overview(
                true,
                AWKWARD,
                AWKWARD,
                DateSpan.parse("2026-07-01/2026-12-31"),
                LocalDate.of(2026, 10, 31),
                List.of(lines),
                Map.of(List.of(AWKWARD), List.of(line("", Standing.UNDETERMINED, Actor.COURT))),
                2026,
                score,
                List.of(score, none),
                List.of(score),
                List.of(score),
                List.of(lines));
    }

    private static Line line(String dueOn, Standing standing, Actor... obligors) {
        return new Line(
                EnumSet.copyOf(List.of(obligors)),
                Set.of(Actor.STANDING_COMMITTEE),
                AWKWARD,
                AWKWARD,
                dueOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(dueOn)),
                standing != Standing.EARLY,
                Ground.COORDINATION_REGULATION,
                List.of(AWKWARD),
                List.of(AWKWARD),
                standing,
                standing == Standing.LATE ? Optional.of(LocalDate.parse(dueOn).plusDays(1)) : Optional.empty());
    }

    private static Overview usual() {
        return overview(
                line("2026-07-01", Standing.ON_TIME, Actor.PEOPLES_COMMITTEE),
                line("2026-07-31", Standing.LATE, Actor.PEOPLES_COMMITTEE),
                line("2026-07-31", Standing.EARLY, Actor.PEOPLES_COMMITTEE, Actor.FATHERLAND_FRONT),
                line("2026-07-31", Standing.MISSING, Actor.FATHERLAND_FRONT),
                line("2026-12-31", Standing.NOT_YET_DUE, Actor.PEOPLES_COMMITTEE));
    }

    private static String written(Language language, Overview overview) throws IOException {
        StringWriter file = new StringWriter();
        new WebPage(language, overview).write(file);
        return file.toString();
    }

    /** The page as XML; whatever is not closed or not escaped is refused. */
    private static Document read(String page) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
    }

    private static List<Element> all(Document page, String name, Predicate<Element> wanted) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (wanted.test((Element) found.item(i))) {
                elements.add((Element) found.item(i));
            }
        }
        return elements;
    }

    private static List<Element> signs(Document page) {
        return all(page, "svg", svg -> svg.getAttribute("overflow").equals("visible"));
    }

    private static double percent(String attribute) {
        assertThat(attribute).endsWith("%");
        return Double.parseDouble(attribute.replace("%", ""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_well_formed_and_stands_alone(Language language) throws Exception {
        String page = written(language, usual());

        assertThat(page).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
        assertThat(Normalizer.isNormalized(page, Normalizer.Form.NFC)).isTrue();
        assertThat(page).doesNotContainIgnoringCase("<script", "http:", "https:", "//", "url(", "@import", "src=");
        Document document = read(page);
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language == Language.VI ? "vi" : "en");
        assertThat(all(document, "link", any -> true)).isEmpty();
        assertThat(all(document, "a", any -> true))
                .isNotEmpty()
                .extracting(link -> link.getAttribute("href"))
                .allSatisfy(target -> assertThat(target).startsWith("#"));
    }

    @Test
    void text_is_shown_as_it_is_whatever_signs_it_has() throws Exception {
        Document page = read(written(Language.VI, usual()));

        assertThat(all(page, "b", any -> true)).isEmpty();
        assertThat(all(page, "td", cell -> cell.getAttribute("data-label").startsWith("Việc")))
                .hasSize(11)
                .allSatisfy(cell -> assertThat(cell.getTextContent()).startsWith(AWKWARD.vi()));
        assertThat(all(page, "title", any -> true))
                .filteredOn(title -> title.getTextContent().contains(AWKWARD.vi()))
                .hasSize(8);
    }

    @Test
    void each_obligation_has_a_row_and_a_sign_in_the_lane_of_each_who_owes_it() throws Exception {
        Document page = read(written(Language.VI, usual()));

        List<Element> links = all(page, "a", link -> link.getAttribute("href").startsWith("#viec-"));
        assertThat(links)
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#viec-1", "#viec-2", "#viec-3", "#viec-5", "#viec-3", "#viec-4");
        assertThat(all(page, "tr", row -> row.hasAttribute("id")))
                .extracting(row -> row.getAttribute("id"))
                .containsExactly("viec-1", "viec-2", "viec-3", "viec-4", "viec-5");
        assertThat(all(page, "text", text -> text.getAttribute("class").equals("lane-name")))
                .extracting(Element::getTextContent)
                .containsExactly("UBND", "Ủy ban MTTQ Việt Nam");
        assertThat(all(page, "text", text -> text.getAttribute("class").equals("month-name")))
                .extracting(Element::getTextContent)
                .containsExactly("Tháng 7", "Tháng 8", "Tháng 9", "Tháng 10", "Tháng 11", "Tháng 12");
        assertThat(all(page, "text", text -> text.getAttribute("class").startsWith("recorded-name")))
                .extracting(element -> element.getTextContent().strip())
                .containsExactly("ghi nhận đến 31/10/2026");
    }

    @Test
    void a_sign_says_its_standing_by_shape_and_by_words_not_by_colour_alone() throws Exception {
        List<Element> signs = signs(read(written(Language.VI, usual())));

        assertThat(signs)
                .extracting(sign -> sign.getAttribute("class"))
                .containsExactly(
                        "sign on-time", "sign late", "sign early", "sign not-yet-due", "sign early", "sign missing");
        assertThat(signs.get(1).getTextContent())
                .startsWith("31/07/2026, Thứ Sáu \nUBND → Thường trực HĐND\n")
                .endsWith("\nmuộn 1 ngày");
        Map<String, String> shapes = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            shapes.put(Sign.shape(standing).render(), Sign.style(standing));
        }
        assertThat(shapes).hasSameSizeAs(Standing.values());
    }

    @Test
    void signs_stand_on_their_day_and_never_on_each_other() throws Exception {
        List<Element> signs = signs(read(written(Language.VI, usual())));

        assertThat(signs).extracting(sign -> percent(sign.getAttribute("x"))).allMatch(x -> x > 0 && x < 100);
        // The middle of the first, of the thirty-first and of the last of 184 days.
        assertThat(signs)
                .extracting(sign -> sign.getAttribute("x"))
                .containsExactly("0.27%", "16.58%", "16.58%", "99.73%", "16.58%", "16.58%");
        assertThat(signs)
                .extracting(sign -> sign.getAttribute("x") + " " + sign.getAttribute("y"))
                .doesNotHaveDuplicates();
    }

    @Test
    void months_have_short_names_where_there_are_many() throws Exception {
        Overview half = usual();
        Overview year = new Overview(
                false,
                half.regulation(),
                half.period(),
                DateSpan.parse("2026-01-01/2026-12-31"),
                LocalDate.of(2027, 1, 31),
                half.dated(),
                Map.of(),
                2026,
                half.whole(),
                half.parties(),
                half.subjects(),
                half.grounds(),
                List.of());
        String written = written(Language.VI, year);
        Document page = read(written);

        assertThat(all(page, "text", text -> text.getAttribute("class").equals("month-name")))
                .extracting(Element::getTextContent)
                .startsWith("T1", "T2")
                .hasSize(12);
        // It was recorded beyond the end, so no line is drawn; nothing is undated, nothing failed, nothing is a sample.
        assertThat(all(page, "line", line -> line.getAttribute("class").equals("recorded")))
                .isEmpty();
        assertThat(written).doesNotContain("Hồ sơ mẫu", "id=\"chua-tinh-duoc\"").contains("<p>Không có.</p>");
    }

    @Test
    void whoever_cannot_see_it_finds_names_headings_and_roles() throws Exception {
        Document page = read(written(Language.VI, usual()));

        assertThat(all(page, "svg", svg -> svg.getAttribute("role").equals("img")))
                .singleElement()
                .satisfies(drawing -> {
                    Element title = (Element) drawing.getFirstChild();
                    assertThat(title.getTagName()).isEqualTo("title");
                    assertThat(drawing.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
                });
        assertThat(all(page, "table", any -> true)).hasSize(6).allSatisfy(table -> {
            assertThat(table.getAttribute("role")).isEqualTo("table");
            assertThat(table.getElementsByTagName("caption").getLength()).isOne();
        });
        assertThat(all(page, "th", any -> true)).isNotEmpty().allMatch(cell -> cell.hasAttribute("scope"));
        assertThat(all(page, "td", any -> true)).isNotEmpty().allMatch(cell -> cell.hasAttribute("data-label"));
        assertThat(all(page, "h1", any -> true)).hasSize(1);
    }

    @Test
    void ratios_are_over_what_was_already_due_and_may_be_none() throws Exception {
        String page = written(Language.VI, usual());

        assertThat(page).contains("<strong>2/3 (66,7%)</strong>");
        assertThat(all(read(page), "td", cell -> cell.getAttribute("data-label").equals("Đúng hạn / đã đến hạn")))
                .extracting(Element::getTextContent)
                .containsExactly("2/3 (66,7%)", "–", "2/3 (66,7%)", "2/3 (66,7%)");
        assertThat(written(Language.EN, usual())).contains("<strong>2/3 (66.7%)</strong>");
    }

    @Test
    void what_rests_on_the_regulation_is_said_to_be_no_breach_of_law() throws Exception {
        assertThat(written(Language.VI, usual()))
                .contains("không phải vi phạm pháp luật")
                .doesNotContain("không đúng quy định của pháp luật");
        assertThat(written(Language.EN, usual())).contains("no breach of law");
    }

    @Test
    void colours_are_readable_on_light_and_on_dark_paper_and_in_print() throws IOException {
        String css = written(Language.VI, usual()).replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        assertThat(css).contains("@media (prefers-color-scheme: dark)", "@media print");
        List<String> papers = List.of(css.split(":root \\{")).subList(1, 4);
        for (String paper : papers) {
            Map<String, Integer> colours = new LinkedHashMap<>();
            Pattern.compile("--([a-z-]+): #([0-9a-f]{6})")
                    .matcher(paper.substring(0, paper.indexOf('}')))
                    .results()
                    .forEach(colour -> colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16)));
            List<String> inks = new ArrayList<>(List.of("ink", "soft"));
            for (Standing standing : Standing.values()) {
                inks.add(Sign.style(standing));
            }
            for (String ink : inks) {
                for (String ground : List.of("paper", "band")) {
                    assertThat(contrast(colours.get(ink), colours.get(ground)))
                            .as("%s on %s", ink, ground)
                            .isGreaterThan(READABLE);
                }
            }
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xff) + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
