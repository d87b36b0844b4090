package io.github.councilprocedures.workflow;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Language;

/** Writes a version of a procedure as a Mermaid flowchart. */
final class Diagram {

    private Diagram() {}

    static <V extends Enum<V> & Labelled> String of(ProcedureVersion<V> version, Language language) {
        if (version.steps().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("flowchart TD\n");
        for (Step<V> step : version.steps()) {
            String label = step.step().label().in(language).replace("\"", "#quot;");
            String shape = step.isModelled() ? "([\"%s\"])" : step.isBeside() ? "{{\"%s\"}}" : "[\"%s\"]";
            text.append("    ")
                    .append(step.step().name())
                    .append(shape.replace("%s", label))
                    .append('\n');
        }
        for (Step<V> step : version.steps()) {
            for (V before : step.after()) {
                text.append("    ")
                        .append(before.name())
                        .append(step.isBeside() ? " -.-> " : " --> ")
                        .append(step.step().name())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
