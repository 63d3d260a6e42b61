package org.weishishi.micro;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** 控制台 · the only writer of the console, always in UTF-8; what the server prints by itself goes to the log file. */
final class Console {

    private static final int STEPS = 4;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final long started = System.nanoTime();

    /** Keeps everybody else away from the console. */
    static void takeOver() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    /** Prints how far the start is: {@code [ 6.8s] 2/4 …}. */
    void step(int number, String key, Object... args) {
        note(number + "/" + STEPS + " " + Texts.both(key, args));
    }

    /** Prints a line with the seconds since the start. */
    void note(String text) {
        line(String.format(Locale.ROOT, "[%5.1fs] %s", (System.nanoTime() - started) / 1e9, text));
    }

    /** Prints a line as it is. */
    static void line(String text) {
        OUT.println(text);
        OUT.flush();
    }
}
