package org.weishishi.rule.api;

/**
 * 用语 · a value of a list that a profile may extend, e.g. a 领域.
 *
 * @param code 1 to 20 capital letters, digits and underscores; never changes
 * @param name 名称 as people read it
 * @param retired 停用: no longer offered, still named where projects have it
 */
public record Term(String code, String name, boolean retired) {

    /** A value that is offered. */
    public Term(String code, String name) {
        this(code, name, false);
    }
}
