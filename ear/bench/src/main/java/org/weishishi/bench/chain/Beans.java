package org.weishishi.bench.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.shared.UseCase;

/** The beans of the ejb module as a server would find them, less what only a server can give: timers, its threads, its persistence unit. */
final class Beans {

    private static final List<Class<? extends Annotation>> MARKS =
            List.of(ApplicationScoped.class, RequestScoped.class, Dependent.class, UseCase.class, Interceptor.class);
    private static final String LEFT_OUT =
            "org\\.weishishi\\.(demo\\..*|.*(Scheduler|Startup)|task\\.infrastructure\\.JobRunner|shared\\.infrastructure\\.Persistence)";

    private Beans() {}

    static Class<?>[] all() throws IOException, URISyntaxException {
        Path module = Path.of(UseCase.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(module)) {
            return in(module);
        }
        try (FileSystem jar = FileSystems.newFileSystem(module)) {
            return in(jar.getPath("/"));
        }
    }

    private static Class<?>[] in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/weishishi"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.matches(LEFT_OUT))
                    .<Class<?>>map(Beans::load)
                    .filter(type -> MARKS.stream().anyMatch(type::isAnnotationPresent))
                    .toArray(Class<?>[]::new);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Beans.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
