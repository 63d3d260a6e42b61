/** The door of 后台任务与通知. */
@NullMarked
package org.weishishi.task.application;

import org.jspecify.annotations.NullMarked;
