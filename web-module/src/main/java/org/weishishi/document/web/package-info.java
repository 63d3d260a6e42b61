/** 公文 · what stands between documents and those who open them. */
@NullMarked
package org.weishishi.document.web;

import org.jspecify.annotations.NullMarked;
