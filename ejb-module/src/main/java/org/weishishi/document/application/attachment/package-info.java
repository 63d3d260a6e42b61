/** The doors of 附件: kept for a form, bound to a thing, listed, opened, removed. */
@NullMarked
package org.weishishi.document.application.attachment;

import org.jspecify.annotations.NullMarked;
