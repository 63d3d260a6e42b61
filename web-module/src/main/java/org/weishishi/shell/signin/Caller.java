package org.weishishi.shell.signin;

import java.io.Serializable;

/**
 * 已登录者 · the principal as the HTTP session keeps it.
 *
 * @param name name of the principal
 */
public record Caller(String name) implements Serializable {}
