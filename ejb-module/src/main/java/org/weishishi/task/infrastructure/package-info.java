/** The tools of 后台任务与通知: tables, timer, workers. */
@NullMarked
package org.weishishi.task.infrastructure;

import org.jspecify.annotations.NullMarked;
