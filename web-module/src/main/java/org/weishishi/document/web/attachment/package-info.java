/** 附件 · what pages need to take files in. */
@NullMarked
package org.weishishi.document.web.attachment;

import org.jspecify.annotations.NullMarked;
