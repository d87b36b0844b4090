package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number that grows with another by steps (thang tính), as laws fix the number of delegates by population: a base up to
 * and including a first figure, above it one more for each full step, and never more than a cap.
 *
 * <pre>{@code
 * Scale.base(50).above(500_000).onePer(30_000).cap(85)
 * Scale.base(15).above(1_000).base(20).above(2_000).base(25).above(3_000).onePer(1_000).cap(35)
 * }</pre>
 *
 * <p>A step counts when it is full ("cứ thêm …"); what is left over is not rounded. Not a rule: it says neither of whom nor
 * under which clause.
 */
public final class Scale {

    private final int first;
    private final ImmutableList<Band> bands;
    private final int cap;

    private Scale(int first, ImmutableList<Band> bands, int cap) {
        this.first = first;
        this.bands = bands;
        this.cap = cap;
    }

    /** What holds above a figure: a number of its own, or one more for each full step. */
    private record Band(int above, @Nullable Integer base, int step) {}

    /**
     * A scale that has the same number everywhere, until a band is added.
     *
     * @param number the number of the lowest band, 1 or more
     * @return the scale
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Scale base(int number) {
        checkArgument(number >= 1, "base must be 1 or more, was %s", number);
        return new Scale(number, ImmutableList.of(), Integer.MAX_VALUE);
    }

    /**
     * Begins another band.
     *
     * @param figure the figure above which it holds; the figure itself belongs to the band before
     * @return the beginning; go on with what holds there
     * @throws IllegalArgumentException if the figure is not above that of the band before
     */
    public Above above(int figure) {
        checkArgument(
                bands.isEmpty() || bands.get(bands.size() - 1).above() < figure,
                "above must grow from band to band, was %s",
                figure);
        return new Above(this, figure);
    }

    /**
     * The same scale with a greatest number.
     *
     * @param number the greatest number, included
     * @return the scale
     * @throws IllegalArgumentException if the number is below 1
     */
    public Scale cap(int number) {
        checkArgument(number >= 1, "cap must be 1 or more, was %s", number);
        return new Scale(first, bands, number);
    }

    /**
     * The number for a figure. Allocates nothing.
     *
     * @param figure the figure, such as a population
     * @return the number
     */
    public long number(long figure) {
        long number = first;
        for (int i = 0; i < bands.size() && figure > bands.get(i).above(); i++) {
            number = after(number, i, figure);
        }
        return Math.min(cap, number);
    }

    /** The number after a band, given that before it. */
    private long after(long number, int index, long figure) {
        Band band = bands.get(index);
        Integer own = band.base();
        return (own == null ? number : own) + steps(index, figure);
    }

    /** The full steps of a band up to a figure. */
    private long steps(int index, long figure) {
        Band band = bands.get(index);
        return band.step() == 0 ? 0 : (end(index, figure) - band.above()) / band.step();
    }

    /** Where counting in a band ends. */
    private long end(int index, long figure) {
        return index + 1 < bands.size() ? Math.min(figure, bands.get(index + 1).above()) : figure;
    }

    /** The arithmetic for a figure, one line for each band that it reaches. */
    List<Phrase> proof(long figure) {
        List<Phrase> lines = new ArrayList<>();
        long number = first;
        lines.add(
                bands.isEmpty()
                        ? Phrase.number(first)
                        : line(
                                "Đến %2$s: %1$s.",
                                "Up to %2$s: %1$s.", first, bands.get(0).above()));
        for (int i = 0; i < bands.size() && figure > bands.get(i).above(); i++) {
            Band band = bands.get(i);
            number = after(number, i, figure);
            lines.add(
                    band.step() == 0
                            ? line("Trên %s: %s.", "Above %s: %s.", band.above(), number)
                            : line(
                                    "Trên %s, cứ đủ %s thêm 1: (%s − %1$s) : %2$s được %4$s, cộng lại %5$s.",
                                    "Above %s, one more for each full %s: (%s − %1$s) / %2$s gives %4$s, %5$s in all.",
                                    band.above(),
                                    band.step(),
                                    end(i, figure),
                                    steps(i, figure),
                                    number));
        }
        if (number > cap) {
            lines.add(line("Không quá %s.", "At most %s.", cap));
        }
        return lines;
    }

