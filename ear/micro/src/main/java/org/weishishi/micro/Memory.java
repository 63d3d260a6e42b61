package org.weishishi.micro;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

/**
 * 内存 · keeps the heap near to what is used. A jar cannot carry JVM options, and the JVM's own choice on a large machine is a
 * heap that grows to several times its content and stays so. What the command line says goes before.
 */
final class Memory {

    /**
     * Share of the heap that stays free after a collection, in percent; collection of an idle server, in milliseconds. The lower
     * bound first: it may never lie above the upper one.
     */
    static final List<Map.Entry<String, String>> MODEST = List.of(
            Map.entry("MinHeapFreeRatio", "15"),
            Map.entry("MaxHeapFreeRatio", "30"),
            Map.entry("G1PeriodicGCInterval", "60000"));

    private Memory() {}

    /** Sets the options a running HotSpot takes; another JVM keeps its own ways. */
    static void modest() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm != null) {
            MODEST.forEach(option -> set(jvm, option.getKey(), option.getValue()));
        }
    }

    private static void set(HotSpotDiagnosticMXBean jvm, String name, String value) {
        try {
            Origin origin = jvm.getVMOption(name).getOrigin();
            if (origin == Origin.DEFAULT || origin == Origin.ERGONOMIC) {
                jvm.setVMOption(name, value);
            }
        } catch (IllegalArgumentException doesNotGoWithTheCommandLine) {
            System.getLogger(Memory.class.getName()).log(System.Logger.Level.DEBUG, name, doesNotGoWithTheCommandLine);
        }
    }

    /** Gives back what only the start needed. */
    static void settle() {
        System.gc();
    }
}
