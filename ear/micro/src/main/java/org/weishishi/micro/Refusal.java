package org.weishishi.micro;

import java.util.List;

/** 拒绝启动 · the program cannot start; the code names a line of the bundle that says what to do. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    Refusal(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    /** @return one line, Chinese and English */
    String line() {
        return Texts.both("error") + " " + Texts.both(code, args.toArray());
    }
}
