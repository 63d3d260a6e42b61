package org.weishishi.bench;

import java.lang.instrument.Instrumentation;
import org.eclipse.persistence.internal.jpa.deployment.JavaSECMPInitializer;

/** 织入 · the JVM calls this before {@link Bench} (Launcher-Agent-Class): entities are woven as the server weaves them when they are loaded after {@link Installed#unit}. */
public final class Weaving {

    private Weaving() {}

    /** @param instrumentation with which EclipseLink changes classes as they are loaded */
    public static void agentmain(String none, Instrumentation instrumentation) {
        JavaSECMPInitializer.globalInstrumentation = instrumentation;
    }
}
