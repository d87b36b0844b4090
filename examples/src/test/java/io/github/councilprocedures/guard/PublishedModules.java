package io.github.councilprocedures.guard;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.testkit.RuleCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;

/** Where the modules lie that are published: a jar after {@code mvn verify}, a directory of classes after {@code mvn test}. */
final class PublishedModules implements LocationProvider {

    static final String ROOT = "io.github.councilprocedures";

    static final Path MODEL = homeOf(Fact.class);
    static final Path RULES = homeOf(CouncilLaw.class);
    static final Path TESTKIT = homeOf(RuleCases.class);

    static List<Path> all() {
        return List.of(MODEL, RULES, TESTKIT);
    }

    /** The packages that the descriptors of the modules export. */
    static Set<String> exportedPackages() {
        Set<String> exported = new LinkedHashSet<>();
        for (Path home : all()) {
            ModuleFinder.of(home)
                    .findAll()
                    .forEach(module -> module.descriptor().exports().forEach(export -> exported.add(export.source())));
        }
        return exported;
    }

    /** The jar or directory that a class was loaded from. */
    static Path homeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(type + " has no home", impossible);
        }
    }

    @Override
    public Set<Location> get(Class<?> test) {
        Set<Location> locations = new LinkedHashSet<>();
        for (Path home : all()) {
            try {
                locations.add(Files.isDirectory(home) ? Location.of(home) : Location.of(new JarFile(home.toFile())));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return locations;
    }
}
