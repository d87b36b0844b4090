/**
 * Letters of citizens and their reception (đơn thư, tiếp công dân): a letter from its receipt to the result that its sender
 * is told, and the days on which delegates receive citizens. Who sent a letter and what it says is kept, and shown nowhere.
 */
@NullMarked
package io.github.councilprocedures.letter;

import org.jspecify.annotations.NullMarked;
