/** 审批链 · the versions, and the editor. */
@NullMarked
package org.weishishi.approval.web.chain;

import org.jspecify.annotations.NullMarked;
