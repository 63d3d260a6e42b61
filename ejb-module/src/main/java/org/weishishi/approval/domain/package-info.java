/** The law of 审批: a small total state machine with numbered rounds; pure, without a database. */
@NullMarked
package org.weishishi.approval.domain;

import org.jspecify.annotations.NullMarked;
