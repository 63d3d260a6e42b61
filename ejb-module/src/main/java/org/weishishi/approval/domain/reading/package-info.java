/** 抄送与传阅 · who was let read, who has read; remarks never enter the opinion columns. */
@NullMarked
package org.weishishi.approval.domain.reading;

import org.jspecify.annotations.NullMarked;
