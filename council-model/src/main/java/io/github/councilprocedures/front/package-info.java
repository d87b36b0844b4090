/**
 * What the Fatherland Front asks of the authorities of a locality, and they of it (giám sát, phản biện xã hội và kiến nghị của Mặt
 * trận Tổ quốc Việt Nam). Not the coordination regulation between them, and not supervision by the council.
 */
@NullMarked
package io.github.councilprocedures.front;

import org.jspecify.annotations.NullMarked;