    /** Numbers as each language groups their digits: 1.000.000 and 1,000,000. */
    private static Phrase line(String vi, String en, long... numbers) {
        Object[] inVi = new Object[numbers.length];
        Object[] inEn = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            String number = String.format(Locale.ROOT, "%,d", numbers[i]);
            inVi[i] = number.replace(',', '.');
            inEn[i] = number;
        }
        return new Phrase(String.format(Locale.ROOT, vi, inVi), String.format(Locale.ROOT, en, inEn));
    }

    /** The scale in words. */
    Phrase describe() {
        List<Phrase> parts = new ArrayList<>();
        parts.add(Phrase.number(first));
        for (Band band : bands) {
            Integer own = band.base();
            parts.add(
                    own != null
                            ? line("trên %s: %s", "above %s: %s", band.above(), own)
                            : line(
                                    "trên %s, cứ đủ %s thêm 1",
                                    "above %s, one more for each full %s", band.above(), band.step()));
        }
        if (cap != Integer.MAX_VALUE) {
            parts.add(line("không quá %s", "at most %s", cap));
        }
        return Phrase.join("; ", parts);
    }

    /** The scales next to this one: each number one more and one less, as long as that is a number of a scale. */
    Map<String, Scale> neighbours() {
        ImmutableMap.Builder<String, Scale> neighbours = ImmutableMap.builder();
        for (int change : new int[] {1, -1}) {
            String sign = change > 0 ? " + 1" : " - 1";
            if (first + change > 0) {
                neighbours.put("base " + first + sign, new Scale(first + change, bands, cap));
            }
            for (int i = 0; i < bands.size(); i++) {
                Band band = bands.get(i);
                String above = "above " + band.above();
                neighbours.put(above + sign, with(i, new Band(band.above() + change, band.base(), band.step())));
                Integer own = band.base();
                if (own == null && band.step() + change > 0) {
                    neighbours.put(
                            "step " + band.step() + " " + above + sign,
                            with(i, new Band(band.above(), null, band.step() + change)));
                } else if (own != null && own + change > 0) {
                    neighbours.put(
                            "base " + own + " " + above + sign, with(i, new Band(band.above(), own + change, 0)));
                }
            }
            if (cap != Integer.MAX_VALUE && cap + change > 0) {
                neighbours.put("cap " + cap + sign, new Scale(first, bands, cap + change));
            }
        }
        return neighbours.buildOrThrow();
    }

    private Scale with(int index, Band band) {
        List<Band> others = new ArrayList<>(bands);
        others.set(index, band);
        return new Scale(first, ImmutableList.copyOf(others), cap);
    }

    /** The scale as data. */
    Map<String, Object> form() {
        ImmutableMap.Builder<String, Object> form = ImmutableMap.builder();
        form.put("base", first);
        ImmutableList.Builder<Object> written = ImmutableList.builder();
        for (Band band : bands) {
            Integer own = band.base();
            written.add(ImmutableMap.of(
                    "above", band.above(), own == null ? "onePer" : "base", own == null ? band.step() : own));
        }
        if (!bands.isEmpty()) {
            form.put("bands", written.build());
        }
        if (cap != Integer.MAX_VALUE) {
            form.put("cap", cap);
        }
        return form.buildOrThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scale that && first == that.first && cap == that.cap && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    @Override
    public String toString() {
        return describe().en();
    }

    /** "Above a figure …", waiting for what holds there. */
    public static final class Above {
        private final Scale scale;
        private final int figure;

        private Above(Scale scale, int figure) {
            this.scale = scale;
            this.figure = figure;
        }

        /**
         * One more for each full step above the figure.
         *
         * @param step the step, 1 or more
         * @return the scale
         * @throws IllegalArgumentException if the step is below 1
         */
        public Scale onePer(int step) {
            checkArgument(step >= 1, "step must be 1 or more, was %s", step);
            return and(new Band(figure, null, step));
        }

        /**
         * One number for the whole band.
         *
         * @param number the number, 1 or more
         * @return the scale
         * @throws IllegalArgumentException if the number is below 1
         */
        public Scale base(int number) {
            checkArgument(number >= 1, "base must be 1 or more, was %s", number);
            return and(new Band(figure, number, 0));
        }

        private Scale and(Band band) {
            return new Scale(
                    scale.first,
                    ImmutableList.<Band>builder().addAll(scale.bands).add(band).build(),
                    scale.cap);
        }
    }
}
