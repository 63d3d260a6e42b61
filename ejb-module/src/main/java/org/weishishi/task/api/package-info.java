/** Words of 后台任务与通知 that other contexts may say. */
@NullMarked
package org.weishishi.task.api;

import org.jspecify.annotations.NullMarked;
