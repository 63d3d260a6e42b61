/** 健康检查 · {@code /health/live} and {@code /health/ready}, for load balancers; no sign-in, no data. */
@NullMarked
package org.weishishi.shell.health;

import org.jspecify.annotations.NullMarked;
