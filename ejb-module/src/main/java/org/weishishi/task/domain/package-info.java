/** The law of 后台任务与通知: the life of a job, of a notice. */
@NullMarked
package org.weishishi.task.domain;

import org.jspecify.annotations.NullMarked;
