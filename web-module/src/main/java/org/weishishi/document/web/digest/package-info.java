/** Pages of 每日摘要: public lists, and the auditor's check. */
@NullMarked
package org.weishishi.document.web.digest;

import org.jspecify.annotations.NullMarked;
