package org.weishishi.micro;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * 启动信息 · hears what the application itself says while it starts, on the logger {@code org.weishishi.start}: INFO is
 * progress, SEVERE the reason why it refuses.
 */
final class StartWatch implements Filter {

    /** A strong reference: loggers that nobody holds are collected together with their filters. */
    private static final Logger START = Logger.getLogger("org.weishishi.start");

    private static final Logger SERVER = Logger.getLogger("PayaraMicro");

    private final Console console;
    private final AtomicReference<String> refusal = new AtomicReference<>();
    private final SimpleFormatter texts = new SimpleFormatter();

    StartWatch(Console console) {
        this.console = console;
    }

    /** Starts listening; also drops the server's own summary, which comes before the application is there. */
    void listen() {
        START.setFilter(this);
        SERVER.setFilter(
                entry -> entry.getMessage() == null || !entry.getMessage().contains("Instance Configuration"));
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        String text = texts.formatMessage(entry).lines().findFirst().orElse("");
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            refusal.compareAndSet(null, text);
        } else if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
            console.note("    " + text);
        }
        return true;
    }

    /** @return the first reason the application gave for not starting */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal.get());
    }
}
