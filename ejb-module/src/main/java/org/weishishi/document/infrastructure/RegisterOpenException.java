package org.weishishi.document.infrastructure;

/** 登记簿已启用 · somebody else opened the register at the same moment. */
final class RegisterOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterOpenException(String id, Throwable cause) {
        super(id, cause);
    }
}
