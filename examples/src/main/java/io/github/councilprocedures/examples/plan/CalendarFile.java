package io.github.councilprocedures.examples.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The calendar as an iCalendar file (RFC 5545), which any calendar program reads. Each line of the calendar that has a day is an
 * event of whole days. Its UID is made of what it is and not of when, so importing the file again moves a legal day that moved.
 */
final class CalendarFile {

    /**
     * A line may have 75 octets, and libraries fold at characters. A Vietnamese letter takes three octets at most, and a folded
     * line begins with a blank.
     */
    private static final int CHARACTERS_A_LINE = 24;

    private final Calendar calendar = new Calendar();
    private final DtStamp madeOn;

    /** A calendar of a plan made on a day. */
    CalendarFile(LocalDate madeOn, List<Entry> entries) {
        this.madeOn = new DtStamp(madeOn.atStartOfDay(ZoneOffset.UTC).toInstant());
        calendar.add(new ProdId("-//council-procedures//examples plan//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.stream().filter(entry -> entry.first().isPresent()).forEach(entry -> calendar.add(event(entry)));
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent(false); // or else it is stamped with the time of the machine
        event.add(madeOn);
        event.add(new Uid(UUID.nameUUIDFromBytes(entry.key().getBytes(UTF_8)) + "@council-procedures"));
        event.add(new DtStart<>(entry.first().orElseThrow()));
        event.add(new DtEnd<>(entry.last().orElseThrow().plusDays(1))); // not included
        event.add(new Summary(entry.what()));
        String description = description(entry);
        if (!description.isEmpty()) {
            event.add(new Description(description));
            event.add(ImmutableTransp.TRANSPARENT); // a last day keeps nobody from anything else
        }
        return event;
    }

    private static String description(Entry entry) {
        return Stream.of(
                        labelled("Căn cứ: ", entry.clause()),
                        labelled("Mức độ tin cậy: ", entry.evidence()),
                        labelled("Ghi chú: ", entry.note()),
                        labelled("Cách tính: ", String.join(" ", entry.arithmetic())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }

    /** Writes the file in UTF-8, and closes it. */
    void write(OutputStream file) throws IOException {
        new CalendarOutputter(true, CHARACTERS_A_LINE).output(calendar, new OutputStreamWriter(file, UTF_8));
    }
}
