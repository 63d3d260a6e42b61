package org.weishishi.shared;

/**
 * 拒绝启动 · the application cannot start; the message is one line, Chinese and English, that says what to do. Logged to
 * {@code org.weishishi.start}, where the launcher and the administrator of a full server find it.
 */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message the line */
    public StartRefused(String message) {
        super(message);
    }
}
