/** 审批链版本 · dated definitions by rule profile, purpose, kind and amount; drafted by one person, released by another. */
@NullMarked
package org.weishishi.approval.domain.book;

import org.jspecify.annotations.NullMarked;
