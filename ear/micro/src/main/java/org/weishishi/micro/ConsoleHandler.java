package org.weishishi.micro;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * 控制台日志 · shows warnings and errors in one line each once the application is ready; the full text is in the log file. Java
 * logging makes it by name, hence public.
 */
public final class ConsoleHandler extends Handler {

    private static volatile boolean open;
    private final SimpleFormatter texts = new SimpleFormatter();

    /** Lets lines through from now on: before, the launcher itself says what happens. */
    static void open() {
        open = true;
    }

    @Override
    public void publish(LogRecord entry) {
        if (open && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            String text = texts.formatMessage(entry).lines().findFirst().orElse("");
            Console.line(entry.getLevel().getName() + " " + entry.getLoggerName() + ": " + text);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
