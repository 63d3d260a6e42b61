/** 办理 · the doors for those who decide, ask and hand over. */
@NullMarked
package org.weishishi.approval.application.desk;

import org.jspecify.annotations.NullMarked;
