package org.weishishi.micro;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;

/** 驱动 · loads a JDBC driver out of the runnable jar, without the server. */
final class Drivers {

    private Drivers() {}

    /** @return a class loader over the drivers of the runnable jar and the given jars */
    static URLClassLoader loader(Path folder, List<Path> more) throws IOException {
        List<Path> jars = new ArrayList<>(more);
        jars.addAll(NestedJars.extract(NestedJars.self(), Drivers::isDriver, folder));
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(jars.get(i));
        }
        return new URLClassLoader(urls, Drivers.class.getClassLoader());
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static boolean isDriver(String name) {
        return name.endsWith("/h2.jar") || name.endsWith("/postgresql.jar");
    }

    /** @return a driver of that class */
    static Driver driver(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
