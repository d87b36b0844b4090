/**
 * What is held between sessions: meetings of the Standing Committee (phiên họp Thường trực) and its briefing conferences
 * (hội nghị giao ban), and around the council the meetings of the People's Committee (phiên họp UBND) and dialogues with
 * the people (đối thoại). {@link io.github.councilprocedures.meeting.MeetingFacts},
 * {@link io.github.councilprocedures.meeting.BriefingFacts}, {@link io.github.councilprocedures.meeting.MeetingTaskFacts},
 * {@link io.github.councilprocedures.meeting.PeoplesCommitteeFacts} and
 * {@link io.github.councilprocedures.meeting.DialogueFacts} name what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.meeting;

import org.jspecify.annotations.NullMarked;
