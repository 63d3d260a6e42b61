package org.weishishi.document.infrastructure.form;

/** 缺少字段 · the snapshot has not what the page needs. */
final class MissingFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFieldException(String field) {
        super(field);
    }
}
