/**
 * What a Standing Committee holds between sessions: its meetings (phiên họp) and briefing conferences (hội nghị giao
 * ban). {@link io.github.councilprocedures.meeting.MeetingFacts} names what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.meeting;

import org.jspecify.annotations.NullMarked;
